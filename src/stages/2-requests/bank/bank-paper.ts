// D22 «Банк данных», one shape for both banks: the service variant is whole, the one for transfer holds only what each person allowed.
import { z } from 'zod'
import { centred, paragraph, section, table } from '../../../kit/documents/blocks.ts'
import { defineDocumentKind } from '../../../kit/documents/kind.ts'
import { letterhead, paperName } from '../../../kit/documents/order-parts.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { plural } from '../../../kit/russian/plural.ts'
import type { SheetToWrite } from '../../../tools.ts'
import type { BankField } from './transfer-fields.ts'

export const bankPaperFacts = z.object({
  organisation: z.object({ fullName: z.string(), shortName: z.string() }),
  /** «НАСТАВНИКОВ» or «НАСТАВЛЯЕМЫХ». */
  whose: z.enum(['НАСТАВНИКОВ', 'НАСТАВЛЯЕМЫХ']),
  day: z.string(),
  /** To whom it is handed over; null for the service variant. */
  recipient: z.string().nullable(),
  columns: z.array(z.object({ title: z.string(), share: z.number(), width: z.number() })),
  rows: z.array(z.array(z.string())),
  /** People left out because they have not allowed the transfer. */
  leftOut: z.number(),
})
export type BankPaperFacts = z.infer<typeof bankPaperFacts>

export const bankPaper = defineDocumentKind<BankPaperFacts>({
  key: 'bank',
  title: 'Банк данных',
  retention: 'short',
  facts: bankPaperFacts,
  describe: (facts) => ({
    title: titleOf(facts),
    retention: 'short',
    draft: false,
    day: facts.day,
    sections: [
      section('bank', [
        letterhead(facts.organisation),
        paperName(`БАНК ДАННЫХ ${facts.whose}`),
        centred(`По состоянию на ${requisiteDay(facts.day)}`),
        facts.recipient !== null && centred(`Для передачи: ${facts.recipient}`),
        facts.rows.length === 0
          ? paragraph('Записей нет.')
          : table(facts.columns.map(({ title, share }) => ({ title, share })), facts.rows.map((row) => row.map((cell) => cell || '–')), { size: 10, numbered: true }),
        facts.recipient !== null && paragraph(noteOf(facts)),
      ], 'landscape'),
    ],
  }),
})

export function titleOf({ whose, day, recipient }: BankPaperFacts): string {
  return `Банк ${whose.toLowerCase()} на ${requisiteDay(day)}${recipient === null ? '' : ', для передачи'}`
}

/** The recipient is warned that the data serve only the purpose they are handed over for (ст. 88 ТК РФ). */
function noteOf({ leftOut }: BankPaperFacts): string {
  const others = leftOut === 0 ? '' : ` Не вошли ${plural(leftOut, ['человек', 'человека', 'человек'])} без согласия на передачу.`
  return `Сведения передаются с письменного согласия каждого работника и могут использоваться лишь в целях, для которых они сообщены (ст. 88 ТК РФ).${others}`
}

export function bankSheet(facts: BankPaperFacts): SheetToWrite {
  return {
    name: facts.whose === 'НАСТАВНИКОВ' ? 'Наставники' : 'Наставляемые',
    title: `${titleOf(facts)}${facts.recipient === null ? '' : `: ${facts.recipient}`}`,
    columns: [{ title: '№', width: 5 }, ...facts.columns.map(({ title, width }) => ({ title, width }))],
    rows: facts.rows.map((row, index) => [index + 1, ...row.map((cell) => (cell === '' ? null : cell.replaceAll('\u00a0', ' ')))]),
  }
}

export interface BankColumn<Row> {
  title: string
  /** Share of the sheet's width, and width in characters of a spreadsheet. */
  share: number
  width: number
  /** Data the cell consists of: each part is left out unless it is allowed. */
  parts: readonly { field: BankField; words: (row: Row) => string }[]
}

/** Cells of one person: everything, or only the parts that are covered. */
export function cellsOf<Row>(columns: readonly BankColumn<Row>[], row: Row, covered: ReadonlySet<BankField> | undefined): string[] {
  return columns.map(({ parts }) => parts.filter(({ field }) => covered === undefined || covered.has(field)).map(({ words }) => words(row)).filter(Boolean).join(', '))
}
