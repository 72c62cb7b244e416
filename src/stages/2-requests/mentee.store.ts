import type { Day } from '../../kit/calendar/day.ts'
import { newId } from '../../kit/ids.ts'
import { found, Refusal } from '../../kit/refusal.ts'
import type { Db } from '../../tools.ts'
import { screenNamesOf } from '../../common/people/index.ts'
import { requestsPaths } from './paths.ts'
import type { MenteeState } from './mentee.ts'
import { toMentee, type MenteeRecord } from './mentee-row.ts'

/** One participation; somebody who never took part is not found. */
export async function foundMentee(db: Db, id: string): Promise<MenteeRecord> {
  const row = await db.mentee.findUnique({ where: { id } })
  return toMentee(found(row, 'Такой записи в банке нет. Откройте список наставляемых.'))
}

export async function menteeExists(db: Db, id: string): Promise<boolean> {
  return (await db.mentee.findUnique({ where: { id }, select: { id: true } })) !== null
}

/** The participation that goes on, if there is one. */
export async function openMenteeOf(db: Db, personId: string): Promise<MenteeRecord | null> {
  const row = await db.mentee.findUnique({ where: { openPersonId: personId } })
  return row && toMentee(row)
}

/** All participations of a person, the newest first. */
export async function participationsOf(db: Db, personId: string): Promise<MenteeRecord[]> {
  const rows = await db.mentee.findMany({ where: { personId }, orderBy: [{ createdAt: 'desc' }, { id: 'asc' }] })
  return rows.map(toMentee)
}

interface Beginning {
  id?: string
  personId: string
  on: Day
  at: Date
  byId: string | null
}

/** Begins a participation with its first step. Returns its id. */
export async function insertMentee(tx: Db, { id = newId(), personId, on, at, byId }: Beginning): Promise<string> {
  const { sortKey, searchKey, post } = found(await tx.person.findUnique({ where: { id: personId }, select: { sortKey: true, searchKey: true, post: true } }))
  await tx.mentee.create({ data: { id, personId, sortKey, searchKey, post, openPersonId: personId, stateOn: on, createdAt: at, updatedAt: at } })
  await keepStep(tx, id, { on, state: 'identified', reason: null, byId, at })
  return id
}

/** Writes columns over the version that was read. @throws Refusal at «version» when somebody was quicker */
export async function changeMentee(tx: Db, { id, version }: Pick<MenteeRecord, 'id' | 'version'>, data: object, at: Date): Promise<void> {
  const { count } = await tx.mentee.updateMany({ where: { id, version }, data: { ...data, version: version + 1, updatedAt: at } })
  if (count === 0) throw await staleMentee(tx, id)
}

/** Said to whoever sends a form that was drawn from an older state. */
export async function staleMentee(db: Db, id: string): Promise<Refusal> {
  const step = await db.menteeStep.findFirst({ where: { menteeId: id }, orderBy: { at: 'desc' } })
  const who = step === null ? undefined : (await screenNamesOf(db, [step.byId])).get(step.byId ?? '')
  const words = who === undefined ? 'Пока вы писали, запись изменилась' : `Пока вы писали, запись изменилась, последний шаг – ${who}`
  return new Refusal('wrong-moment', `${words}. Введённое осталось здесь: сравните с карточкой и, если верно оно, сохраните ещё раз`, {
    field: 'version',
    next: { href: requestsPaths.mentee.to({ id }), words: 'Открыть карточку' },
  })
}

export interface Step {
  on: Day
  state: MenteeState
  reason: string | null
  byId: string | null
  at: Date
}

export async function keepStep(tx: Db, menteeId: string, step: Step): Promise<void> {
  await tx.menteeStep.create({ data: { id: newId(), menteeId, ...step } })
}

/** Dated history of these participations, the newest first. */
export async function stepsOf(db: Db, menteeIds: readonly string[]): Promise<(Step & { menteeId: string })[]> {
  const rows = await db.menteeStep.findMany({ where: { menteeId: { in: [...menteeIds] } }, orderBy: [{ at: 'desc' }, { id: 'desc' }] })
  return rows.map(({ menteeId, on, state, reason, byId, at }) => ({ menteeId, on, state: state as MenteeState, reason, byId, at }))
}

/** The earliest day of these answers. */
export async function firstAnswerOn(db: Db, assignmentIds: readonly (string | null)[]): Promise<Day | null> {
  const ids = assignmentIds.filter((id) => id !== null)
  if (ids.length === 0) return null
  const row = await db.assignment.findFirst({
    where: { id: { in: ids }, answeredOn: { not: null } },
    orderBy: { answeredOn: 'asc' },
    select: { answeredOn: true },
  })
  return row?.answeredOn ?? null
}

/** Why somebody was postponed or left, unless it is the house's own word. */
export async function forgetReasons(tx: Db, menteeId: string, kept: string): Promise<void> {
  await tx.menteeStep.updateMany({ where: { menteeId, reason: { not: kept } }, data: { reason: null } })
}
