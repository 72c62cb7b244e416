// A table that was read, and its mapping, as they wait in the database between two pages.
import { z } from 'zod'
import { jsonText } from '../../../kit/json-text.ts'
import { dayOfSpreadsheet, momentOf, type Day } from '../../../kit/calendar/day.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { isImportField, type Columns } from './fields.ts'
import { findHeader } from './header.ts'
import { listDay } from './list-day.ts'
import type { Cell, Sheet } from './sheet.ts'

/** All sheets of a file, of which one is taken. */
export interface KeptTable {
  sheets: Sheet[]
  chosen: number
  /** The day the list was made for: lengths of service are of that day. Null while nobody has told. */
  asOf: Day | null
}

const MOST_ROWS = 2100

/** A date of a spreadsheet is kept as its calendar day. */
type KeptCell = string | number | boolean | null | { day: string }
const cellSchema = z.union([z.string(), z.number(), z.boolean(), z.null(), z.object({ day: z.string() })])
const tableText = jsonText<{ sheets: { name: string; rows: KeptCell[][] }[]; chosen: number; asOf: Day | null }>(
  z.object({
    sheets: z.array(z.object({ name: z.string(), rows: z.array(z.array(cellSchema)) })),
    chosen: z.number().int(),
    asOf: z.string().nullable(),
  }),
)

export function encodeTable({ sheets, ...told }: KeptTable): string {
  return tableText.encode({
    sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(keptCell)) })),
    ...told,
  })
}

export function decodeTable(text: string): KeptTable {
  const { sheets, ...told } = tableText.decode(text)
  return { sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(cellOf)) })), ...told }
}

export const columnsText = jsonText<Columns>(z.array(z.string().refine(isImportField).nullable()))

/** The sheets worth keeping and the first of them that looks like a list of people. @throws Refusal at «file» */
export function tableOf(sheets: readonly Sheet[]): KeptTable {
  const filled = sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== null)))
  const small = filled.filter(({ rows }) => rows.length <= MOST_ROWS)
  if (filled.length === 0)
    throw new Refusal('invalid', 'В файле нет ни одной заполненной строки. Проверьте, тот ли это файл', {
      field: 'file',
    })
  if (small.length === 0)
    throw new Refusal(
      'invalid',
      'В таблице больше 2000 строк. Оставьте только список сотрудников или разделите его на части',
      { field: 'file' },
    )
  const headers = small.map(findHeader)
  const chosen = Math.max(
    0,
    headers.findIndex(({ found }) => found),
  )
  return { sheets: small, chosen, asOf: listDay(headers[chosen]?.above ?? []) }
}

/** The sheet that was taken. */
export function chosenSheet({ sheets, chosen }: KeptTable): Sheet {
  return sheets[chosen] ?? { name: '', rows: [] }
}

function keptCell(cell: Cell): KeptCell {
  if (!(cell instanceof Date)) return cell
  return Number.isNaN(cell.getTime()) ? null : { day: dayOfSpreadsheet(cell) }
}

function cellOf(kept: KeptCell): Cell {
  return typeof kept === 'object' && kept !== null ? momentOf(kept.day, '00:00', 'UTC') : kept
}
