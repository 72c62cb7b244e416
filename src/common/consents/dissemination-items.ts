// What a person allows or forbids to disseminate, item by item (152-ФЗ ст. 10.1, приказ Роскомнадзора от 24.02.2021 № 18).
import { z } from 'zod'

/** The general personal data of the paper, in its order; special and biometric ones are never disseminated. */
export const disseminationItems = {
  name: 'фамилия, имя, отчество',
  post: 'должность',
  category: 'категория и стаж',
  role: 'роль в паре (наставник / наставляемый)',
  results: 'тема и результат работы',
  quote: 'отзыв или цитата',
  photo: 'фотография',
  video: 'видеозапись',
} as const
export type DisseminationItem = keyof typeof disseminationItems

export const conditions = {
  none: 'не устанавливаю',
  noTransfer: 'запрещаю передачу (кроме предоставления доступа) неограниченному кругу лиц следующих данных',
  noProcessing: 'запрещаю обработку неограниченным кругом лиц, кроме получения доступа, следующих данных',
} as const

export const transferConditions = {
  internal: 'только по внутренней сети',
  networks: 'с использованием информационно-телекоммуникационных сетей',
  none: 'без передачи',
} as const

const itemSchema = z.enum(Object.keys(disseminationItems) as [DisseminationItem, ...DisseminationItem[]])

export const disseminationChoicesSchema = z.object({
  items: z.array(itemSchema),
  /** The person says that there are no conditions; silence says nothing. */
  noConditions: z.boolean(),
  noTransfer: z.array(itemSchema),
  noProcessing: z.array(itemSchema),
  transfer: z.enum(['internal', 'networks', 'none']).optional(),
})
export type DisseminationChoices = z.infer<typeof disseminationChoicesSchema>

/** Nothing is ticked for anybody: silence is not consent. */
export const nothingChosen: DisseminationChoices = { items: [], noConditions: false, noTransfer: [], noProcessing: [] }

export function itemWords(items: readonly DisseminationItem[]): string {
  return items.map((item) => disseminationItems[item]).join(', ')
}

/** May this be published at all, and may others pass it on. */
export function allows(choices: DisseminationChoices, item: DisseminationItem): boolean {
  return choices.items.includes(item)
}
