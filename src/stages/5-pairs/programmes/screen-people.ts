import { screenName } from '../../../kit/russian/names.ts'
import type { Unit } from '../units/unit.ts'

/** «Крылова Д. А.» of a member, now or once; '' for whoever never belonged to the unit. */
export function screenNameInUnit({ members }: Pick<Unit, 'members'>, personId: string): string {
  const member = members.find((one) => one.personId === personId)
  return member === undefined ? '' : screenName(member.person.name)
}
