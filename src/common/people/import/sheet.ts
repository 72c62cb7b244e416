import { dayOfSpreadsheet } from '../../../kit/calendar/day.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'

/** What one cell of a spreadsheet, a CSV file or a pasted table may hold; blank is null. */
export type Cell = string | number | boolean | Date | null

/** A table as it was given to us; `rows` keep their places, so row 0 is line 1 of the file. */
export interface Sheet {
  name: string
  rows: Cell[][]
}

/** One-line text of a cell: spaces collapsed, dates as дд.мм.гггг, blank as ''. Formulas stay plain text. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : requisiteDay(dayOfSpreadsheet(cell))
  if (typeof cell === 'boolean') return cell ? 'да' : 'нет'
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell).replace('.', ',') : ''
  return tidyText(cell)
}

/** Collapses white space of every kind and drops invisible characters that spreadsheets carry along. */
export function tidyText(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

export function isBlankRow(row: readonly Cell[]): boolean {
  return row.every((cell) => cellText(cell) === '')
}

/** A, B … Z, AA: the letter by which a spreadsheet names the column. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last
}
