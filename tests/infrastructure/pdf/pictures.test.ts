import sharp from 'sharp'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { printDocx } from '../../../src/infrastructure/docx/print.ts'
import { countSheets, printPdf, streamPdf } from '../../../src/infrastructure/pdf/print.ts'
import { heading, paragraph, section } from '../../../src/kit/documents/blocks.ts'
import type { DocumentDescription } from '../../../src/kit/documents/description.ts'
import { picture, pictureSize } from '../../../src/kit/documents/picture.ts'
import { plainText } from '../../../src/kit/documents/plain-text.ts'
import { paperHtml } from '../../support/paper-html.ts'
import { pdfText } from '../../support/texts.ts'

let jpeg: Buffer
beforeAll(async () => {
  jpeg = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#3b6e47' } }).jpeg().toBuffer()
})

const sheet = (number: number) => section(`p${number}`, [heading(1, `Практика ${number}`), paragraph('Дети сами накрывают на стол.'), picture(`file-${number}`, 'Столик дежурных', 400, 300)])
const paper = (sheets: number): DocumentDescription => ({ title: 'Сборник', retention: 'short', draft: false, sections: Array.from({ length: sheets }, (_, index) => sheet(index + 1)) })
const source = async () => jpeg

describe('a picture of a paper', () => {
  it('is as wide as the text at most, no taller than a third of a sheet, never blown up', () => {
    expect(pictureSize({ width: 1600, height: 800 }, 480)).toEqual({ width: 480, height: 240 })
    expect(pictureSize({ width: 100, height: 100 }, 480)).toEqual({ width: 75, height: 75 })
    expect(Math.round(pictureSize({ width: 800, height: 1600 }, 480).height)).toBe(269)
  })

  it('stands in the PDF with its words, and the file is the same every time', async () => {
    const bytes = await printPdf(paper(2), source)
    expect(bytes.equals(await printPdf(paper(2), source))).toBe(true)
    expect(bytes.toString('latin1').match(/\/Subtype \/Image/g)).toHaveLength(2)
    expect(await pdfText(bytes)).toContain('Детисаминакрываютнастол.')
    expect(countSheets(paper(2))).toEqual([1, 1])
  })

  it('leaves its frame when the file is gone, and takes the same room', async () => {
    const bytes = await printPdf(paper(1))
    expect(bytes.toString('latin1')).not.toContain('/Subtype /Image')
    expect(countSheets(paper(1))).toEqual([1])
  })

  it('stands in Word with its bytes; without them its words are left', async () => {
    expect((await printDocx(paper(1), source)).includes(Buffer.from('word/media/'))).toBe(true)
    expect((await printDocx(paper(1))).includes(Buffer.from('word/media/'))).toBe(false)
  })

  it('stands on the page and in the plain text by its words', () => {
    expect(paperHtml(paper(1))).toContain('<img class="figure" src="/files/file-1" alt="Столик дежурных" width="400" height="300"')
    expect(plainText(paper(1))).toContain('Столик дежурных')
  })
})

describe('a paper that is streamed', () => {
  it('asks for pictures no faster than it is read, and stops when nobody wants it', async () => {
    const large = await sharp({ create: { width: 1200, height: 900, channels: 3, background: '#fff', noise: { type: 'gaussian', mean: 120, sigma: 60 } } }).jpeg({ quality: 95 }).toBuffer()
    let asked = 0
    const stream = streamPdf(paper(40), async () => {
      asked += 1
      return large
    })
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(asked).toBeGreaterThan(0)
    expect(asked).toBeLessThan(30)
    stream.destroy()
    const before = asked
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(asked).toBeLessThanOrEqual(before + 1)
  })

  it('fails as a whole when a picture cannot be read', async () => {
    const reading = async () => {
      for await (const part of streamPdf(paper(1), async () => Promise.reject(new Error('the disk is gone')))) void part
    }
    await expect(reading()).rejects.toThrow('the disk is gone')
  })

  it('asks to collect what its pictures left behind once in several megabytes, and does without', async () => {
    const heavy = Buffer.concat([jpeg, Buffer.alloc(5_000_000)])
    const collect = vi.fn()
    vi.stubGlobal('gc', collect)
    await printPdf(paper(3), async () => heavy)
    expect(collect).toHaveBeenCalledTimes(2)
    vi.stubGlobal('gc', undefined)
    await expect(printPdf(paper(1), async () => heavy)).resolves.toBeInstanceOf(Buffer)
    vi.unstubAllGlobals()
  })
})
