import { deflateRawSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../src/infrastructure/spreadsheets/index.ts'
import { workbookOf, zipOf } from './zip-of.ts'

const data = (name: string) => readFileSync(new URL(`../../data/${name}`, import.meta.url))

describe('reading a workbook', () => {
  it('reads the staff list with spreadsheet dates and text dates as they are', async () => {
    const [sheet] = await readWorkbook(data('staff.xlsx'))
    expect(sheet?.name).toBe('Педагоги')
    expect(sheet?.rows).toHaveLength(31)
    expect(sheet?.rows[3]?.slice(0, 9)).toEqual([
      1,
      'Берёзкина  Екатерина Андреевна',
      'заведующий',
      '14.03.1971',
      'высшее',
      '-',
      30,
      12,
      new Date('2010-09-01'),
    ])
  })

  it('keeps HTML and text that looks like a formula as text', async () => {
    const [sheet] = await readWorkbook(data('staff-broken.xlsx'))
    expect(sheet?.rows.flat()).toContain('<script>alert(1)</script>')
    expect(sheet?.rows.flat()).toContain('=HYPERLINK("http://example.invalid")')
  })

  it('takes the computed value of a formula', async () => {
    const file = workbookOf(
      '<row r="1"><c r="A1" t="str"><f>CONCATENATE("a","b")</f><v>ab</v></c><c r="B1"><f>1+1</f><v>2</v></c></row>',
    )
    expect((await readWorkbook(file))[0]?.rows).toEqual([['ab', 2]])
  })

  const refused: [string, () => Buffer, RegExp][] = [
    ['an empty file', () => Buffer.alloc(0), /^Файл пустой/],
    ['a picture', () => Buffer.from('\x89PNG\r\n\x1a\n'), /^Это не таблица Excel/],
    ['a ZIP of something else', () => zipOf([{ name: 'word/document.xml', content: '<a/>' }]), /^Это не таблица Excel/],
    ['half a file', () => data('staff.xlsx').subarray(0, 3000), /^Файл повреждён/],
    [
      'an old .xls',
      () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
      /старая таблица \.xls/,
    ],
    ['a protected workbook', protectedWorkbook, /защищён паролем/],
    ['no rows at all', () => workbookOf(''), /ни одной заполненной строки/],
    [
      'a cell in the last row of a sheet',
      () => workbookOf('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'),
      /строк больше/,
    ],
    ['a cell in the last column', () => workbookOf('<row r="1"><c r="XFD1"><v>1</v></c></row>'), /столбцов больше 200/],
    ['a broken cell', () => workbookOf('<row r="1"><c r="A1" t="s"><v>99</v></c></row>'), /не удалось прочитать/],
  ]
  it.each(refused)('refuses %s and says what to do', async (_, file, words) => {
    await expect(readWorkbook(file())).rejects.toMatchObject({
      reason: 'invalid',
      words: expect.stringMatching(words),
      advice: { field: 'file' },
    })
  })

  it('refuses a bomb that confesses its size', async () => {
    const content = Buffer.alloc(60 * 1024 * 1024, ' ')
    const file = zipOf([
      { name: 'xl/workbook.xml', content: '<a/>' },
      { name: 'xl/media/a.xml', content },
    ])
    expect(file.length).toBeLessThan(100_000)
    await expect(readWorkbook(file)).rejects.toMatchObject({ words: expect.stringMatching(/слишком велик/) })
  })

  it('refuses a bomb that lies about its size, without unfolding it', async () => {
    const packed = deflateRawSync(Buffer.alloc(80 * 1024 * 1024))
    const file = zipOf([{ name: 'xl/workbook.xml', packed, size: 1000 }])
    await expect(readWorkbook(file)).rejects.toMatchObject({ words: expect.stringMatching(/слишком велик/) })
  })
})

function protectedWorkbook(): Buffer {
  return Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ])
}
