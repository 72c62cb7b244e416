import { addDays, type Day, weekday } from './day.ts'
import type { DayKind } from './holidays.ts'

export interface WorkingCalendar {
  isWorking(day: Day): boolean
}

/** Five-day week changed by the exceptions: `builtInDays()` with the kindergarten's own days laid over them. */
export function workingCalendar(exceptions: ReadonlyMap<Day, DayKind>): WorkingCalendar {
  return {
    isWorking(day) {
      const kind = exceptions.get(day)
      return kind === undefined ? weekday(day) <= 5 : kind === 'working'
    },
  }
}

/**
 * The n-th working day after `day`, which itself does not count: a term starts on the next day (ст. 14 ТК РФ).
 * A negative n counts back; zero is the day itself, working or not.
 */
export function addWorkingDays(calendar: WorkingCalendar, day: Day, n: number): Day {
  const step = Math.sign(n)
  let found = day
  for (let left = Math.abs(n); left > 0;) {
    found = addDays(found, step)
    if (calendar.isWorking(found)) left -= 1
  }
  return found
}

/** Working days after `from` up to `to` inclusive; negative when `to` is earlier. Undoes `addWorkingDays`. */
export function workingDaysBetween(calendar: WorkingCalendar, from: Day, to: Day): number {
  if (to < from) return -workingDaysBetween(calendar, addDays(to, -1), addDays(from, -1))
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (calendar.isWorking(day)) count += 1
  return count
}

/** The day itself when it is a working one, else the next working day. */
export function onOrAfterWorking(calendar: WorkingCalendar, day: Day): Day {
  return calendar.isWorking(day) ? day : addWorkingDays(calendar, day, 1)
}

/** The day itself when it is a working one, else the working day before: when to remind of a term. */
export function onOrBeforeWorking(calendar: WorkingCalendar, day: Day): Day {
  return calendar.isWorking(day) ? day : addWorkingDays(calendar, day, -1)
}
