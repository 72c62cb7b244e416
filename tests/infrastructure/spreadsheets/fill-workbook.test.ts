import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fillWorkbook } from '../../../src/infrastructure/spreadsheets/fill-workbook.ts'
import { readWorkbook, writeWorkbook } from '../../../src/infrastructure/spreadsheets/index.ts'
import { checkedEntries, unpack } from '../../../src/infrastructure/spreadsheets/zip-check.ts'
import { workbookOf } from './zip-of.ts'

const form = readFileSync('tests/data/regional-form.xlsx')
const partsOf = (file: Buffer) => new Map(checkedEntries(file).map((entry) => [entry.name, unpack(file, entry).toString('utf8')]))
const rowOf = async (file: Buffer, row: number) => (await readWorkbook(file))[0]?.rows[row - 1]

describe('filling a workbook', () => {
  it('writes numbers and texts into empty cells of the row, in their columns', async () => {
    const filled = await fillWorkbook(form, [
      { sheet: 'Форма', address: 'D7', value: '№ 42-ОД от 01.09.2025' },
      { sheet: 'Форма', address: 'C7', value: 'да' },
      { sheet: 'Форма', address: 'C15', value: 3 },
      { sheet: 'Форма', address: 'B2', value: 'Сад «Ивушка» & Ко <1>' },
    ])
    expect(await rowOf(filled, 7)).toEqual([2, 'Приказ о внедрении модели наставничества', 'да', '№ 42-ОД от 01.09.2025', null, null])
    expect((await rowOf(filled, 15))?.[2]).toBe(3)
    expect((await rowOf(filled, 2))?.slice(0, 2)).toEqual(['Наименование организации:', 'Сад «Ивушка» & Ко <1>'])
  })

  it('leaves every other part of the file to the byte as it was', async () => {
    const before = partsOf(form)
    const after = partsOf(await fillWorkbook(form, [{ sheet: 'Форма', address: 'C6', value: 'да' }]))
    expect([...after.keys()]).toEqual([...before.keys()])
    for (const [name, text] of before) if (!name.endsWith('sheet1.xml')) expect(after.get(name), name).toBe(text)
  })

  it('makes a row that was not there in its place, and filling twice replaces the value', async () => {
    const once = await fillWorkbook(form, [{ sheet: 'Форма', address: 'B21', value: 'первое' }, { sheet: 'Форма', address: 'A20', value: 1 }])
    const twice = await fillWorkbook(once, [{ sheet: 'Форма', address: 'B21', value: 'второе' }, { sheet: 'Форма', address: 'A20', value: null }])
    expect((await rowOf(twice, 21))?.[1]).toBe('второе')
    expect((await rowOf(once, 20))?.[0]).toBe(1)
    const sheet = partsOf(twice).get('xl/worksheets/sheet1.xml') ?? ''
    expect([...sheet.matchAll(/<row r="(\d+)"/g)].map(([, row]) => Number(row))).toEqual([...Array.from({ length: 19 }, (_, index) => index + 1), 20, 21])
  })

  it('keeps the style of a cell and never begins a formula', async () => {
    const own = await writeWorkbook([{ name: 'Лист', title: 'Заголовок', columns: [{ title: 'А', width: 10 }], rows: [['x']] }])
    const filled = await fillWorkbook(own, [{ sheet: 'Лист', address: 'A2', value: '=1+1' }])
    const [styleBefore, styleAfter] = [own, filled].map((file) => /<c r="A2"[^>]*\bs="(\d+)"/.exec(partsOf(file).get('xl/worksheets/sheet1.xml') ?? '')?.[1])
    expect(styleAfter).toBe(styleBefore)
    expect((await rowOf(filled, 2))?.[0]).toBe('=1+1')
  })

  it('leaves formulas alone and has them counted when the file is opened', async () => {
    const sums = workbookOf('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row>')
    const filled = partsOf(await fillWorkbook(sums, [{ sheet: 'Лист1', address: 'A1', value: 5 }, { sheet: 'Лист1', address: 'B1', value: 7 }]))
    expect(filled.get('xl/worksheets/sheet1.xml')).toContain('<f>A1*2</f><v>2</v>')
    expect(filled.get('xl/workbook.xml')).toContain('fullCalcOnLoad="1"')
  })

  it('says which sheet is missing, and refuses what is no workbook', async () => {
    await expect(fillWorkbook(form, [{ sheet: 'Другой', address: 'A1', value: 1 }])).rejects.toThrow('В книге нет листа «Другой»')
    await expect(fillWorkbook(Buffer.from('нет'), [])).rejects.toThrow('Файл повреждён')
  })
})
