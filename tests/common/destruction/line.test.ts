import { expect, test } from 'vitest'
import { brokenAt, chained, type NewLine } from '../../../src/common/destruction/line.ts'
import { purposeTerm } from '../../../src/common/destruction/due.ts'

const line = (what: string): NewLine => ({
  id: what, documentId: 'act', subjectId: 'krylova', subjectName: 'Крылова Дарья Алексеевна', what, carrier: 'система', sheets: null,
  method: 'стирание', reason: 'отзыв согласия', at: new Date('2026-04-17T07:00:00Z'), byId: 'lebedeva',
})

test('the log is one chain: a changed, dropped or swapped line is seen', () => {
  const [first, second] = chained([line('ответы'), line('карта')], null)
  if (first === undefined || second === undefined) throw new Error('no lines')
  const [third] = chained([line('встречи')], second)
  if (third === undefined) throw new Error('no line')
  expect([first.position, second.position, third.position]).toEqual([1, 2, 3])
  expect(brokenAt([first, second, third])).toBeUndefined()
  expect(brokenAt([first, { ...second, what: 'ничего' }, third])).toBe(2)
  expect(brokenAt([first, { ...second, at: new Date('2026-04-01T07:00:00Z') }, third])).toBe(2)
  expect(brokenAt([first, third])).toBe(3)
})

test('a year’s data are due thirty days after it was closed or after the work went on, never while it goes on', () => {
  expect(purposeTerm(2025, undefined, undefined, '2026-08-31')).toBeUndefined()
  expect(purposeTerm(2025, undefined, undefined, '2026-09-01')).toEqual({ reachedOn: '2026-08-31', due: '2026-09-30' })
  expect(purposeTerm(2025, '2026-09-25', undefined, '2026-09-25')).toEqual({ reachedOn: '2026-08-31', due: '2026-09-30' })
  expect(purposeTerm(2025, '2026-06-10', undefined, '2026-06-10')).toEqual({ reachedOn: '2026-06-10', due: '2026-07-10' })
  expect(purposeTerm(2024, '2025-06-10', '2026-05-31', '2026-03-01')).toBeUndefined()
  expect(purposeTerm(2024, '2025-06-10', '2026-05-31', '2026-06-01')).toEqual({ reachedOn: '2026-05-31', due: '2026-06-30' })
})
