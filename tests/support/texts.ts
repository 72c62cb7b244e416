// The text a reader sees in each kind of file, without white space: lines break differently, words must not.
import { load } from 'cheerio'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import mammoth from 'mammoth'

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

/** Text of a PDF without artifacts (page numbers, «ПРОЕКТ», repeated heads), sheet by sheet. */
export async function pdfSheets(bytes: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const file = await task.promise
  const sheets: string[] = []
  for (let number = 1; number <= file.numPages; number += 1) {
    const content = await (await file.getPage(number)).getTextContent({ includeMarkedContent: true })
    const marks: boolean[] = []
    let text = ''
    for (const item of content.items) {
      if ('str' in item) text += marks.includes(true) ? '' : item.str
      else if (item.type === 'endMarkedContent') marks.pop()
      else marks.push('tag' in item && item.tag === 'Artifact')
    }
    sheets.push(text)
  }
  await task.destroy()
  return sheets
}

export async function pdfText(bytes: Uint8Array): Promise<string> {
  return bare((await pdfSheets(bytes)).join(''))
}

/** Text of the body of a Word file; headers and footers do not belong to it. */
export async function docxText(bytes: Buffer): Promise<string> {
  return bare((await mammoth.extractRawText({ buffer: bytes })).value)
}
