// Between which days a unit and its people met or may meet.
import type { Day } from '../../../kit/calendar/day.ts'
import { screenName } from '../../../kit/russian/names.ts'
import type { Unit, UnitMember, UnitRole } from '../units/unit.ts'
import type { MeetingBounds, Stay } from './meeting.ts'

/** Last day of the work: the real one when the unit has ended, none while an extension waits for its order. */
export function lastDayOf({ to, endedOn, outcome, state }: Pick<Unit, 'to' | 'endedOn' | 'outcome' | 'state'>): Day | null {
  if (endedOn !== null) return endedOn
  return outcome === 'extended' && state === 'approved' ? null : to
}

/** Work has begun by an order: a proposal that came to nothing has no meetings. */
export function hasWorked({ orderId, state }: Pick<Unit, 'orderId' | 'state'>): boolean {
  return orderId !== null && state !== 'proposed' && state !== 'agreed'
}

export function boundsOf(unit: Unit, mentorId: string, menteeIds: readonly string[]): MeetingBounds {
  return {
    unit: { from: unit.from, to: lastDayOf(unit), pausedFrom: unit.state === 'suspended' ? unit.stateOn : null },
    mentor: staysOf(unit, mentorId, 'mentor'),
    mentees: menteeIds.map((personId) => ({ name: nameOf(unit, personId), stays: staysOf(unit, personId, 'mentee') })),
  }
}

export function staysOf(unit: Unit, personId: string, role: UnitRole): Stay[] {
  return unit.members.filter((member) => member.personId === personId && member.role === role).map(({ from, to }) => ({ from, to }))
}

/** Everybody who was in the role at any time, each once. */
export function peopleInRole(unit: Unit, role: UnitRole): UnitMember[] {
  const members = unit.members.filter((member) => member.role === role)
  return members.filter((member, index) => members.findIndex(({ personId }) => personId === member.personId) === index)
}

/** «Крылова Д. А.» */
export function nameOf(unit: Unit, personId: string): string {
  const member = unit.members.find((one) => one.personId === personId)
  return member === undefined ? '' : screenName(member.person.name)
}
