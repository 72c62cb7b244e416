// What stands between a school year and its end: what must be decided, what may be explained, what is done.
import type { Day } from '../../../kit/calendar/day.ts'
import { schoolYearBounds, schoolYearLabel, type SchoolYear } from '../../../kit/calendar/school-year.ts'
import type { Link } from '../../../kit/links.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import type { Permission } from '../../../rights/permissions.ts'
import { yearPaths } from './paths.ts'

/** `stop` has no decision and forbids; `explain` may stay undone with a reason; `done` is in order. */
export interface ClosingItem {
  key: string
  state: 'stop' | 'explain' | 'done'
  words: string
  fact?: string
  action?: Link
  /** The right without which the action is refused; whoever lacks it reads the line alone. */
  needs?: Permission
}

/** Until then the year is still at work: the last month begins. */
const EARLIEST_MONTH_DAY = '05-01'

export function earliestClosing(year: SchoolYear): Day {
  return `${year + 1}-${EARLIEST_MONTH_DAY}`
}

/** Key of the line that says the year is still at work. */
export const EARLY = 'early'

export function tooEarly(year: SchoolYear, today: Day): ClosingItem[] {
  const first = earliestClosing(year)
  if (today >= first) return []
  return [{ key: EARLY, state: 'stop', words: 'Учебный год ещё идёт', fact: `Закрыть его можно с ${requisiteDay(first)}` }]
}

export type Explanations = Readonly<Record<string, string>>

/** @throws Refusal that says what is left to decide; explanations are read by the keys of the items */
export function assertMayClose(year: SchoolYear, items: readonly ClosingItem[], explanations: Explanations): void {
  const next = { href: yearPaths.year.to({}, { year: String(year) }), words: 'Открыть список' }
  const stops = items.filter(({ state }) => state === 'stop')
  if (stops.length > 0) {
    throw new Refusal('wrong-moment', `${schoolYearLabel(year)} учебный год закрыть нельзя: ${stops.map(({ words }) => words.charAt(0).toLowerCase() + words.slice(1)).join('; ')}. Решите это и закройте год.`, { next })
  }
  const silent = items.find(({ key, state }) => state === 'explain' && (explanations[key] ?? '').trim() === '')
  if (silent !== undefined) throw new Refusal('wrong-moment', `Пока вы писали, появилось то, что нужно сделать или объяснить: ${silent.words}. Откройте список заново.`, { next })
}

/** Days of the year that have passed. */
export function pastOf(year: SchoolYear, today: Day): { from: Day; to: Day } {
  const { from, to } = schoolYearBounds(year)
  return { from, to: to < today ? to : today }
}
