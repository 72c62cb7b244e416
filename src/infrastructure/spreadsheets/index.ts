import type { Spreadsheets } from '../../tools.ts'
import { readCsvText, writeCsv } from './csv.ts'
import { fillWorkbook } from './fill-workbook.ts'
import { readWorkbook } from './read-workbook.ts'
import { writeWorkbook } from './write-workbook.ts'

export { readTextRows } from './csv.ts'
export { readCsvText, writeCsv, readWorkbook, writeWorkbook }

/** What the rooms may ask of spreadsheets. */
export const spreadsheets: Spreadsheets = { readWorkbook, readCsv: readCsvText, fillWorkbook, writeWorkbook, writeCsv }
