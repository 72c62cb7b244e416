// Lists as text: reading what Excel, 1C and school systems save, writing what Excel opens without questions.
import { parse } from 'csv-parse/sync'
import iconv from 'iconv-lite'
import { assertReadableSize, refuseFile } from './cell.ts'
import type { Cell } from './cell.ts'

/** In the order of preference when a text fits several: Russian Excel saves with semicolons. */
const DELIMITERS = [';', '\t', ','] as const
const BYTE_ORDER_MARK = '\uFEFF'
const ROWS_TO_JUDGE_BY = 50

/**
 * Reads a .csv or .txt list: UTF-8 (with or without a mark), UTF-16 with a mark or windows-1251; `;`, tab or `,`.
 * Throws a Refusal (field «file») when it is empty, is not text, or is too large.
 */
export function readCsvText(file: Buffer): Cell[][] {
  return readTextRows(decode(file))
}

/** The same for text that is already decoded, for example rows pasted from the clipboard. */
export function readTextRows(text: string): Cell[][] {
  const body = text.replace(/^\uFEFF/, '').replaceAll('\0', '')
  if (body.trim() === '') throw refuseFile('Файл пустой. Проверьте, тот ли это файл')
  const announced = /^sep=([;,\t])\r?\n/i.exec(body)
  const delimiter = announced?.[1] ?? delimiterOf(body)
  const rows = rowsOf(announced ? body.slice(announced[0].length) : body, delimiter)
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  assertReadableSize(rows.length, width, 'В файле')
  return rows.map((row) => Array.from({ length: width }, (_, index) => toCell(row[index])))
}

/**
 * Text with a mark of UTF-8, semicolons and CRLF. A text that a spreadsheet would run as a formula gets an
 * apostrophe in front; numbers and phones stay as they are.
 */
export function writeCsv(rows: readonly (readonly (string | number | null)[])[]): Buffer {
  const lines = rows.map((row) => row.map(written).join(';'))
  return Buffer.from(BYTE_ORDER_MARK + lines.map((line) => `${line}\r\n`).join(''), 'utf8')
}

function written(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value).replace('.', ',')
  const harmless = withoutFormula(value)
  return /[";\r\n\t]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

function withoutFormula(value: string): string {
  const isPhoneOrNumber = /^[+-]?[\d\s().,-]*$/.test(value) && !/^[\t\r\n]/.test(value)
  return /^[=+\-@\t\r\n|%]/.test(value) && !isPhoneOrNumber ? `'${value}` : value
}

function decode(file: Buffer): string {
  if (file.length === 0) throw refuseFile('Файл пустой. Проверьте, тот ли это файл')
  if (file[0] === 0xff && file[1] === 0xfe) return iconv.decode(file, 'utf-16le')
  if (file[0] === 0xfe && file[1] === 0xff) return iconv.decode(file, 'utf-16be')
  if (file.includes(0)) throw refuseFile('Это не текстовая таблица. Загрузите файл .xlsx или .csv')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file)
  } catch {
    // Not UTF-8, so it is the other encoding that Russian Excel saves CSV in.
    return iconv.decode(file, 'windows-1251')
  }
}

/** The delimiter that cuts most rows into the same number of columns; commas inside names must not win. */
function delimiterOf(text: string): string {
  const beginning = text.split(/\r?\n/, ROWS_TO_JUDGE_BY).join('\n')
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: regularity(rowsOf(beginning, delimiter)) }))
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).delimiter
}

function regularity(rows: string[][]): number {
  const rowsOfWidth = new Map<number, number>()
  for (const { length } of rows) rowsOfWidth.set(length, (rowsOfWidth.get(length) ?? 0) + 1)
  return Math.max(0, ...[...rowsOfWidth].map(([width, count]) => (width > 1 ? width * count : 0)))
}

function rowsOf(text: string, delimiter: string): string[][] {
  const options = { delimiter, relax_quotes: true, relax_column_count: true, skip_empty_lines: false }
  try {
    return parse(text, options)
  } catch {
    // A quote that never closes («Детский сад "Ивушка») swallows the rest: then quotes are plain characters.
    return parse(text, { ...options, quote: null })
  }
}

function toCell(value: string | undefined): Cell {
  const text = value?.trim() ?? ''
  return text === '' ? null : text
}
