import type { Day } from '../../kit/calendar/day.ts'
import type { DayKind } from '../../kit/calendar/holidays.ts'

/** A day on which this kindergarten differs from the built-in production calendar. */
export interface CalendarDay {
  day: Day
  kind: DayKind
  note: string | null
}

export const dayKindWords: Record<DayKind, string> = { off: 'выходной', working: 'рабочий' }
