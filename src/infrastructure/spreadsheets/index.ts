import type { Spreadsheets } from '../../tools.ts'
import { readCsvText } from './csv.ts'
import { readWorkbook } from './read-workbook.ts'
import { writeWorkbook } from './write-workbook.ts'

export { readTextRows, writeCsv } from './csv.ts'
export { readCsvText, readWorkbook, writeWorkbook }

/** What the rooms may ask of spreadsheets. */
export const spreadsheets: Spreadsheets = { readWorkbook, readCsv: readCsvText, writeWorkbook }
