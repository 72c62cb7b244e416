import type { Day } from '../../../kit/calendar/day.ts'
import { found, Refusal } from '../../../kit/refusal.ts'
import type { Db } from '../../../tools.ts'
import type { Meeting, MenteeAnswer, MeetingForm } from './meeting.ts'

export const withMentees = { mentees: { orderBy: { personId: 'asc' } } } as const
export const newestFirst = [{ on: 'desc' }, { createdAt: 'desc' }, { id: 'desc' }] as const

/** A meeting that was not taken back. */
export async function foundMeeting(db: Db, id: string): Promise<Meeting> {
  const row = await db.meeting.findUnique({ where: { id }, include: withMentees })
  return toMeeting(found(row?.removedAt === null ? row : null, 'Такой встречи нет: возможно, запись убрали. Откройте журнал встреч.'))
}

/** Known even when it was taken back: a form sent twice makes nothing anew. */
export async function meetingExists(db: Db, id: string): Promise<boolean> {
  return (await db.meeting.findUnique({ where: { id }, select: { id: true } })) !== null
}

interface Wanted {
  unitIds?: readonly string[]
  mentorId?: string
  from?: Day
  to?: Day
}

/** Meetings that were not taken back, the newest first. */
export async function meetingsWhere(db: Db, { unitIds, mentorId, from, to }: Wanted): Promise<Meeting[]> {
  const rows = await db.meeting.findMany({
    where: {
      removedAt: null,
      ...(unitIds && { unitId: { in: [...unitIds] } }),
      ...(mentorId !== undefined && { mentorId }),
      ...((from !== undefined || to !== undefined) && { on: { ...(from !== undefined && { gte: from }), ...(to !== undefined && { lte: to }) } }),
    },
    include: withMentees,
    orderBy: [...newestFirst],
  })
  return rows.map(toMeeting)
}

/** Meetings of which the mentee has not said anything yet, the oldest first. */
export async function unansweredBy(db: Db, personId: string): Promise<Meeting[]> {
  const rows = await db.meeting.findMany({
    where: { removedAt: null, mentees: { some: { personId, answer: null } } },
    include: withMentees,
    orderBy: [{ on: 'asc' }, { id: 'asc' }],
  })
  return rows.map(toMeeting)
}

/** Meetings of the mentor of which a mentee says «Было иначе», the oldest first. */
export async function disputedOf(db: Db, mentorId: string): Promise<Meeting[]> {
  const rows = await db.meeting.findMany({
    where: { removedAt: null, mentorId, mentees: { some: { answer: 'disputed' } } },
    include: withMentees,
    orderBy: [{ on: 'asc' }, { id: 'asc' }],
  })
  return rows.map(toMeeting)
}

export type MeetingColumns = Omit<Meeting, 'id' | 'unitId' | 'version' | 'mentees'>

export async function insertMeeting(tx: Db, { mentees, ...meeting }: Omit<Meeting, 'version'>, made: { at: Date; byId: string }): Promise<void> {
  await tx.meeting.create({
    data: { ...meeting, createdAt: made.at, createdById: made.byId, mentees: { create: mentees.map(({ personId }) => ({ personId })) } },
  })
}

/** Writes columns over the version that was read. @throws Refusal at «version» when somebody was quicker */
export async function saveMeeting(tx: Db, { id, version }: Pick<Meeting, 'id' | 'version'>, data: Partial<MeetingColumns> & { removedAt?: Date }): Promise<void> {
  const { count } = await tx.meeting.updateMany({ where: { id, version, removedAt: null }, data: { ...data, version: version + 1 } })
  if (count === 0) throw staleMeeting()
}

export function staleMeeting(): Refusal {
  return new Refusal('wrong-moment', 'Пока вы писали, запись о встрече изменилась. Введённое осталось здесь: проверьте и, если верно оно, сохраните ещё раз', { field: 'version' })
}

/** Puts these mentees in place of the former ones; everybody is asked anew. */
export async function replaceMentees(tx: Db, meetingId: string, personIds: readonly string[]): Promise<void> {
  await tx.meetingMentee.deleteMany({ where: { meetingId } })
  await tx.meetingMentee.createMany({ data: personIds.map((personId) => ({ meetingId, personId })) })
}

export async function keepAnswer(tx: Db, meetingId: string, personId: string, answer: MenteeAnswer, words: string | null, at: Date): Promise<void> {
  await tx.meetingMentee.update({ where: { meetingId_personId: { meetingId, personId } }, data: { answer, words, answeredAt: at } })
}

type MeetingRow = Awaited<ReturnType<Db['meeting']['findMany']>>[number] & { mentees: { personId: string; answer: string | null; words: string | null }[] }

export function toMeeting(row: MeetingRow): Meeting {
  const { id, unitId, on, form, topic, planLineId, competence, minutes, outcome, nextStep, nextOn, mentorId, version, mentees } = row
  return {
    id, unitId, on, topic, planLineId, competence, minutes, outcome, nextStep, nextOn, mentorId, version,
    form: form as MeetingForm,
    mentees: mentees.map(({ personId, answer, words }) => ({ personId, answer: answer as MenteeAnswer | null, words })),
  }
}
