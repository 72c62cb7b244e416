import { z } from 'zod'
import { centred, heading, paragraph, section, spacer, table } from '../../../kit/documents/blocks.ts'
import { defineDocumentKind } from '../../../kit/documents/kind.ts'
import { letterhead, paperName } from '../../../kit/documents/order-parts.ts'
import { signatures } from '../../../kit/documents/signatures.ts'

const row = z.object({ name: z.string(), mentees: z.string(), count: z.string(), period: z.string(), days: z.string(), hours: z.string(), basis: z.string() })

export const ledgerFacts = z.object({
  organisation: z.object({ fullName: z.string(), shortName: z.string() }),
  title: z.string(),
  /** «за март 2026 г.», or the school year up to a day. */
  term: z.string(),
  day: z.string(),
  months: z.array(z.object({ title: z.string(), rows: z.array(row) })),
  signatures: z.array(z.object({ post: z.string(), name: z.string() })),
})
export type LedgerFacts = z.infer<typeof ledgerFacts>

export const LEDGER_NOTE = 'Дни – календарные дни месяца, когда наставник вёл хотя бы одну пару по приказу; приостановки и время после замены не входят. Часы – из записей о встречах, у которых записана длительность.'

/** «Ведомость наставников»: mentor months for accounting, each with its ground. */
export const ledgerPaper = defineDocumentKind<LedgerFacts>({
  key: 'mentor-ledger',
  title: 'Ведомость наставников',
  retention: 'short',
  facts: ledgerFacts,
  describe: ({ organisation, title, term, day, months, signatures: signing }) => ({
    title, retention: 'short', draft: false, day,
    sections: [
      section('ledger', [
        letterhead(organisation),
        paperName('ВЕДОМОСТЬ НАСТАВНИКОВ'),
        centred(term),
        ...months.flatMap(({ title: month, rows }) => [
          ...(months.length > 1 ? [heading(3, month)] : []),
          table(
            [
              { title: 'Наставник', share: 21 }, { title: 'Наставляемые', share: 20 }, { title: 'Чел.', share: 5, align: 'centre' }, { title: 'Фактически отработано', share: 16 },
              { title: 'Дней', share: 6, align: 'centre' }, { title: 'Часов', share: 9, align: 'centre' }, { title: 'Основание', share: 20 },
            ],
            rows.map((one) => [one.name, one.mentees, one.count, one.period, one.days, one.hours, one.basis]),
            { size: 11, numbered: true },
          ),
        ]),
        spacer(0.5),
        paragraph(LEDGER_NOTE),
        signatures(signing),
      ], 'landscape'),
    ],
  }),
})
