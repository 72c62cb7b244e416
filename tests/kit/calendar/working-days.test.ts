import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { addDays, type Day, isDay, weekday, yearOf } from '../../../src/kit/calendar/day.ts'
import { builtInDays, builtInYears, isProvisional } from '../../../src/kit/calendar/holidays.ts'
import {
  addWorkingDays,
  onOrAfterWorking,
  onOrBeforeWorking,
  workingCalendar,
  workingDaysBetween,
} from '../../../src/kit/calendar/working-days.ts'

const calendar = workingCalendar(builtInDays())
const anyDay = fc.integer({ min: 0, max: 1400 }).map((days) => addDays('2024-01-01', days))

describe('the built-in calendar', () => {
  // Norms of working time for a five-day week; 2027 is two days more until its transfers are entered.
  test.each([
    [2024, 248],
    [2025, 247],
    [2026, 247],
    [2027, 249],
  ])('%i has %i working days', (year, days) => {
    expect(workingDaysBetween(calendar, `${year - 1}-12-31`, `${year}-12-31`)).toBe(days)
  })

  it('names only real days that differ from the usual week', () => {
    for (const [day, kind] of builtInDays()) {
      expect([day, isDay(day), kind]).toEqual([day, true, weekday(day) <= 5 ? 'off' : 'working'])
      expect(builtInYears).toContain(yearOf(day))
    }
  })

  test.each([
    ['2024-04-27', true],
    ['2024-04-29', false],
    ['2024-04-30', false],
    ['2024-05-10', false],
    ['2024-11-02', true],
    ['2024-12-28', true],
    ['2024-12-30', false],
    ['2024-12-31', false],
    ['2025-05-02', false],
    ['2025-05-08', false],
    ['2025-06-13', false],
    ['2025-11-01', true],
    ['2025-11-03', false],
    ['2025-12-31', false],
    ['2025-12-30', true],
    ['2026-01-09', false],
    ['2026-01-12', true],
    ['2026-03-09', false],
    ['2026-05-11', false],
    ['2026-12-31', false],
    ['2027-01-08', false],
    ['2027-01-11', true],
    ['2027-05-03', false],
    ['2027-06-14', false],
    ['2026-11-03', true],
  ])('%s is working: %s', (day, expected) => expect(calendar.isWorking(day)).toBe(expected))

  it('says which year is provisional', () => {
    expect(builtInYears).toEqual([2024, 2025, 2026, 2027])
    expect(builtInYears.filter(isProvisional)).toEqual([2027])
  })
})

describe('counting working days', () => {
  it('starts on the next day: three working days after a Friday', () => {
    expect(addWorkingDays(calendar, '2026-03-20', 3)).toBe('2026-03-25')
    expect(addWorkingDays(calendar, '2025-10-31', 1)).toBe('2025-11-01')
    expect(addWorkingDays(calendar, '2025-10-31', 2)).toBe('2025-11-05')
    expect(addWorkingDays(calendar, '2025-12-30', 1)).toBe('2026-01-12')
    expect(addWorkingDays(calendar, '2026-01-12', -1)).toBe('2025-12-30')
  })

  it('moves a term off the weekend', () => {
    expect(onOrBeforeWorking(calendar, '2026-04-19')).toBe('2026-04-17')
    expect(onOrAfterWorking(calendar, '2026-04-19')).toBe('2026-04-20')
    expect(onOrAfterWorking(calendar, '2026-04-20')).toBe('2026-04-20')
  })

  it('lets the kindergarten overrule a day', () => {
    const own = workingCalendar(new Map(builtInDays()).set('2027-11-05', 'off'))
    expect(addWorkingDays(own, '2027-11-03', 1)).toBe('2027-11-08')
  })

  it('counting undoes adding, and the result is a working day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (day: Day, n) => {
        const later = addWorkingDays(calendar, day, n)
        expect(calendar.isWorking(later)).toBe(true)
        expect(workingDaysBetween(calendar, day, later)).toBe(n)
        const earlier = addWorkingDays(calendar, day, -n)
        expect(calendar.isWorking(earlier)).toBe(true)
        expect(workingDaysBetween(calendar, day, earlier)).toBe(-n)
      }),
    )
  })

  it('adding in two steps is adding at once', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(30), fc.nat(30), (day, a, b) => {
        expect(addWorkingDays(calendar, addWorkingDays(calendar, day, a), b)).toBe(addWorkingDays(calendar, day, a + b))
      }),
    )
  })

  it('the nearest working days embrace the day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [before, after] = [onOrBeforeWorking(calendar, day), onOrAfterWorking(calendar, day)]
        expect(before <= day && day <= after).toBe(true)
        expect(before === day).toBe(calendar.isWorking(day))
        expect(before === after).toBe(calendar.isWorking(day))
      }),
    )
  })
})
