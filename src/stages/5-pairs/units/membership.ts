// Who belongs to a unit on a day, and what a unit is called by its people.
import type { Day } from '../../../kit/calendar/day.ts'
import { schoolYearOf, type SchoolYear } from '../../../kit/calendar/school-year.ts'
import type { Unit, UnitMember } from './unit.ts'

/** Belongs to the unit on the day: came not later, did not leave before. */
export function isMemberOn({ from, to }: Pick<UnitMember, 'from' | 'to'>, day: Day): boolean {
  return from <= day && (to === null || to >= day)
}

/** Members who have not left by the day; whoever comes later counts already. */
export function standingMembers(unit: Pick<Unit, 'members'>, day: Day): UnitMember[] {
  return unit.members.filter(({ to }) => to === null || to >= day)
}

export function mentorsOf(unit: Pick<Unit, 'members'>, day: Day): UnitMember[] {
  return standingMembers(unit, day).filter(({ role }) => role === 'mentor')
}

export function menteesOf(unit: Pick<Unit, 'members'>, day: Day): UnitMember[] {
  return standingMembers(unit, day).filter(({ role }) => role === 'mentee')
}

/** A pair is one and one; anything else is a group (pitfalls N13, N14). */
export function isGroup(unit: Pick<Unit, 'members'>, day: Day): boolean {
  return mentorsOf(unit, day).length !== 1 || menteesOf(unit, day).length !== 1
}

/** Memberships of this person that have not ended by the day. */
export function membershipsOf(unit: Pick<Unit, 'members'>, personId: string, day: Day): UnitMember[] {
  return standingMembers(unit, day).filter((member) => member.personId === personId)
}

/** School years the unit reaches into: 01.09.2024–31.05.2026 is of two (pitfalls A8). */
export function schoolYearsOf({ from, to, endedOn }: Pick<Unit, 'from' | 'to' | 'endedOn'>): SchoolYear[] {
  const first = schoolYearOf(from)
  const last = schoolYearOf(endedOn !== null && endedOn < to ? endedOn : to)
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, at) => first + at)
}

const SHOWN_MENTEES = 3

/** «Соломатина – Лукашевич», «Сомова – Белоусова, Дронова, Ким», «Сомова – Белоусова и ещё 4». */
export function titleOfUnit(mentors: readonly { surname: string }[], mentees: readonly { surname: string }[]): string {
  const names = (people: readonly { surname: string }[]) =>
    people.length <= SHOWN_MENTEES ? people.map(({ surname }) => surname).join(', ') : `${people[0]?.surname ?? ''} и ещё ${people.length - 1}`
  return `${names(mentors) || 'без наставника'} – ${names(mentees) || 'без наставляемого'}`
}

/** Nobody is led twice in one direction at a time: the key a membership holds while it lasts. */
export function openKeyOf(menteePersonId: string, direction: string | null): string {
  return `${menteePersonId}|${(direction ?? '').trim().toLowerCase().replaceAll('ё', 'е')}`
}
