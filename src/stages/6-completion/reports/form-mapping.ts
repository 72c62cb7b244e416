// How the region's workbook is filled: which row is which indicator, which column is what of it.
import { z } from 'zod'
import { jsonText } from '../../../kit/json-text.ts'
import type { CellToFill } from '../../../tools.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { valueOf, type Report } from './report.ts'

export const columnKeys = ['presence', 'details', 'link', 'comment'] as const
export type ColumnKey = (typeof columnKeys)[number]

export const columnWords: Record<ColumnKey, string> = {
  presence: 'Наличие или число',
  details: 'Реквизиты',
  link: 'Ссылка на сайт',
  comment: 'Комментарий',
}

const letters = z.string().regex(/^[A-Z]{1,3}$/)
const mappingSchema = z.object({
  sheet: z.string(),
  /** Letter of the column; null where the form has none. */
  columns: z.object({ presence: letters.nullable(), details: letters.nullable(), link: letters.nullable(), comment: letters.nullable() }),
  /** Column with the words of the rows: it is never written into. */
  asked: letters.nullable().default(null),
  /** Rows of the form with the words they ask by; without a source a row stays as it is. */
  rows: z.array(z.object({ row: z.int().positive(), words: z.string(), source: z.string().nullable() })),
  /** Cells for the name of the kindergarten and for the day. */
  organisation: z.string().nullable(),
  day: z.string().nullable(),
})
export type FormMapping = z.infer<typeof mappingSchema>
export type FormRow = FormMapping['rows'][number]
export const mappingText = jsonText<FormMapping>(mappingSchema)

/** Cells of the workbook to write; rows without a source are not touched. */
export function cellsOf(mapping: FormMapping, report: Report): CellToFill[] {
  const { sheet, columns, rows } = mapping
  const heads: [string | null, string][] = [[mapping.organisation, report.organisation], [mapping.day, requisiteDay(report.day)]]
  return [
    ...heads.flatMap(([address, value]) => (address === null ? [] : [{ sheet, address, value }])),
    ...rows.flatMap(({ row, source }) => {
      const filled = source === null ? undefined : valueOf(report, source)
      if (filled === undefined) return []
      return columnKeys.flatMap((key) => (columns[key] === null ? [] : [{ sheet, address: `${columns[key]}${row}`, value: filled[key] }]))
    }),
  ]
}

/** The form as a plain table, for the page, the paper and CSV. */
export interface FilledRow {
  words: string
  source: string | null
  presence: string | number
  details: string
  link: string
  comment: string
}

export function filledRows(rows: readonly Pick<FormRow, 'words' | 'source'>[], report: Report): FilledRow[] {
  return rows.map(({ words, source }) => ({ words, source, ...((source === null ? undefined : valueOf(report, source)) ?? { presence: '', details: '', link: '', comment: '' }) }))
}
