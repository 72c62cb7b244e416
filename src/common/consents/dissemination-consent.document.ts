// Согласие на распространение (documents.md D08; 152-ФЗ ст. 10.1, приказ Роскомнадзора от 24.02.2021 № 18).
import { z } from 'zod'
import type { Block } from '../../kit/documents/block-schema.ts'
import { heading, paragraph, table, type CellWords } from '../../kit/documents/blocks.ts'
import { blank, known, nbsp, verbatim, type Words } from '../../kit/documents/inline.ts'
import { defineDocumentKind } from '../../kit/documents/kind.ts'
import { consentKindData } from './consent-kinds.ts'
import { consentFacts, consentPaper, handSignature, operatorWords, untilWords } from './consent-parts.ts'
import {
  conditions, disseminationChoicesSchema, disseminationItems, itemWords, transferConditions, type DisseminationItem,
} from './dissemination-items.ts'

export const disseminationFacts = consentFacts.extend({
  /** Full addresses of the pages: protocol, server, domain, folder, file. */
  urls: z.array(z.string()),
  choices: disseminationChoicesSchema,
})
export type DisseminationFacts = z.infer<typeof disseminationFacts>

const box = (isTicked: boolean): string => (isTicked ? `[X]` : `[${nbsp}${nbsp}]`)
const boxColumns = (title = '') => [
  { title: title === '' ? '' : 'Отметка', share: 15, align: 'centre' as const },
  { title, share: 85 },
]

export const disseminationConsent = defineDocumentKind<DisseminationFacts>({
  key: 'dissemination',
  title: consentKindData.dissemination.title,
  retention: 'short',
  facts: disseminationFacts,
  describe(facts) {
    const { title, purpose } = consentKindData.dissemination
    return consentPaper(facts, title, [
      heading(1, 'СОГЛАСИЕ'),
      heading(2, 'на обработку персональных данных, разрешённых субъектом персональных данных для распространения', 'centre'),
      paragraph([
        'Я, ', facts.person.name, ', контактная информация: ', known(facts.person.contact, 'long'), ', даю ', operatorWords(facts),
        ', далее – Оператор) согласие на распространение следующих данных.',
      ]),
      paragraph(['Информационные ресурсы: ', facts.urls.length === 0 ? blank('long') : verbatim(facts.urls.join('; ')), '.']),
      paragraph(`Цель: ${purpose}.`),
      paragraph('Категории и перечень данных (отмечены разрешённые; без отметки – не разрешено):', { keepWithNext: true }),
      itemsTable(facts),
      paragraph('Специальные категории и биометрические персональные данные не распространяются.'),
      ...conditionTables(facts),
      paragraph([
        'Согласие действует ', untilWords(facts), facts.until === null && '.', ' Я вправе в любое время потребовать прекратить распространение. ' +
          'Отказ не влияет на участие в наставничестве.',
      ]),
      handSignature(facts).flat(),
    ])
  },
})

function itemsTable({ choices }: DisseminationFacts): Block {
  const items = Object.entries(disseminationItems) as [DisseminationItem, string][]
  return table(boxColumns('Общие персональные данные'), items.map(([key, words]) => [box(choices.items.includes(key)), words]), { size: 11 })
}

function conditionTables({ form, choices }: DisseminationFacts): Block[] {
  const listed = (items: readonly DisseminationItem[]): Words => (items.length > 0 ? itemWords(items) : form === 'paper' ? blank('long') : '–')
  const rows: CellWords[][] = [
    [box(choices.noConditions), conditions.none],
    [box(choices.noTransfer.length > 0), [`${conditions.noTransfer}: `, listed(choices.noTransfer)]],
    [box(choices.noProcessing.length > 0), [`${conditions.noProcessing}: `, listed(choices.noProcessing)]],
  ]
  const transfers = Object.entries(transferConditions).map(([key, words]): CellWords[] => [box(choices.transfer === key), words])
  return [
    paragraph('Условия и запреты (заполняется по желанию):', { keepWithNext: true }),
    table(boxColumns(), rows, { size: 11 }),
    paragraph('Условия дальнейшей передачи Оператором (по желанию):', { keepWithNext: true }),
    table(boxColumns(), transfers, { size: 11 }),
  ]
}
