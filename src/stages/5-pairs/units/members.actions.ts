// Who is in a unit: a mentee comes to a group, a second mentor takes another direction, somebody is taken out.
import { found, Refusal } from '../../../kit/refusal.ts'
import { screenName } from '../../../kit/russian/names.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Db, Tools } from '../../../tools.ts'
import { note } from '../../../common/journal/index.ts'
import { assertProposal, presentMembers } from './agreement.ts'
import { STAGE, unitNominative, type Deed } from './deed.ts'
import { hasOwnTitle, settleState, takeOut } from './leaving.actions.ts'
import { openKeyOf } from './membership.ts'
import { byPeople } from './place.ts'
import { allMentors, menteePlaces } from './place.store.ts'
import { assertConsented } from './proposal.ts'
import { isOpenUnit, type Unit, type UnitRole } from './unit.ts'
import { changeUnit, foundUnit, keepUnitStep, staleUnit } from './unit.store.ts'
import { insertMember, renamed } from './unit-writing.store.ts'

interface Joining {
  version: string
  role: UnitRole
  personId: string
  direction?: string | undefined
}

/**
 * Adds a person. A mentee of another proposal moves over; from a pair that an order has fixed nobody is moved this way.
 * In a unit with an order the amending order names the newcomer.
 */
export async function addMember(tools: Tools, actor: Actor, unitId: string, { version, role, personId, direction }: Joining): Promise<void> {
  const deed = { author: actor, at: tools.clock.now(), today: tools.clock.today() }
  await tools.transaction(async (tx) => {
    const unit = await foundUnit(tx, unitId)
    if (presentMembers(unit).some((member) => member.personId === personId && member.role === role && (member.direction ?? undefined) === direction)) return
    if (String(unit.version) !== version) throw await staleUnit(tx, unitId)
    if (unit.state === 'finished' || unit.state === 'stopped') throw new Refusal('wrong-moment', 'Работа этой пары уже закончена: составьте новую.')
    if (presentMembers(unit).some((member) => member.personId === personId && member.role !== role)) {
      throw new Refusal('invalid', 'Этот человек уже в составе в другой роли', { field: 'person' })
    }
    const places = role === 'mentee' ? await menteePlaces(tx, deed.today) : await allMentors(tx, deed.today)
    const place = found(byPeople(places, [personId])[0], 'Этого человека больше нет в банке. Выберите другого.')
    assertConsented(place)
    if (role === 'mentee') await leaveOtherProposal(tx, deed, unit, personId, direction)
    const from = unit.state === 'proposed' || unit.state === 'agreed' || unit.from > deed.today ? unit.from : deed.today
    await insertMember(tx, unit, { ...place, direction, from }, deed.at)
    const joined = await foundUnit(tx, unitId)
    await changeUnit(tx, joined, await renamed(tx, joined, presentMembers(joined), hasOwnTitle(unit)), deed.at)
    const name = screenName(place.name)
    await keepUnitStep(tx, unitId, { on: deed.today, step: 'joined', words: name, byId: actor.personId, at: deed.at })
    const settled = await settleState(tx, deed, unitId)
    await note(tx, actor, deed.at, { verb: 'joinedUnit', subject: unitNominative(settled), stage: STAGE, details: { words: [name, direction].filter(Boolean).join(', ') } })
  })
}

/** Takes a member out before the order. @throws Refusal once the order is registered */
export async function removeMember(tools: Tools, actor: Actor, unitId: string, memberId: string, version: string): Promise<boolean> {
  const deed = { author: actor, at: tools.clock.now(), today: tools.clock.today() }
  return tools.transaction(async (tx) => {
    const unit = await foundUnit(tx, unitId)
    const member = found(unit.members.find(({ id }) => id === memberId))
    if (member.leaveGround !== null) return unit.state !== 'stopped'
    if (String(unit.version) !== version) throw await staleUnit(tx, unitId)
    // A newcomer whom no order has named yet may still be taken out.
    if (member.orderId !== null || !isOpenUnit(unit)) assertProposal(unit)
    return takeOut(tx, deed, unit, member, 'состав изменён куратором')
  })
}

async function leaveOtherProposal(tx: Db, deed: Deed, unit: Unit, personId: string, direction: string | undefined): Promise<void> {
  const held = await tx.unitMember.findUnique({ where: { openKey: openKeyOf(personId, direction ?? unit.direction) } })
  if (held === null || held.unitId === unit.id) return
  const other = await foundUnit(tx, held.unitId)
  if (other.state !== 'proposed' && other.state !== 'agreed') return
  await takeOut(tx, deed, other, found(other.members.find(({ id }) => id === held.id)), 'переход в другую группу')
}
