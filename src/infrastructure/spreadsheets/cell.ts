import { Refusal } from '../../kit/refusal.ts'

/**
 * One cell as it was read. A date cell is a `Date` at midnight UTC of that calendar day; text is trimmed;
 * an empty cell is null; a formula is its last computed value.
 */
export type Cell = string | number | boolean | Date | null

/** A sheet that was read: every row has as many cells as the widest one; empty rows inside the table stay. */
export interface SheetRead {
  name: string
  rows: Cell[][]
}

/** More is not a staff list or a register of a kindergarten but a mistake, and would only eat memory. */
export const MAX_ROWS = 20_000
export const MAX_COLUMNS = 200

/** Refusal of an uploaded file; the words go to the form field «file» when the page has one. */
export function refuseFile(words: string): Refusal {
  return new Refusal('invalid', words, { field: 'file' })
}

/** Throws when the table is larger than we agree to read. */
export function assertReadableSize(rows: number, columns: number, where: string): void {
  if (rows > MAX_ROWS) {
    throw refuseFile(`${where}: строк больше 20 000. Оставьте только нужную таблицу, а пустые строки под ней удалите`)
  }
  if (columns > MAX_COLUMNS) {
    throw refuseFile(`${where}: столбцов больше ${MAX_COLUMNS}. Удалите лишние столбцы справа от таблицы`)
  }
}
