import type { Day } from '../../kit/calendar/day.ts'
import { newId } from '../../kit/ids.ts'
import { found, Refusal } from '../../kit/refusal.ts'
import type { Db } from '../../tools.ts'
import { screenNamesOf } from '../../common/people/index.ts'
import type { MentorState, StrengthLine } from './mentor.ts'
import { toMentor, type MentorRecord } from './mentor-row.ts'
import { mentorsPaths } from './paths.ts'

export async function foundMentor(db: Db, id: string): Promise<MentorRecord> {
  return toMentor(found(await db.mentor.findUnique({ where: { id } }), 'Такой записи в банке нет. Откройте список наставников.'))
}

export async function mentorExists(db: Db, id: string): Promise<boolean> {
  return (await db.mentor.findUnique({ where: { id }, select: { id: true } })) !== null
}

/** The place a person holds now, if any. */
export async function openMentorOf(db: Db, personId: string): Promise<MentorRecord | null> {
  const row = await db.mentor.findUnique({ where: { openPersonId: personId } })
  return row && toMentor(row)
}

/** All places a person has held, the newest first. */
export async function placesHeldBy(db: Db, personId: string): Promise<MentorRecord[]> {
  const rows = await db.mentor.findMany({ where: { personId }, orderBy: [{ createdAt: 'desc' }, { id: 'asc' }] })
  return rows.map(toMentor)
}

/** Names a candidate with the first step. Returns the id. */
export async function insertMentor(tx: Db, { id = newId(), personId, on, at, byId }: { id?: string; personId: string; on: Day; at: Date; byId: string | null }): Promise<string> {
  const { sortKey, searchKey, post } = found(await tx.person.findUnique({ where: { id: personId }, select: { sortKey: true, searchKey: true, post: true } }))
  await tx.mentor.create({ data: { id, personId, sortKey, searchKey, post, openPersonId: personId, stateOn: on, createdAt: at, updatedAt: at } })
  await keepStep(tx, id, { on, state: 'candidate', reason: null, byId, at })
  return id
}

/** Writes columns over the version that was read. @throws Refusal at «version» when somebody was quicker */
export async function changeMentor(tx: Db, { id, version }: Pick<MentorRecord, 'id' | 'version'>, data: object, at: Date): Promise<void> {
  const { count } = await tx.mentor.updateMany({ where: { id, version }, data: { ...data, version: version + 1, updatedAt: at } })
  if (count === 0) throw await staleMentor(tx, id)
}

/** Said to whoever sends a form that was drawn from an older state. */
export async function staleMentor(db: Db, id: string): Promise<Refusal> {
  const last = await db.mentorStep.findFirst({ where: { mentorId: id }, orderBy: { at: 'desc' } })
  const who = last === null ? undefined : (await screenNamesOf(db, [last.byId])).get(last.byId ?? '')
  const words = who === undefined ? 'Пока вы писали, запись изменилась' : `Пока вы писали, запись изменилась, последний шаг – ${who}`
  return new Refusal('wrong-moment', `${words}. Введённое осталось здесь: сравните с карточкой и, если верно оно, сохраните ещё раз`, {
    field: 'version',
    next: { href: mentorsPaths.mentor.to({ id }), words: 'Открыть карточку' },
  })
}

export interface Step {
  on: Day
  state: MentorState
  reason: string | null
  byId: string | null
  at: Date
}

export async function keepStep(tx: Db, mentorId: string, kept: Step): Promise<void> {
  await tx.mentorStep.create({ data: { id: newId(), mentorId, ...kept } })
}

export async function stepsOf(db: Db, mentorIds: readonly string[]): Promise<(Step & { mentorId: string })[]> {
  const rows = await db.mentorStep.findMany({ where: { mentorId: { in: [...mentorIds] } }, orderBy: [{ at: 'desc' }, { id: 'desc' }] })
  return rows.map(({ mentorId, on, state, reason, byId, at }) => ({ mentorId, on, state: state as MentorState, reason, byId, at }))
}

export function strengthsOf(db: Db, mentorId: string): Promise<StrengthLine[]> {
  return db.mentorStrength.findMany({ where: { mentorId }, select: { competence: true, level: true, isTop: true, said: true, confirmed: true } })
}

/** New answers put new lines; what was confirmed for a line stays until the methodist looks again. */
export async function replaceStrengths(tx: Db, mentorId: string, lines: readonly StrengthLine[]): Promise<void> {
  await tx.mentorStrength.deleteMany({ where: { mentorId } })
  if (lines.length > 0) await tx.mentorStrength.createMany({ data: lines.map((line) => ({ id: newId(), mentorId, ...line })) })
}

/** Why somebody was suspended or left, unless it is the house's own word. */
export async function forgetReasons(tx: Db, mentorId: string, kept: string): Promise<void> {
  await tx.mentorStep.updateMany({ where: { mentorId, reason: { not: kept } }, data: { reason: null } })
}
