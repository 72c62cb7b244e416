import type { Printer } from '../tools.ts'

const loadPdf = () => import('./pdf/print.ts')
const loadDocx = () => import('./docx/print.ts')

/**
 * The printer of the house: PDF to print, Word to edit, and the count of sheets of the PDF. What makes the files is
 * heavy and is loaded with the first paper, not at the start.
 */
export const printer: Printer = {
  pdf: async (description) => (await loadPdf()).printPdf(description),
  docx: async (description) => (await loadDocx()).printDocx(description),
  sheetsOf: async (description) => (await loadPdf()).countSheets(description),
}
