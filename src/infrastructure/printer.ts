import { createHash } from 'node:crypto'
import type { DocumentDescription } from '../kit/documents/description.ts'
import type { Printer } from '../tools.ts'

const loadPdf = () => import('./pdf/print.ts')
const loadDocx = () => import('./docx/print.ts')

/**
 * The printer of the house: PDF to print, Word to edit, and the count of sheets of the PDF. What makes the files is
 * heavy and is loaded with the first paper, not at the start.
 */
export const printer: Printer = {
  pdf: async (description) => (await loadPdf()).printPdf(description),
  pdfStream: async (description, pictures) => (await loadPdf()).streamPdf(description, pictures),
  docx: async (description, pictures) => (await loadDocx()).printDocx(description, pictures),
  sheetsOf: countedOnce(async (description) => (await loadPdf()).countSheets(description)),
}

const MOST_COUNTED = 500

/** The card of a paper asks for its sheets at every look; the same description always takes as many. */
function countedOnce(count: Printer['sheetsOf']): Printer['sheetsOf'] {
  const counted = new Map<string, number[]>()
  return async (description: DocumentDescription) => {
    const key = createHash('sha256').update(JSON.stringify(description)).digest('base64')
    const known = counted.get(key)
    if (known) return known
    const sheets = await count(description)
    if (counted.size >= MOST_COUNTED) counted.clear()
    counted.set(key, sheets)
    return sheets
  }
}
