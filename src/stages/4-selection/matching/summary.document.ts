// «Сводная таблица подбора» (domain.md §5.4): who could lead whom, who was chosen and why. No confidential word stands in it.
import { z } from 'zod'
import { centred, paragraph, section, table } from '../../../kit/documents/blocks.ts'
import { defineDocumentKind } from '../../../kit/documents/kind.ts'
import { letterhead, paperName } from '../../../kit/documents/order-parts.ts'
import { signatures } from '../../../kit/documents/signatures.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'

export const summaryFacts = z.object({
  organisation: z.object({ fullName: z.string(), shortName: z.string() }),
  day: z.string(),
  rows: z.array(z.object({
    mentee: z.string(),
    /** The request and the deficits that count. */
    needs: z.string(),
    /** «О.Н. Громова – 87», the best first. */
    candidates: z.array(z.string()),
    chosen: z.string(),
    reason: z.string(),
  })),
  /** What the proof says, and the curator's words for the whole; null while nothing is kept. */
  certificate: z.string(),
  reason: z.string().nullable(),
  leftOut: z.string(),
  curator: z.object({ post: z.string(), name: z.string() }).nullable(),
})
export type SummaryFacts = z.infer<typeof summaryFacts>

const columns = [
  { title: 'Наставляемый, должность', share: 19 },
  { title: 'Запрос и дефициты', share: 27 },
  { title: 'Кто подходит, баллы', share: 20 },
  { title: 'Выбран', share: 14 },
  { title: 'Почему', share: 20 },
]

export const summaryPaper = defineDocumentKind<SummaryFacts>({
  key: 'matching-summary',
  title: 'Сводная таблица подбора',
  retention: 'short',
  facts: summaryFacts,
  describe: (facts) => ({
    title: titleOf(facts),
    retention: 'short',
    draft: false,
    day: facts.day,
    sections: [
      section('summary', [
        letterhead(facts.organisation),
        paperName('СВОДНАЯ ТАБЛИЦА ПОДБОРА НАСТАВНИКОВ'),
        centred(`По состоянию на ${requisiteDay(facts.day)}`),
        facts.rows.length === 0
          ? paragraph('Наставляемых без пары нет.')
          : table(columns, facts.rows.map((row) => [row.mentee, row.needs || '–', row.candidates.join('\n') || 'нет', row.chosen, row.reason || '–']), { size: 10, numbered: true }),
        paragraph([facts.certificate, 'Баллы советуют; решение принимает куратор (ст. 86 ТК РФ).'].filter(Boolean).join(' ')),
        facts.reason !== null && paragraph(`Решение куратора: ${facts.reason}`),
        facts.leftOut !== '' && paragraph(`Не участвуют: ${facts.leftOut}.`),
        facts.curator !== null && signatures([facts.curator]),
      ], 'landscape'),
    ],
  }),
})

export function titleOf({ day }: Pick<SummaryFacts, 'day'>): string {
  return `Сводная таблица подбора на ${requisiteDay(day)}`
}
