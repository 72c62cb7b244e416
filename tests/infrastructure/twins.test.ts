import { beforeAll, describe, expect, it } from 'vitest'
import { printer } from '../../src/infrastructure/printer.ts'
import { withSheets } from '../../src/kit/documents/readings.ts'
import { plainText } from '../../src/kit/documents/plain-text.ts'
import { paperHtml } from '../support/paper-html.ts'
import { paperSpecimen } from '../support/paper-specimen.ts'
import { bare, docxText, htmlText, pdfText } from '../support/texts.ts'

describe('the same paper as page, PDF and Word', () => {
  let html = ''
  beforeAll(async () => {
    html = htmlText(paperHtml(withSheets(paperSpecimen, await printer.sheetsOf(paperSpecimen))))
  })
  const counted = async () => withSheets(paperSpecimen, await printer.sheetsOf(paperSpecimen))
  // What charts and pictures show stands in Word and in the fingerprint in other words: all their numbers are in the tables.
  const worded = async () => withSheets({ ...paperSpecimen, sections: paperSpecimen.sections.map((section) => ({ ...section, blocks: section.blocks.filter(({ kind }) => kind !== 'figure' && kind !== 'picture') })) }, await printer.sheetsOf(paperSpecimen))

  it('says the same in the PDF', async () => {
    expect(await pdfText(await printer.pdf(await counted()))).toBe(html)
  })

  it('says the same in Word', async () => {
    expect(await docxText(await printer.docx(await worded()))).toBe(htmlText(paperHtml(await worded())))
  })

  it('says what its fingerprint is made of', async () => {
    expect(bare(plainText(await worded()).replaceAll(' | ', ''))).toBe(htmlText(paperHtml(await worded())))
  })

  it('numbers sheets on the page when they are counted', () => {
    const page = paperHtml(paperSpecimen, [2, 3, 6, 2])
    expect(page).toContain('Листы 1–2 из 13')
    expect(page).toContain('<p class="pageno c">6</p>')
    expect(htmlText(page)).toContain('ПРИКАЗЫВАЮ:')
  })

  it('marks values of the registration form only while the paper is a draft', () => {
    expect(paperHtml(paperSpecimen)).toContain('<span class="slot">42-ОД</span>')
    expect(paperHtml({ ...paperSpecimen, draft: false })).not.toMatch(/slot|is-draft/)
  })
})
