import { choice, choices, day, hidden, longText } from '../../kit/forms/fields.ts'
import { file } from '../../kit/forms/file-field.ts'
import { defineForm } from '../../kit/forms/form.ts'
import { conditions, disseminationItems, transferConditions, type DisseminationChoices } from './dissemination-items.ts'

const scan = file('Снимок или скан', { optional: true, accept: '.pdf,.jpg,.jpeg,.png,.heic', hint: 'PDF, JPG, PNG, до 20 МБ. Не нужен, если бумагу уже сняли телефоном' })

const paper = {
  version: hidden('', { max: 10 }),
  signedOn: day('Дата на бумаге', { ask: 'Укажите дату, которая стоит на бумаге', width: 'short' }),
}

export const paperForm = defineForm({ ...paper, scan })

const items = { hint: 'Без отметки – нельзя. Ничего не отмечено заранее', ask: 'Отметьте хотя бы одно или ответьте «Не соглашаюсь»' }
const optional = { optional: true } as const

/** The person's own choice, item by item; nothing is ticked before. */
const choosing = {
  items: choices('Что можно публиковать', disseminationItems, items),
  noConditions: choices('Условия и запреты', { yes: conditions.none }, { ...optional, hint: 'По желанию' }),
  noTransfer: choices('Запрещаю другим передавать', disseminationItems, { ...optional, hint: 'Кроме предоставления доступа' }),
  noProcessing: choices('Запрещаю другим обрабатывать', disseminationItems, { ...optional, hint: 'Кроме получения доступа' }),
  transfer: choice('Как детский сад может передавать дальше', transferConditions, optional),
}

/** «Не устанавливаю» beside a ban would be both yes and no. */
const contradiction = ({ noConditions, noTransfer, noProcessing }: { noConditions?: string[]; noTransfer?: string[]; noProcessing?: string[] }) =>
  (noConditions?.length ?? 0) > 0 && (noTransfer?.length ?? 0) + (noProcessing?.length ?? 0) > 0
    ? { field: 'noConditions', words: 'Отмечено и «не устанавливаю», и запрет: оставьте что-то одно' }
    : undefined

export const choicesForm = defineForm(choosing, { rules: [contradiction] })
export const disseminationPaperForm = defineForm({ ...paper, ...choosing, scan }, { rules: [contradiction] })

type Chosen = ReturnType<typeof choicesForm.schema.parse>

export function choicesOf({ items, noConditions, noTransfer, noProcessing, transfer }: Chosen): DisseminationChoices {
  return {
    items,
    noConditions: (noConditions?.length ?? 0) > 0,
    noTransfer: noTransfer ?? [],
    noProcessing: noProcessing ?? [],
    ...(transfer !== undefined && { transfer }),
  }
}

export function chosenValues({ items, noConditions, noTransfer, noProcessing, transfer }: DisseminationChoices): Partial<Chosen> {
  return { items, noTransfer, noProcessing, noConditions: noConditions ? ['yes'] : [], ...(transfer !== undefined && { transfer }) }
}

export const withdrawalForm = defineForm({
  receivedOn: day('Когда получено заявление', { ask: 'Укажите день, когда получено заявление', width: 'short', hint: 'С этого дня идут сроки закона' }),
  scan: file('Снимок или скан заявления', { optional: true, accept: '.pdf,.jpg,.jpeg,.png,.heic', hint: 'PDF, JPG, PNG, до 20 МБ' }),
})

/** The photograph of a signed paper that comes through the QR link. */
export const scanForm = defineForm({
  scan: file('Снимок бумаги', { accept: 'image/*,.pdf', ask: 'Сделайте снимок или выберите файл', hint: 'Вся страница в кадре, подпись и дата читаются. До 20 МБ' }),
})

export const keptForm = defineForm({
  note: longText('На каком основании данные хранятся', {
    ask: 'Укажите основание', max: 500, rows: 2, hint: 'Закон или договор, например: приказы хранятся по 125-ФЗ',
  }),
})
