import { describe, expect, it } from 'vitest'
import { readWorkbook, writeWorkbook } from '../../../src/infrastructure/spreadsheets/index.ts'
import { checkedEntries, unpack } from '../../../src/infrastructure/spreadsheets/zip-check.ts'

const columns = [
  { title: 'ФИО', width: 40 },
  { title: 'Дата рождения', width: 14 },
  { title: 'Стаж', width: 8 },
]

describe('writing a workbook', () => {
  it('is read back with title, header, text, real dates, numbers and gaps', async () => {
    const file = await writeWorkbook([
      {
        name: 'Сотрудники',
        title: 'Сотрудники на 05.09.2025',
        columns,
        rows: [
          ['Ким Анна', '1990-02-28', 3.5],
          [null, '2025-02-31', 0],
        ],
      },
    ])
    expect(await readWorkbook(file)).toEqual([
      {
        name: 'Сотрудники',
        rows: [
          ['Сотрудники на 05.09.2025', null, null],
          ['ФИО', 'Дата рождения', 'Стаж'],
          ['Ким Анна', new Date('1990-02-28'), 3.5],
          [null, '2025-02-31', 0],
        ],
      },
    ])
  })

  it('writes no formulas and survives any text', async () => {
    const texts = ['=1+1', '<b>&"\'', 'а\u0000б\u0008', 'x\uD800y', '007', '👩‍🏫', ' края ']
    const file = await writeWorkbook([{ name: 'Л', columns: columns.slice(0, 1), rows: texts.map((text) => [text]) }])
    const xml = checkedEntries(file)
      .map((entry) => unpack(file, entry).toString('utf8'))
      .join('')
    expect(xml).not.toContain('<f>')
    const [sheet] = await readWorkbook(file)
    expect(sheet?.rows.slice(1).flat()).toEqual(['=1+1', '<b>&"\'', 'аб', 'xy', '007', '👩‍🏫', 'края'])
  })

  it('gives sheets names that Excel accepts', async () => {
    const names = ['Пары: 2025/2026', 'пары  2025 2026', '', 'x'.repeat(40), 'x'.repeat(40)]
    const file = await writeWorkbook(names.map((name) => ({ name, columns, rows: [['а', null, null]] })))
    const written = (await readWorkbook(file)).map((sheet) => sheet.name)
    expect(written).toEqual(['Пары  2025 2026', 'пары  2025 2026 (2)', 'Лист', 'x'.repeat(31), `${'x'.repeat(26)} (2)`])
  })
})
