// What is due to be destroyed: whose, what, on which ground and by which day.
import { addDays, type Day } from '../../kit/calendar/day.ts'
import { schoolYearBounds, schoolYearLabel, type SchoolYear } from '../../kit/calendar/school-year.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'

export interface DueItem {
  /** Id of the consent, or «2024:person» for what a school year left behind. */
  key: string
  personId: string
  /** «Крылова Дарья Алексеевна». */
  name: string
  ground: 'withdrawal' | 'expiry' | 'purpose'
  reason: string
  /** What the rooms hold, line by line; empty when nothing is left. */
  what: string[]
  due: Day
  /** The last working day that is not after the term. */
  remindOn: Day
  /** Whose consent ends; or the year whose data are no longer needed. */
  consentId?: string
  year?: SchoolYear
}

export const groundWords: Record<DueItem['ground'], string> = {
  withdrawal: 'Отзыв согласия',
  expiry: 'Истёк срок согласия',
  purpose: 'Цель достигнута',
}

const DAYS_AFTER_PURPOSE = 30

/**
 * When the purpose of a year's data was reached, and by which day they must be gone (152-ФЗ ст. 21 ч. 4: thirty days).
 * The closing says that it was reached, at the latest the end of the year does: a late closing puts nothing off.
 * @param neededUntil last day of the person's work that goes on past the year
 * @returns undefined while they are still needed
 */
export function purposeTerm(year: SchoolYear, closedOn: Day | undefined, neededUntil: Day | undefined, today: Day): { reachedOn: Day; due: Day } | undefined {
  const { to } = schoolYearBounds(year)
  const over = closedOn !== undefined && closedOn < to ? closedOn : to
  const reachedOn = neededUntil !== undefined && neededUntil > over ? neededUntil : over
  return reachedOn >= today && closedOn !== reachedOn ? undefined : { reachedOn, due: addDays(reachedOn, DAYS_AFTER_PURPOSE) }
}

export function purposeReason(year: SchoolYear, reachedOn: Day): string {
  return `цель обработки достигнута ${requisiteDay(reachedOn)}: работа ${schoolYearLabel(year)} учебного года завершена`
}

export function purposeKey(year: SchoolYear, personId: string): string {
  return `${year}:${personId}`
}
