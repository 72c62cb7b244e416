import type { Day } from '../../../kit/calendar/day.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Db, Tools } from '../../../tools.ts'
import { validWhere } from '../../../common/consents/index.ts'
import { note, type NewEntry } from '../../../common/journal/index.ts'
import { assertYearOpen } from '../../../common/years/index.ts'
import { foundUnit } from '../units/unit.store.ts'
import type { Unit } from '../units/unit.ts'
import { boundsOf, hasWorked, nameOf } from './bounds.ts'
import { assertMayChange, assertMeetingDay, type MeetingForm } from './meeting.ts'
import { foundMeeting, insertMeeting, keepAnswer, meetingExists, replaceMentees, saveMeeting, staleMeeting } from './meeting.store.ts'
import type { Topic } from './topics.ts'

export interface MeetingRecord extends Topic {
  on: Day
  form: MeetingForm
  minutes: number | null
  outcome: string | null
  nextStep: string | null
  nextOn: Day | null
  mentorId: string
  menteeIds: readonly string[]
}

/** Writes a meeting down; the second press of the same form finds it done. Answers false then. */
export async function recordMeeting(tools: Tools, actor: Actor, unitId: string, id: string, record: MeetingRecord): Promise<boolean> {
  return tools.transaction(async (tx) => {
    if (await meetingExists(tx, id)) return false
    const unit = await foundUnit(tx, unitId)
    await assertPossible(tx, tools, unit, record)
    const { menteeIds, ...columns } = record
    const at = tools.clock.now()
    await insertMeeting(tx, { id, unitId, ...columns, mentees: menteeIds.map((personId) => ({ personId, answer: null, words: null })) }, { at, byId: actor.personId })
    await tell(tx, tools, actor, unit, 'added', record.on)
    return true
  })
}

/** Changes a meeting nobody has confirmed; whoever said «Было иначе» is asked again. */
export async function changeMeeting(tools: Tools, actor: Actor, id: string, version: string, record: MeetingRecord): Promise<void> {
  await tools.transaction(async (tx) => {
    const meeting = await foundMeeting(tx, id)
    if (String(meeting.version) !== version) throw staleMeeting()
    assertMayChange(meeting)
    await assertYearOpen(tx, meeting.on)
    const unit = await foundUnit(tx, meeting.unitId)
    await assertPossible(tx, tools, unit, record)
    const { menteeIds, ...columns } = record
    await saveMeeting(tx, meeting, columns)
    await replaceMentees(tx, id, menteeIds)
    await tell(tx, tools, actor, unit, 'changed', record.on)
  })
}

/** The mentor takes back what nobody confirmed; the curator also a confirmed one, with a reason. */
export async function removeMeeting(tools: Tools, actor: Actor, id: string, { version, reason, isCurator }: { version: string; reason: string; isCurator: boolean }): Promise<void> {
  await tools.transaction(async (tx) => {
    const meeting = await foundMeeting(tx, id)
    if (String(meeting.version) !== version) throw staleMeeting()
    if (!isCurator) assertMayChange(meeting)
    await assertYearOpen(tx, meeting.on)
    await saveMeeting(tx, meeting, { removedAt: tools.clock.now() })
    await tell(tx, tools, actor, await foundUnit(tx, meeting.unitId), 'removed', meeting.on, reason)
  })
}

/** The mentee's one tap. A second one, or one after «Было иначе», is the newer word. */
export async function answerMeeting(tools: Tools, actor: Actor, id: string, answer: { kind: 'confirmed' } | { kind: 'disputed'; words: string }): Promise<void> {
  await tools.transaction(async (tx) => {
    const meeting = await foundMeeting(tx, id)
    const own = meeting.mentees.find(({ personId }) => personId === actor.personId)
    if (own === undefined) throw new Refusal('not-found', 'Такой встречи у вас нет. Откройте «Мою пару».')
    if (own.answer === 'confirmed' && answer.kind === 'confirmed') return
    if (own.answer === 'confirmed') throw new Refusal('wrong-moment', 'Вы уже подтвердили эту встречу. Если в ней ошибка, скажите куратору.')
    await assertYearOpen(tx, meeting.on)
    await keepAnswer(tx, id, actor.personId, answer.kind, answer.kind === 'disputed' ? answer.words : null, tools.clock.now())
    // The version grows, so that the mentor does not change the record over an answer he has not seen.
    await saveMeeting(tx, meeting, {})
    await tell(tx, tools, actor, await foundUnit(tx, meeting.unitId), answer.kind === 'confirmed' ? 'confirmedMeeting' : 'disputedMeeting', meeting.on)
  })
}

async function assertPossible(tx: Db, tools: Tools, unit: Unit, { on, mentorId, menteeIds, nextOn }: MeetingRecord): Promise<void> {
  if (!hasWorked(unit)) throw new Refusal('wrong-moment', 'Пара ещё не утверждена приказом. Записывать встречи можно с первого дня её работы.')
  assertMeetingDay(on, tools.clock.today(), boundsOf(unit, mentorId, menteeIds))
  if (nextOn !== null && nextOn <= on) throw new Refusal('invalid', 'Следующая встреча – позже этой: проверьте день', { field: 'nextOn' })
  await assertYearOpen(tx, on, 'on')
  await assertConsents(tx, unit, menteeIds, tools.clock.today())
}

/** Nothing is written about somebody whose consent does not hold today. */
async function assertConsents(tx: Db, unit: Unit, menteeIds: readonly string[], today: Day): Promise<void> {
  const valid = await tx.consent.findMany({ where: { personId: { in: [...menteeIds] }, ...validWhere(['processing-mentee'], today) }, select: { personId: true } })
  const without = menteeIds.find((id) => !valid.some(({ personId }) => personId === id))
  if (without !== undefined) throw new Refusal('wrong-moment', `${nameOf(unit, without)} сейчас не участвует в программе, поэтому записать встречу нельзя. Спросите куратора.`)
}

/** The journal names the day and the pair, never what was said there. */
async function tell(tx: Db, tools: Tools, actor: Actor, unit: Unit, verb: NewEntry['verb'], on: Day, reason?: string): Promise<void> {
  await note(tx, actor, tools.clock.now(), {
    verb, stage: 5,
    subject: { kind: 'unit', id: unit.id, name: `встречу ${requisiteDay(on)}, ${unit.title}` },
    ...(reason !== undefined && { details: { words: reason } }),
  })
}
