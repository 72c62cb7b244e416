import type { CellObject, Row } from 'write-excel-file/node'
import { daysBetween, isDay } from '../../kit/calendar/day.ts'
import type { CellValue, SheetToWrite } from '../../tools.ts'

const MAX_TEXT = 32_767
const MAX_NAME = 31
/** Serial number of 1 January 1970 in spreadsheets. */
const UNIX_EPOCH_SERIAL = 25_569
/** Before March 1900 spreadsheets count days differently; such a day stays text. */
const FIRST_SAFE_SERIAL = 61

/** Makes an .xlsx. Texts stay texts, even those that begin with «=»; nothing is ever a formula. */
export async function writeWorkbook(sheets: readonly SheetToWrite[]): Promise<Buffer> {
  const names = sheetNames(sheets.map((sheet) => sheet.name))
  const { default: writeXlsxFile } = await import('write-excel-file/node')
  return await writeXlsxFile(
    sheets.map((sheet, index) => ({
      sheet: names[index] ?? sheet.name,
      columns: sheet.columns.map(({ width }) => ({ width })),
      stickyRowsCount: sheet.title === undefined ? 1 : 2,
      data: [...headOf(sheet), ...sheet.rows.map((row): Row => row.map(toCell))],
    })),
  ).toBuffer()
}

function headOf(sheet: SheetToWrite): Row[] {
  const header = sheet.columns.map(({ title }) => ({ ...textCell(title), fontWeight: 'bold' as const, wrap: true }))
  if (sheet.title === undefined) return [header]
  return [[{ ...textCell(sheet.title), fontWeight: 'bold' as const }], header]
}

function toCell(value: CellValue): CellObject | null {
  if (value === null || value === '') return null
  if (typeof value === 'number') return Number.isFinite(value) ? { type: Number, value } : null
  const serial = serialOf(value)
  if (serial !== null) return { type: Number, value: serial, format: 'dd.mm.yyyy', align: 'left' }
  return textCell(value)
}

function textCell(value: string): CellObject {
  return { type: String, value: withoutControls(value).slice(0, MAX_TEXT) }
}

/** Number of the day in a spreadsheet, or null when the text is not a calendar day. */
function serialOf(value: string): number | null {
  if (!isDay(value)) return null
  const serial = daysBetween('1970-01-01', value) + UNIX_EPOCH_SERIAL
  return serial >= FIRST_SAFE_SERIAL ? serial : null
}

/** XML 1.0 knows neither control characters nor halves of surrogate pairs: Excel would call the file damaged. */
function withoutControls(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}|[\p{Cs}\uFFFE\uFFFF]/gu, '')
}

/** Excel allows 31 characters without []:*?/\ and no two sheets of one name. */
function sheetNames(wanted: readonly string[]): string[] {
  const names: string[] = []
  const isTaken = (name: string) => names.some((other) => other.toLowerCase() === name.toLowerCase())
  for (const name of wanted) {
    const clean =
      withoutControls(name)
        .replace(/[[\]:*?/\\]/g, ' ')
        .replace(/^[\s']+|[\s']+$/g, '') || 'Лист'
    let free = clean.slice(0, MAX_NAME)
    for (let copy = 2; isTaken(free); copy++) free = `${clean.slice(0, MAX_NAME - 5)} (${copy})`
    names.push(free)
  }
  return names
}
