import { readFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { readCsvText, readTextRows, writeCsv } from '../../../src/infrastructure/spreadsheets/index.ts'

describe('reading a list saved as text', () => {
  it('reads the staff list in windows-1251', () => {
    const rows = readCsvText(readFileSync(new URL('../../data/staff-cp1251.csv', import.meta.url)))
    expect(rows.filter((row) => typeof row[1] === 'string')).toHaveLength(29)
    expect(rows[1]?.slice(0, 4)).toEqual(['1', 'Берёзкина  Екатерина Андреевна', 'заведующий', '14.03.1971'])
    expect(rows[1]).toHaveLength(13)
  })

  const table = 'Фамилия, имя, отчество;Должность\r\nИванова Анна;воспитатель, логопед\r\nПетрова Ева;\r\n'
  const expected = [
    ['Фамилия, имя, отчество', 'Должность'],
    ['Иванова Анна', 'воспитатель, логопед'],
    ['Петрова Ева', null],
  ]
  it.each([
    ['UTF-8 without a mark', Buffer.from(table)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${table}`)],
    ['windows-1251', iconv.encode(table, 'windows-1251')],
    ['UTF-16 as «Текст Юникод»', iconv.encode(table, 'utf-16le', { addBOM: true })],
    ['tabs', Buffer.from(table.replaceAll(';', '\t'))],
    ['an announced delimiter', Buffer.from(`sep=;\r\n${table}`)],
  ])('reads %s', (_, file) => expect(readCsvText(file)).toEqual(expected))

  it('reads commas with quoted values over two lines', () => {
    expect(readTextRows('a,"b ""c"""\n"d\ne",f\n')).toEqual([
      ['a', 'b "c"'],
      ['d\ne', 'f'],
    ])
  })

  it('lives with a quote that never closes', () => {
    expect(readTextRows('Сад;Город\n"Ивушка;Сосновка\nРосток;Липки\n')).toEqual([
      ['Сад', 'Город'],
      ['"Ивушка', 'Сосновка'],
      ['Росток', 'Липки'],
    ])
  })

  it.each([
    ['an empty file', Buffer.alloc(0), /пустой/],
    ['blank lines only', Buffer.from('\n \n'), /пустой/],
    ['a picture', Buffer.from([0x89, 0x50, 0, 1, 2]), /не текстовая таблица/],
    ['too many columns', Buffer.from(';'.repeat(300)), /столбцов больше/],
    ['too many rows', Buffer.from('а;б\n'.repeat(20_001)), /строк больше/],
  ])('refuses %s', (_, file, words) => expect(() => readCsvText(file)).toThrow(words))
})

describe('writing a list as text', () => {
  const textOf = (value: string | number | null) =>
    writeCsv([[value]])
      .toString('utf8')
      .slice(1, -2)

  it('begins with a mark and separates by semicolons', () => {
    expect(
      writeCsv([
        ['Номер; дата', 'Сад "Ивушка"'],
        [3.5, null],
      ]).toString('utf8'),
    ).toBe('\uFEFF"Номер; дата";"Сад ""Ивушка"""\r\n3,5;\r\n')
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['=HYPERLINK("http://example.invalid")', `"'=HYPERLINK(""http://example.invalid"")"`],
    ['+cmd|calc', "'+cmd|calc"],
    ['-cmd', "'-cmd"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', `"'\t=1"`],
    ['+7 900 111-01-02', '+7 900 111-01-02'],
    ['-', '-'],
    ['высшая', 'высшая'],
  ])('writes %j so that no formula runs', (value, expected) => expect(textOf(value)).toBe(expected))

  it('reads back what it wrote', () => {
    const rows = [
      ['ФИО', 'Группа'],
      ['Ким «Анна»; мл.', 'строка\nвторая'],
    ]
    expect(readCsvText(writeCsv(rows))).toEqual(rows)
  })
})
