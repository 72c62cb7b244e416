// Who may do what with the programme of a unit: its people, the curator, the head.
import type { Day } from '../../../kit/calendar/day.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { Actor } from '../../../rights/actor.ts'
import { can } from '../../../rights/permissions.ts'
import { membershipsOf, standingMembers } from '../units/membership.ts'
import type { Unit, UnitMember } from '../units/unit.ts'
import type { Programme } from './programme.ts'

/** The curator and whoever belongs to the unit today write, agree and mark. */
export function mayWrite(unit: Pick<Unit, 'members'>, actor: Actor, today: Day): boolean {
  return can(actor, 'units.manage') || membershipsOf(unit, actor.personId, today).length > 0
}

/** @throws Refusal for a reader and for whoever has left the unit */
export function assertMayWrite(unit: Pick<Unit, 'members'>, actor: Actor, today: Day): void {
  if (mayWrite(unit, actor, today)) return
  throw new Refusal('forbidden', 'Программу пишут наставник, наставляемый и куратор. Если что-то нужно поправить, скажите им об этом.')
}

/** One place for each person of the unit, whatever number of memberships: mentors first. */
export function signers(unit: Pick<Unit, 'members'>, today: Day): UnitMember[] {
  const members = standingMembers(unit, today)
  return members.filter(({ personId }, index) => members.findIndex((other) => other.personId === personId) === index)
}

/** Members whose agreement is still missing. */
export function notAgreed(unit: Pick<Unit, 'members'>, { agreements }: Pick<Programme, 'agreements'>, today: Day): UnitMember[] {
  return signers(unit, today).filter(({ personId }) => agreements.every((agreement) => agreement.personId !== personId))
}

/** What is asked of whoever looks: to agree, to pass it on, to approve. */
export type Asked = 'agree' | 'submit' | 'approve'

export function askedOf(unit: Pick<Unit, 'members'>, programme: Pick<Programme, 'state' | 'agreements'>, actor: Actor, today: Day): Asked | undefined {
  if (programme.state === 'agreement') return notAgreed(unit, programme, today).some(({ personId }) => personId === actor.personId) ? 'agree' : undefined
  if (programme.state === 'agreed') return can(actor, 'units.manage') ? 'submit' : undefined
  return programme.state === 'submitted' && can(actor, 'programmes.approve') ? 'approve' : undefined
}

/** @throws Refusal that says whom everybody waits for */
export function assertAsked(unit: Pick<Unit, 'members'>, programme: Pick<Programme, 'state' | 'agreements'>, actor: Actor, today: Day): void {
  const asked = askedOf(unit, programme, actor, today)
  if (asked === 'agree' || asked === 'submit') return
  const words = programme.state === 'agreement' && can(actor, 'units.manage')
    ? 'Участники ещё не согласовали программу. Когда согласуют все, слово будет за вами.'
    : 'Сейчас ваше согласование не нужно. Откройте программу: там видно, кого ждём.'
  throw new Refusal('wrong-moment', words)
}
