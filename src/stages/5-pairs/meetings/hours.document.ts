import { z } from 'zod'
import { centred, paragraph, section, spacer, table } from '../../../kit/documents/blocks.ts'
import { defineDocumentKind } from '../../../kit/documents/kind.ts'
import { letterhead, paperName } from '../../../kit/documents/order-parts.ts'
import { signatures } from '../../../kit/documents/signatures.ts'

export const hoursFacts = z.object({
  organisation: z.object({ fullName: z.string(), shortName: z.string() }),
  title: z.string(),
  /** «за октябрь 2026 г.» */
  month: z.string(),
  day: z.string(),
  rows: z.array(z.object({ name: z.string(), units: z.string(), meetings: z.string(), hours: z.string(), gaps: z.string() })),
  note: z.string(),
  curator: z.string().optional(),
})

/** Sheet of hours for accounting; signed by the curator who counted them. */
export const hoursPaper = defineDocumentKind<z.infer<typeof hoursFacts>>({
  key: 'mentor-hours',
  title: 'Сведения о часах наставников',
  retention: 'short',
  facts: hoursFacts,
  describe: (facts) => ({
    title: facts.title, retention: 'short', draft: false, day: facts.day,
    sections: [
      section('hours', [
        letterhead(facts.organisation),
        paperName('СВЕДЕНИЯ О ЧАСАХ НАСТАВНИКОВ'),
        centred(facts.month),
        table(
          [{ title: 'Наставник', share: 26 }, { title: 'С кем', share: 28 }, { title: 'Встреч', share: 10, align: 'centre' }, { title: 'Часов', share: 14, align: 'centre' }, { title: 'Чего нет в часах', share: 22 }],
          facts.rows.map(({ name, units, meetings, hours, gaps }) => [name, units, meetings, hours, gaps || '–']),
          { size: 11, numbered: true },
        ),
        spacer(0.5),
        paragraph(facts.note),
        spacer(),
        signatures([{ post: 'Куратор', name: facts.curator ?? '' }]),
      ]),
    ],
  }),
})
