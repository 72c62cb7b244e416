import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sheetFromClipboard } from '../../../../../src/common/people/import/clipboard.ts'
import { proposeMapping } from '../../../../../src/common/people/import/mapping.ts'
import { planImport } from '../../../../../src/common/people/import/plan.ts'
import { readCategory } from '../../../../../src/common/people/import/readers/category.ts'
import { readEmail, readPhone } from '../../../../../src/common/people/import/readers/contacts.ts'
import { readBirthDate, readHiredOn } from '../../../../../src/common/people/import/readers/days.ts'
import { readEducation } from '../../../../../src/common/people/import/readers/education.ts'
import { readLength } from '../../../../../src/common/people/import/readers/lengths.ts'
import { readName } from '../../../../../src/common/people/import/readers/name.ts'
import { readNote } from '../../../../../src/common/people/import/readers/note.ts'
import { readPost } from '../../../../../src/common/people/import/readers/post.ts'
import type { Cell } from '../../../../../src/common/people/import/sheet.ts'
import { isDay } from '../../../../../src/kit/calendar/day.ts'
import { today } from '../support.ts'

const bits = [
  '14.03.',
  '1971',
  '-',
  '8(900)',
  '1110101',
  'г.',
  'лет',
  'мес',
  'Иванова',
  'кызы',
  '@',
  '.ru',
  '=',
  '"',
  '\t',
  '\n',
  'до',
  'д/о',
]
const russian = fc.array(fc.constantFrom(...bits, ' '), { maxLength: 8 }).map((parts) => parts.join(''))
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: 'binary' }),
  russian,
  fc.double(),
  fc.boolean(),
  fc.date({ noInvalidDate: false }),
  fc.constant(null),
)

it('любая ячейка читается без исключений', () => {
  fc.assert(
    fc.property(cell, (value) => {
      for (const read of [readCategory, readEducation, readPost, readLength, readPhone, readEmail]) read(value)
      readName({ fullName: value })
      readName({ surname: value, firstName: value, patronymic: value })
      const days = [readBirthDate(value, today).value, readHiredOn(value, today).value]
      expect(days.every((day) => day === undefined || isDay(day))).toBe(true)
      const months = readLength(value).value
      expect(months === undefined || (Number.isInteger(months) && months >= 0 && months <= 900)).toBe(true)
    }),
    { numRuns: 500 },
  )
})

it('любое примечание читается без исключений', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), russian), (text) => void readNote(text, today)))
})

it('любая таблица под шапкой даёт решение и причину на каждую непустую строку', () => {
  const header: Cell[] = ['№', 'ФИО', 'Должность', 'Дата рождения', 'Стаж', 'Телефон', 'Примечание']
  const row = fc.array(cell, { maxLength: 8 })
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
      const table = { name: 'Лист', rows: [header, ...rows] }
      const plan = planImport(table, proposeMapping(table), [], today)
      expect(plan.rows.every(({ reason, verdict }) => reason !== '' && verdict !== 'update')).toBe(true)
      expect(plan.rows.filter(({ verdict }) => verdict === 'error').every(({ reason }) => reason.length > 20)).toBe(
        true,
      )
    }),
  )
})

it('строки, скопированные из таблицы, возвращаются теми же', () => {
  const text = fc.string({ unit: 'binary' }).map((value) => value.replaceAll('\r', ''))
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
      const filled = rows.map(([, ...rest]) => ['x', ...rest])
      const copied = filled
        .map((cells) => cells.map((value) => `"${value.replaceAll('"', '""')}"`).join('\t'))
        .join('\n')
      expect(sheetFromClipboard(copied).rows).toEqual(filled.map((cells) => cells.map((value) => value || null)))
    }),
  )
})
