import { describe, expect, it } from 'vitest'
import { printDocx } from '../../../src/infrastructure/docx/print.ts'
import { countSheets, printPdf } from '../../../src/infrastructure/pdf/print.ts'
import { display, motif, ornamented, section, stretch } from '../../../src/kit/documents/blocks.ts'
import type { DocumentDescription } from '../../../src/kit/documents/description.ts'
import { frameDrawing } from '../../../src/kit/documents/ornament.ts'
import { paperHtml } from '../../support/paper-html.ts'
import { pdfSheets } from '../../support/texts.ts'
import { fileOf } from '../../support/word-file.ts'

const text = 'Благодарим Вас за терпение и щедрость, с которыми Вы делились опытом. '
const letter = (words: string, orientation: 'portrait' | 'landscape' = 'portrait'): DocumentDescription => ({
  title: 'Письмо', retention: 'short', draft: false,
  sections: [ornamented(section('letter', [motif('leaf'), stretch(), display('title', 'БЛАГОДАРСТВЕННОЕ\nПИСЬМО'), motif('divider'), display('address', 'Уважаемая Анна!'), display('text', words), stretch(2)], orientation))],
})

describe('a sheet with a frame', () => {
  it('draws its frame inside the sheet, whichever way it lies', () => {
    for (const orientation of ['portrait', 'landscape'] as const) {
      const { width, height, shapes } = frameDrawing({ orientation })
      const numbers = shapes.flatMap(({ d }) => [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const))
      expect(numbers.every(([x, y]) => x > 5 && x < width - 5 && y > 5 && y < height - 5)).toBe(true)
      expect(shapes.length).toBeGreaterThan(90)
    }
  })

  it('is one sheet even with the longest text, and the same file each time', async () => {
    for (const orientation of ['portrait', 'landscape'] as const) expect(countSheets(letter(text.repeat(8).slice(0, 600), orientation))).toEqual([1])
    expect((await printPdf(letter(text))).equals(await printPdf(letter(text)))).toBe(true)
  })

  it('has no page numbers, and its vectors say nothing', async () => {
    const [first] = letter(text).sections
    if (first === undefined) throw new Error('no section')
    const sheets = await pdfSheets(await printPdf({ ...letter(text), sections: [first, { ...first, key: 'second' }] }))
    expect(sheets.map((sheet) => sheet.replace(/\s+/g, ' '))).toEqual(Array(2).fill(expect.stringMatching(/^БЛАГОДАРСТВЕННОЕ ?ПИСЬМО ?Уважаемая Анна! ?Благодарим/)))
    const html = paperHtml(letter(text))
    expect(html).toContain('class="sheet is-short is-ornate"')
    expect(html).toContain('<svg class="ornament" aria-hidden="true"')
    expect(html).toContain('class="c of-address"')
  })

  it('carries the frame into Word behind the words of every sheet', async () => {
    const archive = await printDocx(letter(text))
    expect(fileOf(archive, 'word/header1.xml')).toContain('behindDoc="1"')
    expect(fileOf(archive, 'word/document.xml')).toContain('w:vAlign w:val="center"')
  })
})
