import { z } from 'zod'
import { heading, pairs, paragraph, section, spacer, table } from '../../../kit/documents/blocks.ts'
import { defineDocumentKind } from '../../../kit/documents/kind.ts'
import { letterhead, paperName } from '../../../kit/documents/order-parts.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { VISIT_PROMISE } from './visit.ts'

export const visitFacts = z.object({
  organisation: z.object({ fullName: z.string(), shortName: z.string() }),
  on: z.string(),
  mentee: z.string(),
  observer: z.string(),
  topic: z.string(),
  /** Absent once destroyed with a consent. */
  seen: z.array(z.object({ item: z.string(), seen: z.string() })).optional(),
  score: z.number(),
  praise: z.string(),
  suggest: z.string(),
})

/** The card on paper: for the folder of the pair, without marks and places for conclusions. */
export const visitPaper = defineDocumentKind<z.infer<typeof visitFacts>>({
  key: 'visit',
  title: 'Карта посещения занятия',
  retention: 'short',
  facts: visitFacts,
  describe: ({ organisation, on, mentee, observer, topic, seen, score, praise, suggest }) => ({
    title: `Карта посещения занятия от ${requisiteDay(on)}`,
    retention: 'short', draft: false, day: on,
    sections: [
      section('visit', [
        letterhead(organisation),
        paperName('КАРТА ПОСЕЩЕНИЯ ЗАНЯТИЯ'),
        pairs([['Дата', requisiteDay(on)], ['Педагог', mentee], ['Кто посетил', observer], ['Что смотрели', topic || '–']]),
        spacer(0.5),
        ...(seen === undefined ? [paragraph('Сведения уничтожены в связи с отзывом согласия.')] : [
          table([{ title: 'Что видели', share: 75 }, { title: 'Отметка', share: 19, align: 'centre' }], seen.map((row) => [row.item, row.seen]), { size: 12, numbered: true }),
          spacer(0.3),
          paragraph(`Сумма (да – 2, частично – 1): ${score} из 20.`, { indent: false }),
          ...(praise ? [heading(3, 'Похвалить'), paragraph(praise)] : []),
          ...(suggest ? [heading(3, 'Предложить'), paragraph(suggest)] : []),
        ]),
        spacer(0.5),
        paragraph(VISIT_PROMISE),
      ]),
    ],
  }),
})
