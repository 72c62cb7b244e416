// The text a reader sees in each kind of file, without white space: lines break differently, words must not.
import { load } from 'cheerio'
import mammoth from 'mammoth'
import { readPdf } from './pdf.ts'

/** Blanks are rules in one file and underscores in another; white space is where lines break. */
export function bare(text: string): string {
  return text.replace(/[\s\u00a0_]+/g, '')
}

/** Text of the sheets of an HTML page or fragment; page numbers do not belong to the text. */
export function htmlText(html: string): string {
  const page = load(html)
  page('.pageno').remove()
  return bare(page('article.sheet').text())
}

/** Text of a PDF sheet by sheet, without artifacts: page numbers, «ПРОЕКТ», repeated heads. */
export async function pdfSheets(bytes: Uint8Array): Promise<string[]> {
  return (await readPdf(bytes)).sheets.map(({ text }) => text)
}

export async function pdfText(bytes: Uint8Array): Promise<string> {
  return bare((await pdfSheets(bytes)).join(''))
}

/** Text of the body of a Word file; headers and footers do not belong to it. */
export async function docxText(bytes: Buffer): Promise<string> {
  return bare((await mammoth.extractRawText({ buffer: bytes })).value)
}
