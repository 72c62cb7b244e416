// Days of a pair ahead: lines of the plan by their last day, meetings that were agreed on.
import type { CalendarEvent } from '../../../../kit/calendar/ical.ts'
import { addMonths, type Day } from '../../../../kit/calendar/day.ts'
import { monthYear, screenDay, weekdayName } from '../../../../kit/russian/dates.ts'
import { capitalized } from '../../../../kit/russian/typography.ts'
import { monthBounds, monthOfDay } from '../months.ts'

export interface PairDay {
  /** Stable, so that a calendar changes its entry. */
  key: string
  on: Day
  /** First day of a line of the plan that takes more than one. */
  from: Day
  title: string
  /** «Соломатина – Лукашевич». */
  unit: string
  href?: string
  changedAt: Date
}

/** Seen on the screen and in the feed: half a year back is still looked up, everything ahead. */
export function firstDayShown(today: Day): Day {
  return addMonths(`${monthOfDay(today)}-01`, -1)
}

/** A line of the plan stands on its last day: until then it is to be done. */
export function calendarEvents(days: readonly PairDay[], address: string): CalendarEvent[] {
  return days.map(({ key, on, title, unit, href, changedAt }) => ({ uid: `${key}@mentoring`, title, on, words: unit, changedAt, ...(href !== undefined && { url: `${address}${href}` }) }))
}

interface ShownDay {
  on: string
  weekday: string
  title: string
  sub: string
  href: string | undefined
  isPast: boolean
}

/** By month, from the present one on; what is past stands in its month as well. */
export function monthList(days: readonly PairDay[], today: Day): { title: string; days: ShownDay[] }[] {
  const months = [...new Set(days.map(({ on }) => monthOfDay(on)))].toSorted()
  return months
    .filter((month) => month >= monthOfDay(today))
    .map((month) => ({
      title: capitalized(monthYear(monthBounds(month).from)),
      days: days
        .filter(({ on }) => monthOfDay(on) === month)
        .toSorted((one, other) => (one.on < other.on ? -1 : 1))
        .map(({ on, from, title, unit, href }) => ({ on: screenDay(on, today), weekday: weekdayName(on), title, sub: from === on ? unit : `${unit}, с ${screenDay(from, today)}`, href, isPast: on < today })),
    }))
}
