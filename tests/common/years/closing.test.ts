import { expect, test } from 'vitest'
import { assertOpenWholeYear, assertOpenYear, lookDayOf, presentYear } from '../../../src/common/years/index.ts'

const closed = [{ year: 2025, closedOn: '2026-06-10', openedNextOn: null }]

test('days of a closed year are refused up to its closing; days after it are the next year’s', () => {
  expect(() => assertOpenYear('2025-10-10', closed)).toThrow(/2025–2026 учебный год закрыт 10\.06\.2026/)
  expect(() => assertOpenYear('2026-06-10', closed)).toThrow()
  expect(() => assertOpenYear('2026-06-11', closed)).not.toThrow()
  expect(() => assertOpenYear('2024-10-10', closed)).not.toThrow()
  expect(() => assertOpenYear('2026-10-10', closed)).not.toThrow()
})

test('a year closed late keeps nobody from preparing the next one in August', () => {
  const late = [{ year: 2025, closedOn: '2026-09-05', openedNextOn: null }]
  expect(() => assertOpenYear('2026-07-31', late)).toThrow()
  expect(() => assertOpenYear('2026-08-28', late)).not.toThrow()
})

test('what belongs to a closed year as a whole is refused on any day', () => {
  expect(() => assertOpenWholeYear(2025, closed)).toThrow(/2025–2026 учебный год закрыт 10\.06\.2026/)
  expect(() => assertOpenWholeYear(2026, closed)).not.toThrow()
})

test('the present year is that of the calendar until the next one is opened', () => {
  expect(presentYear('2026-06-20', closed)).toBe(2025)
  expect(presentYear('2026-06-20', [{ year: 2025, closedOn: '2026-06-10', openedNextOn: '2026-06-12' }])).toBe(2026)
  expect(presentYear('2026-09-02', closed)).toBe(2026)
  expect(lookDayOf(2024, '2026-06-20')).toBe('2025-08-31')
  expect(lookDayOf(2025, '2026-06-20')).toBe('2026-06-20')
})
