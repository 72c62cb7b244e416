// Дорожная карта (documents.md D03): a landscape table of its own and appendix № 2 of the order that approves it.
import { z } from 'zod'
import type { Block, Column } from '../../../kit/documents/block-schema.ts'
import { centred, heading, section, table, type CellWords } from '../../../kit/documents/blocks.ts'
import type { DocumentDescription } from '../../../kit/documents/description.ts'
import { bold, verbatim } from '../../../kit/documents/inline.ts'
import { approvedByOrder, stamps } from '../../../kit/documents/stamps.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { organisationFacts } from '../orders/order-facts.ts'

const rowFacts = z.object({
  number: z.string(),
  depth: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  text: z.string(),
  term: z.string(),
  responsible: z.string(),
  result: z.string(),
  /** «выполнено 12.09.2025, приказ № 42-ОД»; empty while it is not. */
  mark: z.string(),
})
export type RowFacts = z.infer<typeof rowFacts>

export const roadmapFacts = z.object({
  organisation: organisationFacts,
  edition: z.number(),
  /** «сентябрь 2025 г. – май 2026 г.» */
  period: z.string(),
  rows: z.array(rowFacts),
  /** Whether the column of completion is printed. */
  marks: z.boolean(),
})
export type RoadmapFacts = z.infer<typeof roadmapFacts>

/** The road map as a paper of its own. */
export function describeRoadmap(
  facts: RoadmapFacts,
  order: { number?: string; date?: string },
  draft: boolean,
): DocumentDescription {
  const requisites = { number: order.number, date: order.date && requisiteDay(order.date) }
  return {
    title: `Дорожная карта, ${facts.period}, редакция ${facts.edition}`,
    retention: 'short',
    draft,
    ...(order.date !== undefined && { day: order.date }),
    sections: [
      section(
        'roadmap',
        [stamps([approvedByOrder(facts.organisation.shortName, requisites)]), ...roadmapBlocks(facts)],
        'landscape',
      ),
    ],
  }
}

/** Title and table. */
export function roadmapBlocks(facts: RoadmapFacts): Block[] {
  return [
    heading(1, 'ДОРОЖНАЯ КАРТА'),
    centred([
      '(план мероприятий) по реализации Положения о системе наставничества педагогических работников\nв ',
      verbatim(facts.organisation.shortName),
      ` на ${facts.period}`,
      facts.edition > 1 && `\n(редакция ${facts.edition})`,
    ]),
    table(columnsOf(facts.marks), tableRows(facts), { size: 11 }),
  ]
}

function columnsOf(marks: boolean): Column[] {
  const columns: Column[] = [
    { title: '№', share: 5, align: 'centre' },
    { title: 'Наименование этапа', share: 19 },
    { title: 'Содержание деятельности', share: 28 },
    { title: 'Сроки', share: 14 },
    { title: 'Ответственные', share: 15 },
    { title: 'Результат', share: 19 },
  ]
  return marks ? [...columns, { title: 'Отметка об исполнении', share: 14 }] : columns
}

/** The stage stands in the first two columns over all its rows; its own term and result are its first row. */
function tableRows(facts: RoadmapFacts): CellWords[][] {
  const stageOf = (row: RowFacts) => row.number.split('.')[0]
  return facts.rows.map((row): CellWords[] => {
    const rest = [row.term, row.responsible, row.result, ...(facts.marks ? [row.mark] : [])]
    if (row.depth > 0) return [content(row), ...rest]
    const rowSpan = facts.rows.filter((other) => stageOf(other) === row.number).length
    return [{ words: `${row.number}.`, rowSpan }, { words: bold(row.text), rowSpan }, 'Этап в целом', ...rest]
  })
}

function content(row: RowFacts): string {
  return `${row.number}. ${row.text}`
}
