// A consent ends: a proposal falls apart, in a unit with an order the membership ends, and the curator is told what to do.
import { addDays, type Day } from '../../../kit/calendar/day.ts'
import { screenName } from '../../../kit/russian/names.ts'
import type { ConsentEnd, ConsentReaction } from '../../../common/consents/index.ts'
import { forgetWords, note } from '../../../common/journal/index.ts'
import type { Db } from '../../../tools.ts'
import { settleBanks } from './bank-states.actions.ts'
import { STAGE, unitNominative, type Deed } from './deed.ts'
import { takeOut } from './leaving.actions.ts'
import { standingMembers } from './membership.ts'
import { openUnitStates, type Unit, type UnitMember } from './unit.ts'
import { clearWordsOf, heldWords, workEnds } from './withdrawal.store.ts'
import { changeUnit, foundUnit, keepUnitStep } from './unit.store.ts'

const CONSENT_ENDED = 'согласие на обработку данных отозвано'
const MENTORING_ENDED = 'согласие на наставничество отозвано'

/** Dates of work in a unit stay: orders name them. What a person asked about a proposal goes. */
export const unitsReaction: ConsentReaction = {
  async onWithdrawal(tx, end) {
    const role = end.kind === 'processing-mentee' ? 'mentee' : end.kind === 'processing-mentor' || end.kind === 'mentoring' ? 'mentor' : undefined
    if (role === undefined) return
    const rows = await tx.unitMember.findMany({
      where: { personId: end.personId, role, leaveGround: null, unit: { state: { in: [...openUnitStates] } } },
      select: { id: true, unitId: true },
      orderBy: { createdAt: 'asc' },
    })
    for (const { id, unitId } of rows) await leave(tx, end, unitId, id)
  },

  async holdings(db, personId, kind) {
    if (kind !== 'processing-mentee' && kind !== 'processing-mentor') return []
    const held = await heldWords(db, personId, roleOf(kind))
    return [
      ...(held.words > 0 ? [{ what: 'Пары и группы: слова ответа на предложение, почему выбраны эти люди, слова об итоге', fate: 'destroyed' as const }] : []),
      ...(held.units > 0 ? [{ what: 'Пары и группы: состав и даты работы', fate: 'kept' as const, why: 'приказы и учёт программы' }] : []),
    ]
  },

  async destroy(tx, { kind, personId }) {
    if (kind !== 'processing-mentee' && kind !== 'processing-mentor') return
    await forgetWords(tx, { subjectIds: await clearWordsOf(tx, personId, roleOf(kind)), verbs: [...FREE_WORDS] })
  },

  neededUntil: workEnds,
}

/** Journal entries about a unit that carry words of people. */
const FREE_WORDS = ['changedUnit', 'proposedUnit', 'pausedUnit', 'endedUnit', 'extendedUnit', 'beganReplacement', 'wentOnReplacing', 'endedReplacement', 'removed', 'changed'] as const

function roleOf(kind: 'processing-mentee' | 'processing-mentor') {
  return kind === 'processing-mentee' ? 'mentee' : 'mentor'
}

async function leave(tx: Db, { kind, on, author, at }: ConsentEnd, unitId: string, memberId: string): Promise<void> {
  // The row is taken first: a registration in another window either has finished or will find the unit changed.
  await tx.unit.updateMany({ where: { id: unitId }, data: { version: { increment: 1 } } })
  const unit = await foundUnit(tx, unitId)
  const member = unit.members.find(({ id }) => id === memberId)
  if (member === undefined || member.leaveGround !== null) return
  const deed = { author, at, today: on }
  const isFixed = unit.state === 'approved' || unit.state === 'suspended'
  if (kind === 'mentoring') return tellOfMentoring(tx, deed, unit, member, isFixed)
  if (!isFixed) return void (await takeOut(tx, deed, unit, member, CONSENT_ENDED))
  await endMembership(tx, deed, unit, member)
}

/** The last day is the one before the consent stopped. Without one side the unit rests until the curator decides. */
async function endMembership(tx: Db, deed: Deed, unit: Unit, member: UnitMember): Promise<void> {
  const { author, at, today } = deed
  const last = lastDay(member, today)
  await tx.unitMember.update({ where: { id: member.id }, data: { to: last, leaveGround: CONSENT_ENDED, openKey: null } })
  const left = standingMembers(unit, today).filter(({ id }) => id !== member.id)
  const isAlone = !left.some(({ role }) => role === 'mentor') || !left.some(({ role }) => role === 'mentee')
  if (isAlone && unit.state === 'approved') {
    await changeUnit(tx, unit, { state: 'suspended', stateOn: today }, at)
    await keepUnitStep(tx, unit.id, { on: today, step: 'suspended', words: null, byId: author.personId, at })
  }
  await told(tx, deed, unit, member, CONSENT_ENDED)
  await settleBanks(tx, deed, unit.members, CONSENT_ENDED)
}

/** A notice of three working days runs; the way out is the replacement of the mentor. */
async function tellOfMentoring(tx: Db, deed: Deed, unit: Unit, member: UnitMember, isFixed: boolean): Promise<void> {
  if (isFixed) await keepUnitStep(tx, unit.id, { on: deed.today, step: 'changed', words: `${screenName(member.person.name)}: ${MENTORING_ENDED}`, byId: deed.author.personId, at: deed.at })
}

async function told(tx: Db, { author, at, today }: Deed, unit: Unit, { person }: UnitMember, ground: string): Promise<void> {
  const words = `${screenName(person.name)}: ${ground}`
  await keepUnitStep(tx, unit.id, { on: today, step: 'left', words, byId: author.personId, at })
  await note(tx, author, at, { verb: 'tookFromUnit', subject: unitNominative(unit), stage: STAGE, details: { words } })
}

function lastDay({ from }: UnitMember, stopsOn: Day): Day {
  const last = addDays(stopsOn, -1)
  return last < from ? addDays(from, -1) : last
}
