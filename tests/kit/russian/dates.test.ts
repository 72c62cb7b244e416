import { describe, expect, it, test } from 'vitest'
import { momentOf } from '../../../src/kit/calendar/day.ts'
import {
  longDay,
  monthPeriod,
  monthYear,
  nearDay,
  period,
  quotedDay,
  requisiteDay,
  requisiteMoment,
  screenDay,
  screenMoment,
} from '../../../src/kit/russian/dates.ts'

const ZONE = 'Asia/Yekaterinburg'
/** Thursday. */
const TODAY = '2025-10-02'

/** Non-breaking spaces are shown as «_» so that a mistake is seen. */
function seen(text: string): string {
  return text.replaceAll('\u00a0', '_')
}

describe('papers', () => {
  it('writes a day in figures and in words', () => {
    expect(requisiteDay('2025-09-05')).toBe('05.09.2025')
    expect(seen(longDay('2025-09-05'))).toBe('5_сентября_2025_г.')
    expect(seen(quotedDay('2025-09-05'))).toBe('«05»_сентября_2025_г.')
    expect(seen(longDay('2028-02-29'))).toBe('29_февраля_2028_г.')
  })

  it('writes months in three cases', () => {
    expect(seen(monthYear('2025-09-05'))).toBe('сентябрь_2025_г.')
    expect(seen(monthYear('2026-05-31', 'gen'))).toBe('мая_2026_г.')
    expect(seen(monthYear('2025-08-01', 'pre'))).toBe('августе_2025_г.')
  })

  it('writes periods', () => {
    expect(seen(period('2025-09-15', '2026-05-31'))).toBe('с_15.09.2025 по_31.05.2026')
    expect(seen(monthPeriod('2025-09-15', '2026-05-31'))).toBe('сентябрь_2025_г._– май_2026_г.')
    expect(seen(monthPeriod('2025-09-15', '2025-12-31'))).toBe('сентябрь_– декабрь_2025_г.')
    expect(seen(monthPeriod('2025-09-01', '2025-09-30'))).toBe('сентябрь_2025_г.')
  })

  it('prints a consent of 31 August, 23:58 with the kindergarten’s own day', () => {
    expect(seen(requisiteMoment(momentOf('2025-08-31', '23:58', ZONE), ZONE))).toBe('31.08.2025_23:58')
  })
})

test.each([
  ['2025-10-03', '3_октября'],
  ['2025-01-31', '31_января'],
  ['2024-10-03', '3_октября_2024_г.'],
  ['2026-01-01', '1_января_2026_г.'],
])('on the screen %s is «%s»', (day, words) => expect(seen(screenDay(day, TODAY))).toBe(words))

test.each([
  ['2025-10-02', 'сегодня'],
  ['2025-10-01', 'вчера'],
  ['2025-10-03', 'завтра'],
  ['2025-10-04', 'в_субботу'],
  ['2025-10-07', 'во_вторник'],
  ['2025-10-08', 'в_среду'],
  ['2025-10-09', '9_октября'],
  ['2025-09-30', '30_сентября'],
  ['2026-10-02', '2_октября_2026_г.'],
])('near today %s is «%s»', (day, words) => expect(seen(nearDay(day, TODAY))).toBe(words))

test.each([
  ['2025-10-02', '08:20', 'сегодня, 8:20'],
  ['2025-10-01', '16:40', 'вчера, 16:40'],
  ['2025-09-26', '10:05', '26_сентября, 10:05'],
  ['2024-09-26', '00:05', '26_сентября_2024_г., 0:05'],
])('the moment %s %s is «%s»', (day, time, words) => {
  expect(seen(screenMoment(momentOf(day, time, ZONE), ZONE, TODAY))).toBe(words)
})
