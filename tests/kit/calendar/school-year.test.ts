import { expect, test } from 'vitest'
import {
  schoolYearBounds,
  schoolYearLabel,
  schoolYearOf,
  schoolYearWords,
} from '../../../src/kit/calendar/school-year.ts'

test.each([
  ['2025-09-01', 2025],
  ['2025-08-31', 2024],
  ['2026-01-15', 2025],
  ['2026-08-31', 2025],
  ['2026-12-31', 2026],
])('%s belongs to the school year %i', (day, year) => expect(schoolYearOf(day)).toBe(year))

test('bounds and words', () => {
  expect(schoolYearBounds(2025)).toEqual({ from: '2025-09-01', to: '2026-08-31' })
  expect(schoolYearLabel(2025)).toBe('2025–2026')
  expect(schoolYearWords(2025)).toBe('2025–2026\u00a0учебный\u00a0год')
  expect(schoolYearWords(2025, 'gen')).toBe('2025–2026\u00a0учебного\u00a0года')
  expect(schoolYearWords(2025, 'pre')).toBe('2025–2026\u00a0учебном\u00a0году')
})
