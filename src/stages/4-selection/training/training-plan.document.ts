// «План обучения наставников»: sessions and consultations of a school year on one sheet.
import { z } from 'zod'
import { centred, paragraph, section, table } from '../../../kit/documents/blocks.ts'
import { defineDocumentKind } from '../../../kit/documents/kind.ts'
import { letterhead, paperName } from '../../../kit/documents/order-parts.ts'
import { signatures } from '../../../kit/documents/signatures.ts'

export const trainingPlanFacts = z.object({
  organisation: z.object({ fullName: z.string(), shortName: z.string() }),
  day: z.string(),
  /** «2026–2027 учебный год». */
  year: z.string(),
  rows: z.array(z.object({ term: z.string(), kind: z.string(), title: z.string(), leader: z.string(), result: z.string() })),
  author: z.object({ post: z.string(), name: z.string() }),
})
export type TrainingPlanFacts = z.infer<typeof trainingPlanFacts>

export const trainingPlanKind = defineDocumentKind<TrainingPlanFacts>({
  key: 'training-plan',
  title: 'План обучения наставников',
  retention: 'short',
  facts: trainingPlanFacts,
  describe: ({ organisation, day, year, rows, author }) => ({
    title: `План обучения наставников, ${year}`,
    retention: 'short',
    draft: false,
    day,
    sections: [
      section('plan', [
        letterhead(organisation),
        paperName('ПЛАН ОБУЧЕНИЯ НАСТАВНИКОВ'),
        centred(year),
        rows.length === 0
          ? paragraph('Сессии и консультации ещё не запланированы.')
          : table(
              [{ title: 'Срок', share: 15 }, { title: 'Форма', share: 20 }, { title: 'Тема', share: 30 }, { title: 'Ведёт', share: 20 }, { title: 'Отметка', share: 15 }],
              rows.map(({ term, kind, title, leader, result }) => [term, kind, title, leader, result]),
              { numbered: true, size: 11 },
            ),
        signatures([{ post: author.post, name: author.name }]),
      ]),
    ],
  }),
})
