// Decisions about a unit that an order has fixed: it ends, goes on longer, rests and comes back. Orders follow with the difference.
import type { Day } from '../../../kit/calendar/day.ts'
import { found, Refusal } from '../../../kit/refusal.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { screenName } from '../../../kit/russian/names.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Db, Tools } from '../../../tools.ts'
import { note, type NewEntry } from '../../../common/journal/index.ts'
import { workingCalendarOf } from '../../../common/organisation/index.ts'
import { assertYearOpen } from '../../../common/years/index.ts'
import { finishPair } from '../../2-requests/index.ts'
import { finishProgramme } from '../programmes/correction.actions.ts'
import { settleBanks } from './bank-states.actions.ts'
import { STAGE, unitNominative, unitSubject, type Deed } from './deed.ts'
import { assertFixed, assertLastDay, assertLonger } from './ending.ts'
import { outcomeChoices, type MenteeLeavingValues, type OutcomeValues } from './ending.form.ts'
import { groundOf } from './replacement-grounds.ts'
import type { Unit } from './unit.ts'
import { changeUnit, foundUnit, keepUnitStep, staleUnit } from './unit.store.ts'

/** What later stages do in the transaction that ends a unit. */
export type UnitEnd = (tx: Db, author: Actor, at: Date) => Promise<unknown>

/** Ends the work. Early, the amending order takes the row out; at its term the list just runs out. */
export async function endUnit(tools: Tools, actor: Actor, id: string, { version, outcome, ground, noticedOn, on, after, note: words }: OutcomeValues, onEnd?: UnitEnd): Promise<void> {
  await deciding(tools, actor, id, version, (unit) => unit.endedOn === on && unit.outcome === outcome, async (tx, unit, deed) => {
    assertLastDay(unit, await workingCalendarOf(tx), deed.today, { outcome, on, ground, noticedOn })
    await assertYearOpen(tx, on, 'on')
    const isEarly = outcome === 'early'
    const why = isEarly && ground !== undefined ? groundOf(ground).words : null
    const state = isEarly ? 'stopped' : 'finished'
    await changeUnit(tx, unit, { state, stateOn: on, outcome, outcomeNote: words ?? null, endedOn: on, endGround: why }, deed.at)
    await closeMemberships(tx, unit, on, why)
    await finishProgramme(tx, id, deed.at)
    await keepUnitStep(tx, id, { on, step: state, words: why ?? outcomeChoices[outcome], byId: actor.personId, at: deed.at })
    await settleBanks(tx, deed, unit.members, why ?? outcomeChoices[outcome])
    if (after === 'finished') await finishMentees(tx, deed, unit, on)
    await note(tx, actor, deed.at, entry('endedUnit', unitNominative(unit), [outcomeChoices[outcome], `по ${requisiteDay(on)}`, why].filter(Boolean).join(', ')))
    await onEnd?.(tx, actor, deed.at)
  })
}

/** Whoever had not left ends with the unit; replacements that were open come to nothing. */
async function closeMemberships(tx: Db, unit: Unit, on: Day, ground: string | null): Promise<void> {
  for (const { id, to, from } of unit.members.filter(({ leaveGround }) => leaveGround === null)) {
    await tx.unitMember.update({ where: { id }, data: { to: to !== null && to < on ? to : from > on ? from : on, openKey: null, ...(ground !== null && { leaveGround: ground }) } })
  }
  await tx.unitMember.updateMany({ where: { unitId: unit.id }, data: { openKey: null } })
  await tx.replacement.updateMany({ where: { unitId: unit.id, closedOn: null }, data: { closedOn: on, openMemberId: null, note: 'пара завершена' } })
}

async function finishMentees(tx: Db, { at, author }: Deed, unit: Unit, on: Day): Promise<void> {
  const ids = unit.members.filter(({ role, leaveGround }) => role === 'mentee' && leaveGround === null).map(({ bankId }) => bankId)
  for (const bankId of new Set(ids)) if (bankId !== null) await finishPair(tx, bankId, { on, at, byId: author.personId }, 'программа завершена')
}

/** A new last day, over as many school years as it takes; the amending order makes it hold. */
export async function extendUnit(tools: Tools, actor: Actor, id: string, { version, to, reason }: { version: string; to: Day; reason?: string | undefined }): Promise<void> {
  await deciding(tools, actor, id, version, (unit) => unit.to === to && unit.outcome === 'extended', async (tx, unit, deed) => {
    assertLonger(unit, to)
    await changeUnit(tx, unit, { to, outcome: 'extended', outcomeNote: reason ?? null }, deed.at)
    await keepUnitStep(tx, id, { on: deed.today, step: 'changed', words: `срок по ${requisiteDay(to)}`, byId: actor.personId, at: deed.at })
    await note(tx, actor, deed.at, entry('extendedUnit', unitNominative(unit), [`по ${requisiteDay(to)}`, reason].filter(Boolean).join(', ')))
  })
}

/** A mentee leaves a group that goes on; the amending order takes the name out of the row. The last one ends the unit instead. */
export async function letMenteeGo(tools: Tools, actor: Actor, id: string, { version, member: memberId, ground, on }: MenteeLeavingValues): Promise<void> {
  const isDone = (unit: Unit) => unit.members.some((one) => one.id === memberId && one.leaveGround !== null && one.to === on)
  await deciding(tools, actor, id, version, isDone, async (tx, unit, deed) => {
    const member = found(unit.members.find((one) => one.id === memberId && one.role === 'mentee' && one.leaveGround === null), 'Этого человека в группе уже нет.')
    if (on < member.from || on > unit.to) throw new Refusal('invalid', `В группе с ${requisiteDay(member.from)}, срок – по ${requisiteDay(unit.to)}: проверьте день`, { field: 'on' })
    if (!unit.members.some((one) => one.role === 'mentee' && one.id !== memberId && one.leaveGround === null)) {
      throw new Refusal('invalid', 'Это единственный наставляемый: чтобы он ушёл, подведите итог работы пары', { field: 'member' })
    }
    await assertYearOpen(tx, on, 'on')
    await changeUnit(tx, unit, {}, deed.at)
    await tx.unitMember.update({ where: { id: memberId }, data: { to: on, leaveGround: groundOf(ground).words, openKey: null } })
    await keepUnitStep(tx, id, { on, step: 'left', words: screenName(member.person.name), byId: actor.personId, at: deed.at })
    await settleBanks(tx, deed, unit.members, groundOf(ground).words)
    await note(tx, actor, deed.at, entry('tookFromUnit', unitNominative(unit), `${screenName(member.person.name)}, по ${requisiteDay(on)}, ${groundOf(ground).words}`))
  })
}

export async function pauseUnit(tools: Tools, actor: Actor, id: string, { version, on, reason }: { version: string; on: Day; reason: string }): Promise<void> {
  await deciding(tools, actor, id, version, ({ state }) => state === 'suspended', async (tx, unit, deed) => {
    assertNotAhead(on, deed.today)
    await assertYearOpen(tx, on, 'on')
    await changeUnit(tx, unit, { state: 'suspended', stateOn: on }, deed.at)
    await keepUnitStep(tx, id, { on, step: 'suspended', words: reason, byId: actor.personId, at: deed.at })
    await note(tx, actor, deed.at, entry('pausedUnit', unitSubject(unit), `с ${requisiteDay(on)}, ${reason}`))
  })
}

export async function continueUnit(tools: Tools, actor: Actor, id: string, { version, on }: { version: string; on: Day }): Promise<void> {
  await deciding(tools, actor, id, version, ({ state }) => state === 'approved', async (tx, unit, deed) => {
    assertNotAhead(on, deed.today)
    await assertYearOpen(tx, on, 'on')
    await changeUnit(tx, unit, { state: 'approved', stateOn: on }, deed.at)
    await keepUnitStep(tx, id, { on, step: 'approved', words: 'работа возобновлена', byId: actor.personId, at: deed.at })
    await note(tx, actor, deed.at, entry('continuedUnit', unitNominative(unit), `с ${requisiteDay(on)}`))
  })
}

async function deciding(tools: Tools, author: Actor, id: string, version: string, isDone: (unit: Unit) => boolean, work: (tx: Db, unit: Unit, deed: Deed) => Promise<void>): Promise<void> {
  await tools.transaction(async (tx) => {
    const unit = await foundUnit(tx, id)
    if (isDone(unit)) return
    if (String(unit.version) !== version) throw await staleUnit(tx, id)
    assertFixed(unit)
    await work(tx, unit, { author, at: tools.clock.now(), today: tools.clock.today() })
  })
}

function entry(verb: NewEntry['verb'], subject: NewEntry['subject'], words: string): NewEntry {
  return { verb, subject, stage: STAGE, details: { words } }
}

function assertNotAhead(on: Day, today: Day): void {
  if (on > today) throw new Refusal('invalid', 'Этот день ещё не наступил: укажите сегодняшний или более ранний', { field: 'on' })
}
