// The guided path of a replacement: it begins, somebody comes or care is arranged, it ends or is taken back.
import { addDays, type Day } from '../../../kit/calendar/day.ts'
import { found, Refusal } from '../../../kit/refusal.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { screenName } from '../../../kit/russian/names.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Db, Tools } from '../../../tools.ts'
import { note } from '../../../common/journal/index.ts'
import { workingCalendarOf } from '../../../common/organisation/index.ts'
import { assertYearOpen } from '../../../common/years/index.ts'
import { STAGE, unitNominative, type Deed } from './deed.ts'
import { byPeople } from './place.ts'
import { allMentors } from './place.store.ts'
import { assertConsented } from './proposal.ts'
import { groundOf, orderDueOn } from './replacement-grounds.ts'
import { assertReplaceable, assertSuccessorDays, stopDay } from './replacement.ts'
import type { BeginValues, SuccessorValues } from './replacement.form.ts'
import { changeReplacement, foundReplacement, replacementExists, type Replacement } from './replacement.store.ts'
import { comeBack, insertNewcomer, removeNewcomer, staysAfter } from './successor.store.ts'
import type { Unit, UnitMember } from './unit.ts'
import { changeUnit, foundUnit, keepUnitStep } from './unit.store.ts'

/** Begins the path: the last day of the membership is known from now on. A second press meets the same path. */
export async function beginReplacement(tools: Tools, actor: Actor, unitId: string, { id, member: memberId, ground, noticedOn, stopsOn: wished }: BeginValues): Promise<void> {
  const deed = deedOf(tools, actor)
  await tools.transaction(async (tx) => {
    if (await replacementExists(tx, id)) return
    const unit = await foundUnit(tx, unitId)
    const member = memberIn(unit, memberId)
    if ((await tx.replacement.findUnique({ where: { openMemberId: memberId } })) !== null) throw new Refusal('wrong-moment', 'Замену этого наставника уже начали. Откройте страницу замены.', { field: 'member' })
    assertReplaceable(unit, member)
    if (noticedOn > deed.today) throw new Refusal('invalid', 'Этот день ещё не наступил: укажите, когда об этом узнали', { field: 'noticedOn' })
    await assertYearOpen(tx, noticedOn, 'noticedOn')
    const calendar = await workingCalendarOf(tx)
    const stopsOn = stopDay(calendar, { ground, member, noticedOn, wished })
    const dueOn = orderDueOn(calendar, { ground, noticedOn, stopsOn })
    await changeUnit(tx, unit, {}, deed.at)
    await tx.replacement.create({
      data: { id, unitId, memberId, ground, initiator: groundOf(ground).initiator, noticedOn, stopsOn, orderDueOn: dueOn, openMemberId: memberId, createdAt: deed.at, createdById: actor.personId },
    })
    await tx.unitMember.update({ where: { id: memberId }, data: { to: addDays(stopsOn, -1), leaveGround: groundOf(ground).words } })
    await tell(tx, deed, unit, 'beganReplacement', `${screenName(member.person.name)}, ${groundOf(ground).words}, с ${requisiteDay(stopsOn)}`)
    await keepUnitStep(tx, unitId, { on: deed.today, step: 'left', words: `${screenName(member.person.name)}, по ${requisiteDay(addDays(stopsOn, -1))}`, byId: actor.personId, at: deed.at })
  })
}

/** Says who leads from now on; an earlier choice that no order has named is taken back. */
export async function chooseSuccessor(tools: Tools, actor: Actor, id: string, values: SuccessorValues): Promise<void> {
  const deed = deedOf(tools, actor)
  await tools.transaction(async (tx) => {
    const { path, unit, member } = await opened(tx, id)
    if (isSame(path, unit, values)) return
    assertVersion(path, values.version)
    await changeUnit(tx, unit, {}, deed.at)
    await removeNewcomer(tx, unit, path, deed)
    const newMemberId = values.way === 'new' || values.way === 'substitute' ? await newcomer(tx, deed, unit, member, path, values) : null
    if (values.way === 'other' && !staysAfter(unit, member, path.stopsOn)) throw new Refusal('invalid', 'Другого наставника в этой паре нет: выберите нового или запишите поддержку', { field: 'way' })
    await changeReplacement(tx, path, { newMemberId, newMentorId: values.mentor ?? null, withoutMentor: values.way === 'other' || values.way === 'support' ? values.way : null, handedOverOn: null })
    const name = newMemberId === null ? '' : screenName(memberIn(await foundUnit(tx, unit.id), newMemberId).person.name)
    await tell(tx, deed, unit, 'wentOnReplacing', successorWords(values, name))
  })
}

async function newcomer(tx: Db, deed: Deed, unit: Unit, member: UnitMember, path: Replacement, { way, mentor, from, until }: SuccessorValues): Promise<string> {
  const day = from ?? path.stopsOn
  await assertYearOpen(tx, day, 'from')
  assertSuccessorDays({ from: day, until: way === 'substitute' ? until : undefined, stopsOn: path.stopsOn, unitTo: unit.to })
  if (mentor === member.personId) throw new Refusal('invalid', 'Это тот, кто уходит: выберите другого', { field: 'mentor' })
  const place = found(byPeople(await allMentors(tx, deed.today), [mentor ?? ''])[0], 'Этого человека больше нет в банке наставников. Выберите другого.')
  if (unit.members.some((one) => one.personId === place.personId && one.leaveGround === null)) throw new Refusal('invalid', 'Этот человек уже в составе', { field: 'mentor' })
  assertConsented({ ...place, role: 'mentor' })
  const last = way === 'substitute' ? (until ?? null) : null
  const id = await insertNewcomer(tx, unit, { personId: place.personId, bankId: place.bankId, direction: member.direction, from: day, to: last, enterGround: groundOf(path.ground).words }, deed.at)
  if (last !== null) await comeBack(tx, unit, member, addDays(last, 1), deed.at)
  return id
}

function successorWords({ way, from }: SuccessorValues, name: string): string {
  if (way === 'support') return 'пока без наставника, записывается поддержка'
  if (way === 'other') return 'остаётся другой наставник группы'
  return `${name}, с ${requisiteDay(from ?? '')}${way === 'substitute' ? ', на время отсутствия' : ''}`
}

export async function handOver(tools: Tools, actor: Actor, id: string, { version, on }: { version: string; on: Day }): Promise<void> {
  const deed = deedOf(tools, actor)
  await tools.transaction(async (tx) => {
    const { path, unit } = await opened(tx, id)
    if (path.handedOverOn === on) return
    assertVersion(path, version)
    if (on > deed.today) throw new Refusal('invalid', 'Этот день ещё не наступил: отметьте передачу, когда она состоится', { field: 'on' })
    await assertYearOpen(tx, on, 'on')
    await changeReplacement(tx, path, { handedOverOn: on })
    await tell(tx, deed, unit, 'wentOnReplacing', `журнал встреч передан ${requisiteDay(on)}`)
  })
}

/** The mentor stays after all. @throws Refusal once the order is registered */
export async function dropReplacement(tools: Tools, actor: Actor, id: string): Promise<void> {
  const deed = deedOf(tools, actor)
  await tools.transaction(async (tx) => {
    const path = await foundReplacement(tx, id)
    if (path.closedOn !== null) return
    const { unit, member } = await opened(tx, id)
    if (member.endOrderId !== null) throw new Refusal('wrong-moment', 'Приказ о замене уже зарегистрирован. Чтобы вернуть наставника, начните новую замену.')
    await changeUnit(tx, unit, {}, deed.at)
    await removeNewcomer(tx, unit, path, deed)
    await tx.unitMember.update({ where: { id: member.id }, data: { to: null, leaveGround: null } })
    await changeReplacement(tx, path, { closedOn: deed.today, openMemberId: null, note: 'отменена' })
    await tell(tx, deed, unit, 'droppedReplacement', `${screenName(member.person.name)} остаётся`)
  })
}

/** Everything is done. What is not is told by the caller, who knows the papers. */
export async function closeReplacement(tools: Tools, actor: Actor, id: string, missing: readonly string[]): Promise<void> {
  const deed = deedOf(tools, actor)
  await tools.transaction(async (tx) => {
    const path = await foundReplacement(tx, id)
    if (path.closedOn !== null) return
    if (missing.length > 0) throw new Refusal('wrong-moment', `Замена ещё не закончена: ${missing.join('; ')}.`)
    const { unit } = await opened(tx, id)
    await changeReplacement(tx, path, { closedOn: deed.today, openMemberId: null })
    await tell(tx, deed, unit, 'endedReplacement', '')
  })
}

/** The open path with its unit and the membership that ends. @throws Refusal when it was closed meanwhile */
export async function opened(db: Db, id: string): Promise<{ path: Replacement; unit: Unit; member: UnitMember }> {
  const path = await foundReplacement(db, id)
  if (path.closedOn !== null) throw new Refusal('wrong-moment', 'Эта замена уже закончена. Откройте пару.')
  const unit = await foundUnit(db, path.unitId)
  return { path, unit, member: memberIn(unit, path.memberId) }
}

function isSame(path: Replacement, unit: Unit, { way, mentor, from, until }: SuccessorValues): boolean {
  const now = unit.members.find(({ id, leaveGround }) => id === path.newMemberId && leaveGround === null)
  if (way === 'other' || way === 'support') return path.withoutMentor === way
  return now !== undefined && now.personId === mentor && now.from === from && now.to === (way === 'substitute' ? (until ?? null) : null)
}

function assertVersion(path: Replacement, version: string): void {
  if (String(path.version) !== version) throw new Refusal('wrong-moment', 'Пока вы писали, замену уже изменили. Введённое осталось здесь: сравните и, если верно оно, сохраните ещё раз', { field: 'version' })
}

function memberIn(unit: Unit, id: string): UnitMember {
  return found(unit.members.find((member) => member.id === id), 'Этого человека в паре нет.')
}

async function tell(tx: Db, { author, at }: Deed, unit: Unit, verb: 'beganReplacement' | 'wentOnReplacing' | 'endedReplacement' | 'droppedReplacement', words: string): Promise<void> {
  const named = unit.members.filter(({ orderId, endOrderId }) => orderId !== null && endOrderId === null)
  await note(tx, author, at, { verb, subject: unitNominative({ ...unit, members: named }), stage: STAGE, details: { words } })
}

function deedOf(tools: Tools, author: Actor): Deed {
  return { author, at: tools.clock.now(), today: tools.clock.today() }
}
