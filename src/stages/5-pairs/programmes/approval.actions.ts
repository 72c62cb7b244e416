// The head approves: the paper is frozen, the edition before it is replaced, marks of its plan go on.
import type { Day } from '../../../kit/calendar/day.ts'
import { fingerprint } from '../../../kit/documents/fingerprint.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Db, Tools } from '../../../tools.ts'
import { documentById } from '../../../common/documents/index.ts'
import { note } from '../../../common/journal/index.ts'
import { assertYearOpen } from '../../../common/years/index.ts'
import type { Unit } from '../units/unit.ts'
import { foundUnit } from '../units/unit.store.ts'
import { programmeSubject, STAGE } from './draft.actions.ts'
import { programmeText } from './frozen.ts'
import { describeProgramme } from './programme.document.ts'
import { programmeFactsOf } from './programme.facts.ts'
import type { Programme } from './programme.ts'
import { changeProgramme, comingProgramme, foundProgramme, programmeInForce } from './programme.store.ts'

export interface Approval {
  how: 'stamp' | 'order'
  on: Day
  /** Registered order, when it was approved by one. */
  orderId?: string
}

/** @throws Refusal at the field for a day to come or an order left out; «wrong moment» before everybody has agreed. Pressed twice, it approves once. */
export async function approveProgramme(tools: Tools, actor: Actor, unitId: string, version: number, approval: Approval): Promise<void> {
  const [at, today] = [tools.clock.now(), tools.clock.today()]
  if (approval.on > today) throw new Refusal('invalid', 'Этот день ещё не наступил. Укажите день, когда программа утверждена.', { field: 'on' })
  await tools.transaction(async (tx) => {
    const unit = await foundUnit(tx, unitId)
    const before = await programmeInForce(tx, unitId)
    if (before !== null && before.version === version + 1 && before.approvedById === actor.personId) return
    const coming = await comingProgramme(tx, unitId)
    if (coming.state !== 'submitted') throw new Refusal('wrong-moment', 'Программу ещё согласуют. Утвердить её можно, когда согласие дадут участники и куратор.')
    await assertYearOpen(tx, approval.on, 'on')
    const documentId = await orderOf(tx, approval)
    await changeProgramme(tx, { ...coming, version }, { state: 'approved', approvedOn: approval.on, approvedById: actor.personId, approvalHow: approval.how, documentId }, at)
    if (before !== null) {
      await tx.programme.update({ where: { id: before.id }, data: { state: 'replaced', updatedAt: at } })
      await carryMarks(tx, before, coming)
    }
    await freeze(tx, unit, await foundProgramme(tx, coming.id), today)
    await note(tx, actor, at, { verb: 'approved', subject: programmeSubject(unit), stage: STAGE, details: { words: `${coming.edition > 1 ? `редакция ${coming.edition}, ` : ''}${requisiteDay(approval.on)}` } })
  })
}

async function orderOf(tx: Db, { how, orderId }: Approval): Promise<string | null> {
  if (how === 'stamp') return null
  const order = orderId === undefined ? null : await documentById(tx, orderId)
  if (order?.state === 'registered') return order.id
  throw new Refusal('invalid', 'Выберите зарегистрированный приказ или укажите, что программа утверждена грифом', { field: 'order' })
}

/** What was marked while the correction was being agreed on stays marked: lines are the same in both editions. */
async function carryMarks(tx: Db, before: Programme, coming: Programme): Promise<void> {
  for (const item of coming.items) {
    const old = before.items.find(({ lineId }) => lineId === item.lineId)
    if (old === undefined || (old.state === item.state && old.stateOn === item.stateOn)) continue
    const days = old.state === 'moved' ? { from: old.from, to: old.to } : {}
    await tx.planItem.update({ where: { id: item.id }, data: { state: old.state, stateOn: old.stateOn, reason: old.reason, ...days } })
  }
  for (const target of coming.targets) {
    const old = before.targets.find((one) => one.menteePersonId === target.menteePersonId && one.competence === target.competence)
    if (old === undefined || old.reachedLevel === null || old.reachedOn === target.reachedOn) continue
    await tx.programmeTarget.update({ where: { id: target.id }, data: { reachedLevel: old.reachedLevel, reachedOn: old.reachedOn } })
  }
}

/** Keeps the paper as it stands: from now on it is printed from what was kept. */
export async function freeze(tx: Db, unit: Unit, programme: Programme, today: Day): Promise<void> {
  const description = describeProgramme(await programmeFactsOf(tx, unit, programme, today))
  await tx.programme.update({ where: { id: programme.id }, data: { description: programmeText.encode(description), fingerprint: fingerprint(description) } })
}
