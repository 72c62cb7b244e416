// Months of a unit: met, explained, or to be asked about – the mentor once, then the curator (domain.md §5.5).
import { addDays, addMonths, daysBetween, type Day } from '../../../kit/calendar/day.ts'

/** «2026-10». */
export type Month = string

export const monthCauses = {
  vacation: 'отпуск',
  quarantine: 'карантин',
  training: 'курсы, конкурс или другая работа',
  absence: 'длительное отсутствие',
  other: 'другое',
} as const
export type MonthCause = keyof typeof monthCauses

export interface Explanation {
  month: Month
  cause: MonthCause
  words: string | null
}

/** `open` and `short` ask for nothing; in `remind` the mentor is asked, in `empty` the curator sees it. */
export type MonthState = 'held' | 'explained' | 'open' | 'short' | 'remind' | 'empty'

export interface MonthOfUnit {
  month: Month
  meetings: number
  state: MonthState
  explanation?: Explanation
}

interface Given {
  /** First and last day of the unit: the last one is the real one when it has ended. */
  from: Day
  to: Day
  /** Days on which the unit rested, both included; null while it still does. */
  pauses: readonly { from: Day; to: Day | null }[]
  today: Day
  /** Days of its meetings. */
  meetings: readonly Day[]
  explanations: readonly Explanation[]
}

/** A unit that worked fewer days of a month owes no meeting in it. */
const LEAST_DAYS = 14
/** The mentor is asked in the last days of the month and in the first of the next one. */
const ASK_BEFORE = 7
const ASK_AFTER = 7

export function monthOfDay(day: Day): Month {
  return day.slice(0, 7)
}

export function monthBounds(month: Month): { from: Day; to: Day } {
  const from = `${month}-01`
  return { from, to: addDays(addMonths(from, 1), -1) }
}

/** Last day on which the mentor is asked about the month. */
export function lastDayToAsk(month: Month): Day {
  return addDays(monthBounds(month).to, ASK_AFTER)
}

/** The months of the unit up to today, in order. */
export function monthsOf(given: Given): MonthOfUnit[] {
  const { from, to, today } = given
  const last = to < today ? to : today
  const months: MonthOfUnit[] = []
  if (today < from) return months
  for (let day = `${monthOfDay(from)}-01`; day <= last; day = addMonths(day, 1)) months.push(monthOf(monthOfDay(day), given))
  return months
}

function monthOf(month: Month, given: Given): MonthOfUnit {
  const meetings = given.meetings.filter((day) => monthOfDay(day) === month).length
  const explanation = given.explanations.find((one) => one.month === month)
  return { month, meetings, state: stateOf(month, meetings, explanation, given), ...(explanation && { explanation }) }
}

function stateOf(month: Month, meetings: number, explanation: Explanation | undefined, given: Given): MonthState {
  if (meetings > 0) return 'held'
  if (explanation !== undefined) return 'explained'
  if (daysWorked(month, given) < LEAST_DAYS) return 'short'
  const { to } = monthBounds(month)
  if (given.today <= addDays(to, -ASK_BEFORE)) return 'open'
  return given.today <= lastDayToAsk(month) ? 'remind' : 'empty'
}

function daysWorked(month: Month, { from, to, pauses }: Given): number {
  const bounds = monthBounds(month)
  const worked = daysInside(bounds, { from, to })
  const both = { from: later(bounds.from, from), to: earlier(bounds.to, to) }
  return worked - pauses.reduce((sum, pause) => sum + daysInside(both, { from: pause.from, to: pause.to ?? bounds.to }), 0)
}

function daysInside(one: { from: Day; to: Day }, other: { from: Day; to: Day }): number {
  return Math.max(0, daysBetween(later(one.from, other.from), earlier(one.to, other.to)) + 1)
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other
}

function earlier(one: Day, other: Day): Day {
  return one < other ? one : other
}
