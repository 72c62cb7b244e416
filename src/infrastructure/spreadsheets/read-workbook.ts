import { assertReadableSize, refuseFile } from './cell.ts'
import type { Cell, SheetRead } from './cell.ts'
import { checkedEntries, unpack } from './zip-check.ts'

const ZIP_START = Buffer.from('PK\x03\x04')
/** Compound file of Microsoft: an old .xls, or any Office file protected by a password. */
const COMPOUND_START = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le')

/**
 * Reads every sheet of an .xlsx. Throws a Refusal in Russian (field «file») when the file is empty, is not a
 * workbook, is protected, would unfold beyond 50 MB, or has more than 20 000 rows or 200 columns.
 */
export async function readWorkbook(file: Buffer): Promise<SheetRead[]> {
  assertWorkbook(file)
  assertSheetSizes(file)
  const sheets = await parse(file)
  const read = sheets.map((sheet) => ({ name: sheet.sheet, rows: sheet.data.map((row) => row.map(toCell)) }))
  if (read.every((sheet) => sheet.rows.length === 0)) {
    throw refuseFile('В книге нет ни одной заполненной строки. Проверьте, тот ли это файл')
  }
  return read
}

function assertWorkbook(file: Buffer): void {
  if (file.length === 0) throw refuseFile('Файл пустой. Проверьте, тот ли это файл')
  if (startsWith(file, COMPOUND_START)) {
    throw file.includes(ENCRYPTED_STREAM)
      ? refuseFile('Файл защищён паролем. Сохраните его без пароля и загрузите снова')
      : refuseFile('Это старая таблица .xls. Откройте её в Excel и сохраните как «Книга Excel (.xlsx)»')
  }
  if (!startsWith(file, ZIP_START)) throw notWorkbook()
}

/**
 * The size is checked by the addresses of cells before parsing, because the parser fills every gap with empty
 * cells: one cell in the last corner of a sheet would cost gigabytes.
 */
function assertSheetSizes(file: Buffer): void {
  const entries = checkedEntries(file)
  if (!entries.some((entry) => entry.name.toLowerCase() === 'xl/workbook.xml')) throw notWorkbook()
  for (const entry of entries) {
    const content = unpack(file, entry)
    if (/^xl\/worksheets\/[^/]+\.xml$/i.test(entry.name)) assertAddresses(content.toString('latin1'))
  }
}

function assertAddresses(sheet: string): void {
  let rows = 0
  let columns = 0
  for (const [, letters = '', digits] of sheet.matchAll(/<(?:\w+:)?c\s[^>]*?\br=["']([A-Z]{1,3})(\d{1,7})["']/g)) {
    rows = Math.max(rows, Number(digits))
    columns = Math.max(columns, columnNumber(letters))
  }
  for (const [, digits] of sheet.matchAll(/<(?:\w+:)?row\s[^>]*?\br=["'](\d{1,7})["']/g))
    rows = Math.max(rows, Number(digits))
  assertReadableSize(rows, columns, 'В книге')
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}

async function parse(file: Buffer) {
  try {
    // The «universal» reader trusts the same directory that was checked; the streaming one for Node ignores it.
    const { default: readXlsxFile } = await import('read-excel-file/universal')
    const bytes = new Uint8Array(file)
    return await readXlsxFile(bytes.buffer)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    throw refuseFile(
      'Книгу не удалось прочитать. Откройте её в Excel, сохраните заново как «Книга Excel (.xlsx)» и загрузите снова',
    )
  }
}

function toCell(value: unknown): Cell {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim()
  if (typeof value === 'number' || typeof value === 'boolean' || value instanceof Date) return value
  return null
}

function startsWith(file: Buffer, start: Buffer): boolean {
  return file.subarray(0, start.length).equals(start)
}

function notWorkbook(): Error {
  return refuseFile('Это не таблица Excel. Загрузите файл .xlsx или .csv')
}
