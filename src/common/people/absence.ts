import type { Day } from '../../kit/calendar/day.ts'
import { period, requisiteDay } from '../../kit/russian/dates.ts'
import type { AbsencePeriod, Person } from './person.ts'

type Term = Pick<AbsencePeriod, 'from' | 'to'>

/** «с 01.09.2025 по 31.05.2026», «с 01.09.2025», «до 31.05.2026»; the reason is neither asked nor shown. */
export function absenceInWords({ from, to }: Term): string {
  if (from !== null && to !== null) return period(from, to)
  if (from !== null) return `с\u00a0${requisiteDay(from)}`
  return to === null ? 'срок не указан' : `по\u00a0${requisiteDay(to)}`
}

/** The absence that holds on the day, if any. */
export function absenceOn({ absences }: Pick<Person, 'absences'>, day: Day): AbsencePeriod | undefined {
  return absences.find((absence) => meets(absence, day, day))
}

/** The first known absence that shares a day with the new one. */
export function overlapping(absences: readonly AbsencePeriod[], from: Day, to: Day | null): AbsencePeriod | undefined {
  return absences.find((absence) => meets(absence, from, to))
}

function meets({ from, to }: Term, first: Day, last: Day | null): boolean {
  return (to === null || to >= first) && (from === null || last === null || from <= last)
}
