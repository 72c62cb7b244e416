import { Refusal } from '../../kit/refusal.ts'

export type { Cell, SheetRead } from '../../tools.ts'

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
