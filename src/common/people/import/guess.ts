import type { Columns, ImportField } from './fields.ts'
import { readEmail, readPhone } from './readers/contacts.ts'
import { looksLikePost } from './readers/post.ts'
import { cellText, type Cell, type Sheet } from './sheet.ts'

const ROWS_TO_LOOK_AT = 50

const looks: readonly (readonly [ImportField, (cell: Cell) => boolean])[] = [
  ['fullName', (cell) => /^[А-ЯЁ][А-ЯЁа-яё-]+( [А-ЯЁа-яё()-]{2,}){1,4}$/u.test(cellText(cell)) && !looksLikePost(cell)],
  ['email', (cell) => readEmail(cell).value !== undefined],
  ['phone', (cell) => readPhone(cell).value !== undefined],
  ['birthDate', (cell) => cell instanceof Date || /^\d{1,2}\.\d{1,2}\.(19)?\d{2}$/.test(cellText(cell))],
  ['post', looksLikePost],
  ['category', (cell) => /^(высшая|первая|сзд|б\/к|без категории|соответствие)/i.test(cellText(cell))],
  ['education', (cell) => /^(высшее|среднее|ср\.)/i.test(cellText(cell))],
]

/** Columns of a table without its header, each by what at least half of its cells look like; others stay not taken. */
export function guessColumns(sheet: Sheet): Columns {
  const rows = sheet.rows.slice(0, ROWS_TO_LOOK_AT)
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  const taken = new Set<ImportField>()
  return Array.from({ length: width }, (_, column) => {
    const cells = rows.map((row) => row[column] ?? null).filter((cell) => cellText(cell) !== '')
    const field = looks.find(([name, fits]) => !taken.has(name) && halfOf(cells, fits))?.[0] ?? null
    if (field) taken.add(field)
    return field
  })
}

function halfOf(cells: readonly Cell[], fits: (cell: Cell) => boolean): boolean {
  return cells.length > 0 && cells.filter(fits).length * 2 >= cells.length
}
