import { describe, expect, it } from 'vitest'
import { countSheets, printPdf } from '../../../src/infrastructure/pdf/print.ts'
import { paragraph, section } from '../../../src/kit/documents/blocks.ts'
import type { DocumentDescription } from '../../../src/kit/documents/description.ts'
import { numbered } from '../../../src/kit/documents/points.ts'
import { signatures } from '../../../src/kit/documents/signatures.ts'
import { readPdf } from '../../support/pdf.ts'
import { paperSpecimen } from '../../support/paper-specimen.ts'
import { tallTable } from '../../support/road-map-specimen.ts'
import { bare, pdfSheets } from '../../support/texts.ts'

const plain: DocumentDescription = { title: 'Проба', retention: 'short', draft: false, sections: [] }

async function opened(description: DocumentDescription) {
  return readPdf(await printPdf(description))
}

describe('a printed PDF', () => {
  it('is the same file every time, so that a reprint is no new paper', async () => {
    expect((await printPdf(paperSpecimen)).equals(await printPdf(paperSpecimen))).toBe(true)
  })

  it('carries title, language, structure and its own date', async () => {
    const file = await opened(paperSpecimen)
    expect(file.info).toMatchObject({
      Title: 'Приказ от 01.09.2025 № 42-ОД',
      Language: 'ru',
      CreationDate: 'D:20250901000000Z',
    })
    expect(file.marked).toBe(true)
    expect(file.sheets[1]?.structure).toMatch(/"role":"Table".*"role":"TR".*"role":"TH"/)
  })

  it('keeps signs of XML in a title from breaking the file', async () => {
    const file = await opened({ ...plain, title: 'Приказ <№ 1> & «2»', sections: [section('a', [])] })
    expect(file.info).toMatchObject({ Title: 'Приказ ‹№ 1› ＆ «2»' })
  })

  it('turns the sheet for a landscape section', async () => {
    const file = await opened(paperSpecimen)
    const counts = countSheets(paperSpecimen)
    const wide = (counts[0] ?? 0) + (counts[1] ?? 0) + 1
    expect(file.sheets[0]?.view.map(Math.round)).toEqual([0, 0, 595, 842])
    expect(file.sheets[wide - 1]?.view.map(Math.round)).toEqual([0, 0, 842, 595])
  })

  it('counts the sheets of each section as it prints them', async () => {
    const counts = countSheets(paperSpecimen)
    expect(counts).toHaveLength(paperSpecimen.sections.length)
    expect(counts[2]).toBeGreaterThanOrEqual(3)
    expect(await pdfSheets(await printPdf(paperSpecimen))).toHaveLength(counts.reduce((sum, count) => sum + count, 0))
  })

  it('loses no word of a row taller than a sheet', async () => {
    const sheets = await pdfSheets(await printPdf({ ...plain, sections: [section('a', [tallTable], 'landscape')] }))
    const text = bare(sheets.join(''))
    expect(sheets.length).toBeGreaterThan(2)
    for (let item = 1; item <= 90; item += 1) expect(text).toContain(`Мероприятие${item}:`)
  })

  it.each([20, 21, 22, 23, 24, 25, 26, 27, 28, 29])(
    'never parts the signature from the last two lines: %i points',
    async (count) => {
      const points = numbered(Array.from({ length: count }, (_, index) => `Поручить куратору дело ${index + 1}.`))
      const blocks = [points, signatures([{ post: 'Заведующий', name: 'М.В. Савельева' }])]
      const sheets = await pdfSheets(await printPdf({ ...plain, sections: [section('a', blocks)] }))
      const signed = sheets.find((sheet) => sheet.includes('Савельева'))
      expect(bare(signed ?? '')).toContain(`дело${count - 1}.`)
    },
  )

  it('breaks a word wider than its line instead of running over the edge', async () => {
    const word = 'достопримечательность'.repeat(12)
    const text = (await pdfSheets(await printPdf({ ...plain, sections: [section('a', [paragraph(word)])] }))).join('')
    expect(bare(text)).toBe(word)
  })
})
