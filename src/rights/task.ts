// Something somebody must do, as «Сегодня» lists it: a verb, a name, a day and a reason.
import type { Day } from '../kit/calendar/day.ts'
import type { Permission } from './permissions.ts'

export interface OwnTask {
  /** Last day for it; where a term of law ends on a day off, the working day before. */
  day: Day
  title: string
  why?: string
  href: string
}

/** One that waits for whoever holds a right. */
export interface HouseTask extends OwnTask {
  permission: Permission
}
