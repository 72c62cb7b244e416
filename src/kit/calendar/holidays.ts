// The Russian production calendar of a five-day week: only the days that differ from Monday–Friday work.
// Non-working holidays and their automatic move to the next working day: art. 112 of the Labour Code (ст. 112 ТК РФ);
// transfers: one resolution of the Government a year, named below.
import type { Day } from './day.ts'

/** What a day is against the usual order: a weekday off, or a Saturday or Sunday at work. */
export type DayKind = 'off' | 'working'

interface ProductionYear {
  /** Weekdays off as 'MM-DD', separated by spaces. */
  off: string
  /** Working Saturdays and Sundays, written likewise. */
  working: string
  /** True while only art. 112 is known and the resolution on transfers is not taken into account. */
  isProvisional: boolean
}

const YEARS: Readonly<Record<number, ProductionYear>> = {
  // Resolution of 10.08.2023 № 1314.
  2024: {
    off: '01-01 01-02 01-03 01-04 01-05 01-08 02-23 03-08 04-29 04-30 05-01 05-09 05-10 06-12 11-04 12-30 12-31',
    working: '04-27 11-02 12-28',
    isProvisional: false,
  },
  // Resolution of 04.10.2024 № 1335.
  2025: {
    off: '01-01 01-02 01-03 01-06 01-07 01-08 05-01 05-02 05-08 05-09 06-12 06-13 11-03 11-04 12-31',
    working: '11-01',
    isProvisional: false,
  },
  // Resolution of 24.09.2025 on the transfers of 2026.
  2026: {
    off: '01-01 01-02 01-05 01-06 01-07 01-08 01-09 02-23 03-09 05-01 05-11 06-12 11-04 12-31',
    working: '',
    isProvisional: false,
  },
  // Art. 112 alone. The two days off that meet the holidays of 2 and 3 January are moved by the resolution on 2027,
  // whose text could not be checked: the kindergarten adds those days itself.
  2027: {
    off: '01-01 01-04 01-05 01-06 01-07 01-08 02-23 03-08 05-03 05-10 06-14 11-04',
    working: '',
    isProvisional: true,
  },
}

/** Years the built-in calendar covers, ascending. */
export const builtInYears: readonly number[] = Object.keys(YEARS).map(Number)

/** Whether the year is built in without the transfers of its resolution, so that people must be told to check it. */
export function isProvisional(year: number): boolean {
  return YEARS[year]?.isProvisional ?? false
}

/** All days of the built-in years that differ from the usual week. The kindergarten's own changes are laid over it. */
export function builtInDays(): ReadonlyMap<Day, DayKind> {
  const days = new Map<Day, DayKind>()
  for (const [year, { off, working }] of Object.entries(YEARS)) {
    for (const day of daysOf(year, off)) days.set(day, 'off')
    for (const day of daysOf(year, working)) days.set(day, 'working')
  }
  return days
}

function daysOf(year: string, monthsAndDays: string): Day[] {
  return monthsAndDays
    .split(' ')
    .filter(Boolean)
    .map((monthAndDay) => `${year}-${monthAndDay}`)
}
