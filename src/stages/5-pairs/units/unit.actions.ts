// The terms of a unit before its order, and taking the proposal back.
import { Refusal } from '../../../kit/refusal.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { screenName } from '../../../kit/russian/names.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Db, Tools } from '../../../tools.ts'
import { changesBetween, note } from '../../../common/journal/index.ts'
import { assertYearOpen } from '../../../common/years/index.ts'
import { assertProposal, presentMembers } from './agreement.ts'
import { STAGE, unitSubject, type Deed } from './deed.ts'
import { formLabel, typesLabel, type UnitForm, type UnitType } from './forms-and-types.ts'
import { dropUnit, settleState } from './leaving.actions.ts'
import { openKeyOf } from './membership.ts'
import type { Unit } from './unit.ts'
import { changeUnit, foundUnit, keepUnitStep, staleUnit } from './unit.store.ts'
import { typesText } from './unit-row.ts'
import { assertFree, searchOf } from './unit-writing.store.ts'

interface UnitTerms {
  title: string
  form: UnitForm
  types: readonly UnitType[]
  direction?: string | undefined
  from: string
  to: string
  reason?: string | undefined
}

/** Other terms are another proposal: whoever has agreed is asked again. @throws Refusal after the order */
export async function changeTerms(tools: Tools, actor: Actor, id: string, { version, ...terms }: UnitTerms & { version: string }): Promise<void> {
  const deed = { author: actor, at: tools.clock.now(), today: tools.clock.today() }
  await tools.transaction(async (tx) => {
    const unit = await foundUnit(tx, id)
    const changes = changesBetween(inWords(unit), inWords({ ...terms, direction: terms.direction ?? null, reason: terms.reason ?? null }))
    if (changes.length === 0) return
    if (String(unit.version) !== version) throw await staleUnit(tx, id)
    assertProposal(unit)
    if (terms.to < terms.from) throw new Refusal('invalid', 'Последний день раньше первого: проверьте обе даты', { field: 'to' })
    await assertYearOpen(tx, terms.from, 'from')
    await write(tx, deed, unit, terms)
    if (changes.some(({ label }) => label !== 'название' && label !== 'почему')) await tx.unitMember.updateMany({ where: { unitId: id, leaveGround: null }, data: { answer: null, answerWords: null, answeredAt: null } })
    await keepUnitStep(tx, id, { on: deed.today, step: 'changed', words: changes.map(({ label }) => label).join(', '), byId: actor.personId, at: deed.at })
    await note(tx, actor, deed.at, { verb: 'changedUnit', subject: unitSubject(await settleState(tx, deed, id)), stage: STAGE, details: { changes } })
  })
}

/** The curator takes the proposal back; after the order there is replacement and ending. */
export async function takeBack(tools: Tools, actor: Actor, id: string, { version, reason }: { version: string; reason: string }): Promise<void> {
  const deed = { author: actor, at: tools.clock.now(), today: tools.clock.today() }
  await tools.transaction(async (tx) => {
    const unit = await foundUnit(tx, id)
    if (unit.state === 'stopped') return
    if (String(unit.version) !== version) throw await staleUnit(tx, id)
    assertProposal(unit)
    await dropUnit(tx, deed, unit, reason)
  })
}

async function write(tx: Db, { at }: Deed, unit: Unit, { types, direction, reason, ...terms }: UnitTerms): Promise<void> {
  const members = presentMembers(unit)
  const people = await tx.person.findMany({ where: { id: { in: members.map(({ personId }) => personId) } }, select: { searchKey: true } })
  const data = { ...terms, types: typesText.encode([...types]), direction: direction ?? null, reason: reason ?? null, searchKey: searchOf(terms.title, people) }
  await changeUnit(tx, unit, data, at)
  for (const member of members) {
    const openKey = member.role === 'mentee' ? openKeyOf(member.personId, member.direction ?? direction ?? null) : null
    if (openKey !== null) await assertFree(tx, unit.id, openKey, screenName(member.person.name))
    await tx.unitMember.update({ where: { id: member.id }, data: { from: terms.from, openKey } })
  }
}

function inWords({ title, form, types, direction, from, to, reason }: Pick<Unit, 'title' | 'form' | 'direction' | 'from' | 'to' | 'reason'> & { types: readonly UnitType[] }): [string, string][] {
  return [
    ['название', title], ['форма', formLabel(form)], ['вид', typesLabel(types)], ['направление', direction ?? ''],
    ['с', requisiteDay(from)], ['по', requisiteDay(to)], ['почему', reason ?? ''],
  ]
}
