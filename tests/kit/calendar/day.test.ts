import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  addDays,
  addMonths,
  addYears,
  dayOfMoment,
  dayOfSpreadsheet,
  daysBetween,
  isDay,
  momentOf,
  offsetOfMoment,
  parseDay,
  timeOfMoment,
  weekday,
} from '../../../src/kit/calendar/day.ts'

const anyDay = fc.integer({ min: 0, max: 70_000 }).map((days) => addDays('1950-01-01', days))
const zones = fc.constantFrom('Europe/Moscow', 'Asia/Yekaterinburg', 'Asia/Kamchatka', 'Europe/Kaliningrad', 'UTC')

describe('the day as text', () => {
  test.each([
    ['3.10.25', '2025-10-03'],
    ['03.10.2025', '2025-10-03'],
    ['03.10.2025 г.', '2025-10-03'],
    ['2025-10-03', '2025-10-03'],
    ['2025-10-03T00:00:00.000Z', '2025-10-03'],
    ['3 октября 2025', '2025-10-03'],
    ['3 Октября 2025 г.', '2025-10-03'],
    ['«03» октября 2025 года', '2025-10-03'],
    ['3 окт. 2025', '2025-10-03'],
    ['1 сент 2025г', '2025-09-01'],
    ['9 мая 1971', '1971-05-09'],
    ['14.03.71', '1971-03-14'],
    ['14.03.61', '1961-03-14'],
    ['14.03.60', '2060-03-14'],
    ['03/10/2025', '2025-10-03'],
    ['03-10-2025', '2025-10-03'],
    [' 29.02.2028 ', '2028-02-29'],
  ])('«%s» is read as %s', (text, day) => expect(parseDay(text)).toBe(day))

  test.each([
    '31.02.2025',
    '29.02.2025',
    '31.04.2025',
    '00.10.2025',
    '10.13.2025',
    '3 марсобря 2025',
    '2025',
    '',
    'вчера',
    '45123',
    '03.10.0205',
    '3.10/25',
    '03.10.202',
    '2025-02-30',
    '32 мая 2025',
  ])('«%s» is not a day', (text) => expect(parseDay(text)).toBeUndefined())

  it('tells a real day from other text', () => {
    expect(isDay('2028-02-29')).toBe(true)
    expect(['2025-02-29', '2025-2-3', '20250203', '0025-01-01', '2025-00-10'].some(isDay)).toBe(false)
  })
})

describe('counting', () => {
  it('keeps to the end of a short month', () => {
    expect(addMonths('2025-01-31', 1)).toBe('2025-02-28')
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonths('2025-11-30', 3)).toBe('2026-02-28')
    expect(addMonths('2025-03-31', -1)).toBe('2025-02-28')
    expect(addYears('2028-02-29', 1)).toBe('2029-02-28')
    expect(addYears('2028-02-29', 4)).toBe('2032-02-29')
  })

  it('knows weekdays', () => {
    expect(weekday('2025-09-01')).toBe(1)
    expect(weekday('2026-04-19')).toBe(7)
  })

  it('adds and counts days alike', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days)
        expect(isDay(addDays(day, days))).toBe(true)
      }),
    )
  })
})

describe('moments and zones', () => {
  it('says the day where the person is', () => {
    const moment = momentOf('2025-08-31', '23:58', 'Asia/Yekaterinburg')
    expect(moment.toISOString()).toBe('2025-08-31T18:58:00.000Z')
    expect(dayOfMoment(moment, 'Asia/Kamchatka')).toBe('2025-09-01')
    expect(timeOfMoment(moment, 'Asia/Yekaterinburg')).toBe('23:58')
    expect(offsetOfMoment(moment, 'Asia/Yekaterinburg')).toBe('+05:00')
    expect(offsetOfMoment(moment, 'UTC')).toBe('+00:00')
    expect(offsetOfMoment(moment, 'America/St_Johns')).toBe('-02:30')
  })

  it('keeps to the clock on the day it changes', () => {
    expect(momentOf('2025-03-30', '00:30', 'Europe/Berlin').toISOString()).toBe('2025-03-29T23:30:00.000Z')
    expect(momentOf('2025-03-30', '08:00', 'Europe/Berlin').toISOString()).toBe('2025-03-30T06:00:00.000Z')
  })

  it('goes to a moment and back', () => {
    fc.assert(
      fc.property(anyDay, zones, fc.integer({ min: 5, max: 23 }), (day, zone, hour) => {
        const time = `${String(hour).padStart(2, '0')}:15`
        const moment = momentOf(day, time, zone)
        expect([dayOfMoment(moment, zone), timeOfMoment(moment, zone)]).toEqual([day, time])
      }),
    )
  })
})

test.each([
  [45_933, '2025-10-03'],
  [45_933.75, '2025-10-03'],
  [45_932.999999, '2025-10-03'],
  [1, '1900-01-01'],
  [59, '1900-02-28'],
  [61, '1900-03-01'],
  [momentOf('2025-10-03', '00:00', 'UTC'), '2025-10-03'],
])('the spreadsheet date %s is %s', (value, day) => expect(dayOfSpreadsheet(value)).toBe(day))

test('a wild spreadsheet number is no day', () => {
  expect([79_001_110_101, Number.NaN, -5].map(dayOfSpreadsheet).some(isDay)).toBe(false)
})
