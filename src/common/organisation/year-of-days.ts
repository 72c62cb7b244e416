// A year of the working calendar, month by month: what differs from Monday–Friday, and why.
import type { Day } from '../../kit/calendar/day.ts'
import { addDays, monthOf, weekday, yearOf } from '../../kit/calendar/day.ts'
import type { WorkingCalendar } from '../../kit/calendar/working-days.ts'
import type { CalendarDay } from './calendar-day.ts'

/** weekend – a usual one; holiday – a weekday off; workday – a usual one; extra – a Saturday or Sunday at work. */
export type DayLook = 'weekend' | 'holiday' | 'workday' | 'extra'

export interface DayOfYear {
  day: Day
  look: DayLook
  /** The kindergarten's own change, not the production calendar's. */
  own: boolean
}

export interface MonthOfDays {
  /** 1–12. */
  month: number
  days: DayOfYear[]
  workingDays: number
}

export function monthsOfYear(year: number, calendar: WorkingCalendar, own: readonly CalendarDay[]): MonthOfDays[] {
  const ownDays = new Set(own.map(({ day }) => day))
  const months = Array.from({ length: 12 }, (_, index): MonthOfDays => ({ month: index + 1, days: [], workingDays: 0 }))
  for (let day = `${year}-01-01`; yearOf(day) === year; day = addDays(day, 1)) {
    const month = months[monthOf(day) - 1]
    const isWorking = calendar.isWorking(day)
    month?.days.push({ day, look: lookOf(day, isWorking), own: ownDays.has(day) })
    if (month && isWorking) month.workingDays += 1
  }
  return months
}

function lookOf(day: Day, isWorking: boolean): DayLook {
  if (weekday(day) > 5) return isWorking ? 'extra' : 'weekend'
  return isWorking ? 'workday' : 'holiday'
}
