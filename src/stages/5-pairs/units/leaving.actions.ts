// Somebody leaves a unit that no order has fixed yet, or the whole proposal is taken back.
import type { Db } from '../../../tools.ts'
import { screenName } from '../../../kit/russian/names.ts'
import { note } from '../../../common/journal/index.ts'
import { neverDay, presentMembers, stateAfterAnswers } from './agreement.ts'
import { STAGE, unitNominative, type Deed } from './deed.ts'
import { titleOfUnit } from './membership.ts'
import type { Unit, UnitMember } from './unit.ts'
import { changeUnit, foundUnit, keepUnitStep } from './unit.store.ts'
import { renamed } from './unit-writing.store.ts'

/**
 * Takes a member out before the order. When nobody is left on one side, the proposal is dropped.
 * @param ground neutral words for papers and lists, never somebody's reason
 * @returns whether the unit goes on
 */
export async function takeOut(tx: Db, { author, at, today }: Deed, unit: Unit, member: UnitMember, ground: string): Promise<boolean> {
  await tx.unitMember.update({ where: { id: member.id }, data: { to: neverDay(member, today), leaveGround: ground, openKey: null } })
  const left = presentMembers(unit).filter(({ id }) => id !== member.id)
  const isOver = !left.some(({ role }) => role === 'mentor') || !left.some(({ role }) => role === 'mentee')
  const isFixed = unit.orderId !== null
  if (isOver && !isFixed) {
    await dropUnit(tx, { author, at, today }, unit, ground)
    return false
  }
  const state = isFixed ? unit.state : stateAfterAnswers(left)
  const names = await renamed(tx, unit, left, hasOwnTitle(unit))
  await changeUnit(tx, unit, { state, ...(state !== unit.state && { stateOn: today }), ...names }, at)
  const name = screenName(member.person.name)
  await keepUnitStep(tx, unit.id, { on: today, step: 'left', words: name, byId: author.personId, at })
  await note(tx, author, at, { verb: 'tookFromUnit', subject: unitNominative({ ...unit, title: names.title, members: left }), stage: STAGE, details: { words: name } })
  return true
}

/** The proposal comes to nothing; its people are free again. */
export async function dropUnit(tx: Db, { author, at, today }: Deed, unit: Unit, ground: string): Promise<void> {
  await changeUnit(tx, unit, { state: 'stopped', stateOn: today, endedOn: today, endGround: ground }, at)
  await tx.unitMember.updateMany({ where: { unitId: unit.id }, data: { openKey: null } })
  await keepUnitStep(tx, unit.id, { on: today, step: 'stopped', words: ground, byId: author.personId, at })
  await note(tx, author, at, { verb: 'droppedUnit', subject: unitNominative(unit), stage: STAGE, details: { words: ground } })
}

/** After the people or the terms changed: the state follows the answers. */
export async function settleState(tx: Db, { author, at, today }: Deed, unitId: string): Promise<Unit> {
  const unit = await foundUnit(tx, unitId)
  const state = stateAfterAnswers(presentMembers(unit))
  if (unit.state !== 'proposed' && unit.state !== 'agreed') return unit
  if (state === unit.state) return unit
  await changeUnit(tx, unit, { state, stateOn: today }, at)
  await keepUnitStep(tx, unitId, { on: today, step: state, words: null, byId: author.personId, at })
  return foundUnit(tx, unitId)
}

/** A title somebody gave is kept when people come and go; a computed one follows them. */
export function hasOwnTitle(unit: Unit): boolean {
  const names = (role: string) => presentMembers(unit).filter((member) => member.role === role).map(({ person }) => person.name)
  return unit.title !== titleOfUnit(names('mentor'), names('mentee'))
}
