// A unit, its meetings and explanations put together into its months.
import type { Day } from '../../../kit/calendar/day.ts'
import type { Unit } from '../units/unit.ts'
import { hasWorked, lastDayOf } from './bounds.ts'
import type { Meeting } from './meeting.ts'
import { monthsOf, type Explanation, type MonthOfUnit } from './months.ts'

/** What of a unit its months follow from. */
export type UnitTerm = Pick<Unit, 'from' | 'to' | 'endedOn' | 'outcome' | 'state' | 'orderId'>

interface Held {
  meetings: readonly Pick<Meeting, 'on'>[]
  explanations: readonly Explanation[] | undefined
  pauses: readonly { from: Day; to: Day | null }[] | undefined
}

/** Months of the unit up to today; none before its order. */
export function monthsOfUnit(unit: UnitTerm, { meetings, explanations = [], pauses = [] }: Held, today: Day): MonthOfUnit[] {
  if (!hasWorked(unit)) return []
  return monthsOf({ from: unit.from, to: lastDayOf(unit) ?? today, pauses, today, meetings: meetings.map(({ on }) => on), explanations })
}
