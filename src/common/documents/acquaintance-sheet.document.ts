// Лист ознакомления (documents.md D26): printed for signatures, or as a record of who has read.
import { z } from 'zod'
import { centred, section, table } from '../../kit/documents/blocks.ts'
import { defineDocumentKind } from '../../kit/documents/kind.ts'
import { letterhead, paperName } from '../../kit/documents/order-parts.ts'
import { quotedTitle } from './paper-name.ts'

export const acquaintanceSheetFacts = z.object({
  organisation: z.object({ fullName: z.string(), shortName: z.string() }),
  /** «приказом № 42-ОД от 01.09.2025». */
  paper: z.string(),
  title: z.string(),
  rows: z.array(z.object({ post: z.string(), name: z.string(), mark: z.string(), day: z.string() })),
})
export type AcquaintanceSheetFacts = z.infer<typeof acquaintanceSheetFacts>

export const acquaintanceSheet = defineDocumentKind<AcquaintanceSheetFacts>({
  key: 'acquaintance-sheet',
  title: 'Лист ознакомления',
  retention: 'long',
  facts: acquaintanceSheetFacts,
  describe: ({ organisation, paper, title, rows }) => ({
    title: `Лист ознакомления с ${paper}`,
    retention: 'long',
    draft: false,
    sections: [
      section('sheet', [
        letterhead(organisation),
        paperName('ЛИСТ ОЗНАКОМЛЕНИЯ'),
        centred(`с ${paper}`),
        centred(quotedTitle({ title })),
        table(
          [
            { title: 'Должность', share: 30 },
            { title: 'И.О. Фамилия', share: 26 },
            { title: 'Подпись', share: 28 },
            { title: 'Дата', share: 16, align: 'centre' },
          ],
          rows.map(({ post, name, mark, day }) => [post, name, mark, day]),
          { numbered: true },
        ),
      ]),
    ],
  }),
})
