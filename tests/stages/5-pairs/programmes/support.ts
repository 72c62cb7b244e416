// A pair with what programmes are made from.
import { newId } from '../../../../src/kit/ids.ts'
import type { Actor } from '../../../../src/rights/actor.ts'
import { cast, castId, type CastMember } from '../../../support/cast.ts'
import type { House } from '../../../support/house.ts'
import { aMentee, aMentor, aUnit } from '../../../support/pairs.ts'

/** Sokolova leads Krylova: both of the cast, so both can sign in. The mentee has a card of deficits and a request. */
export async function castPair(house: House, wish: { from?: string; to?: string; deficits?: { competence: string; severity: number }[] } = {}): Promise<string> {
  const { tools } = house
  const mentor = await aMentor(tools, { personId: castId('mentor') })
  const mentee = await aMentee(tools, { personId: castId('mentee'), request: 'Как удержать внимание детей на занятии?', deficits: wish.deficits ?? [{ competence: 'behaviour', severity: 3 }, { competence: 'parents', severity: 2 }] })
  await house.database.mentee.update({ where: { id: mentee.bankId }, data: { category: 'novice' } })
  await house.database.mentorStrength.create({ data: { id: newId(), mentorId: mentor.bankId, competence: 'behaviour', level: 5, isTop: true, said: 3, confirmed: 3 } })
  const { unitId } = await aUnit(tools, { mentors: [mentor], mentees: [mentee], ...(wish.from && { from: wish.from }), ...(wish.to && { to: wish.to }) })
  return unitId
}

function actorOf(who: CastMember, roles: Actor['roles']): Actor {
  const { surname, firstName, patronymic, post } = cast[who]
  return { userId: `user-${who}`, personId: castId(who), name: { surname, firstName, patronymic }, gender: 'female', post, roles }
}

export const mentorActor = actorOf('mentor', ['mentor'])
export const methodistActor = actorOf('methodist', ['curator'])
export const headActor = actorOf('head', ['head'])
