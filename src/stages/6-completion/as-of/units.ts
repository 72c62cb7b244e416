// Pairs and groups as they stood on a day.
import type { Day } from '../../../kit/calendar/day.ts'

export interface MemberOn {
  id: string
  personId: string
  role: 'mentor' | 'mentee'
  bankId: string | null
  from: Day
  /** Last day as far as it was known on the day. */
  to: Day | null
  basis: string | null
  isExternal: boolean
}

export interface UnitOn {
  id: string
  title: string
  from: Day
  to: Day
  /** Fixed by an order of the day or earlier, and not ended by then. */
  isOpen: boolean
  /** As far as it was known on the day. */
  endedOn: Day | null
  outcome: string | null
  /** Ended by an early stop, not by the end of its work. */
  isStopped: boolean
  /** The latest decision to go on longer. */
  extendedOn: Day | null
  members: MemberOn[]
}

/** Reaches into these days: a unit of two school years is in the reports of both (pitfalls A8). */
export function reachesInto({ from, to, endedOn, isOpen }: UnitOn, first: Day, last: Day): boolean {
  return from <= last && (isOpen || (endedOn ?? to) >= first)
}

/** Belongs to the unit on the day, or will from a later one. */
export function presentOn({ members }: Pick<UnitOn, 'members'>, day: Day): MemberOn[] {
  return members.filter(({ to }) => to === null || to >= day)
}

/** A pair is one and one; anything else is a group (pitfalls N13, N14). */
export function isPairOn(unit: UnitOn, day: Day): boolean {
  const present = presentOn(unit, day)
  const countOf = (role: MemberOn['role']) => new Set(present.filter((member) => member.role === role).map(({ personId }) => personId)).size
  return countOf('mentor') === 1 && countOf('mentee') === 1
}

/** Members of open units on the day, each person once. */
export function openMembers(units: readonly UnitOn[], day: Day, role: MemberOn['role']): MemberOn[] {
  const all = units.filter(({ isOpen }) => isOpen).flatMap((unit) => presentOn(unit, day).filter((member) => member.role === role))
  return [...new Map(all.map((member) => [member.personId, member])).values()]
}
