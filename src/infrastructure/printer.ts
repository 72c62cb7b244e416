import type { Printer } from '../tools.ts'
import { printDocx } from './docx/print.ts'
import { countSheets, printPdf } from './pdf/print.ts'

/** The printer of the house: PDF to print, Word to edit, and the count of sheets of the PDF. */
export const printer: Printer = {
  pdf: printPdf,
  docx: printDocx,
  sheetsOf: (description) => Promise.resolve(countSheets(description)),
}
