// Measures text with the fonts of one file; every word is measured once.
import type PDFDocument from 'pdfkit'
import type { Face } from './fonts.ts'

/** Words are measured at this size and scaled, so that a word in text and in a table costs one measurement. */
const measuringSize = 1000

export class Ruler {
  readonly #widths: Record<Face, Map<string, number>> = { regular: new Map(), bold: new Map(), italic: new Map() }
  readonly #file: PDFKit.PDFDocument

  constructor(file: InstanceType<typeof PDFDocument>) {
    this.#file = file
  }

  /** Width of the text in points; the text should be a word, with or without its trailing space. */
  width(text: string, face: Face, size: number): number {
    const widths = this.#widths[face]
    let width = widths.get(text)
    if (width === undefined) {
      width = this.#file.font(face, measuringSize).widthOfString(text)
      widths.set(text, width)
    }
    return (width * size) / measuringSize
  }
}
