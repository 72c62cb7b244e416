import type { Day } from '../../../../kit/calendar/day.ts'
import type { Db } from '../../../../tools.ts'
import { isMemberOn } from '../../units/membership.ts'
import { unitsOfPerson } from '../../units/unit.store.ts'
import { hasWorked } from '../bounds.ts'
import { meetingsPaths } from '../paths.ts'
import type { PairDay } from './pair-days.ts'

/** Planned lines and agreed meetings of the pairs a person is in today. */
export async function pairDaysOf(db: Db, personId: string, from: Day, today: Day): Promise<PairDay[]> {
  const units = (await unitsOfPerson(db, personId)).filter((unit) => hasWorked(unit) && unit.endedOn === null && unit.members.some((member) => member.personId === personId && isMemberOn(member, today)))
  const unitId = { in: units.map(({ id }) => id) }
  const titles = new Map(units.map(({ id, title }) => [id, title]))
  const roles = new Map(units.map(({ id, members }) => [id, members.some((member) => member.personId === personId && member.role === 'mentor')]))
  const [programmes, meetings] = await Promise.all([
    db.programme.findMany({
      where: { unitId, state: { in: ['approved', 'done'] } },
      orderBy: { edition: 'asc' },
      select: { unitId: true, updatedAt: true, items: { where: { state: { in: ['planned', 'moved'] }, to: { gte: from } }, select: { lineId: true, menteePersonId: true, from: true, to: true, content: true } } },
    }),
    db.meeting.findMany({ where: { unitId, removedAt: null, nextOn: { gte: from }, ...onlyOwn(personId) }, select: { id: true, unitId: true, nextOn: true, createdAt: true } }),
  ])
  // A mentee of a group sees the common lines and her own ones; a later edition takes the place of the earlier one.
  const inForce = new Map(programmes.map((programme) => [programme.unitId, programme]))
  const lines = [...inForce.values()].flatMap((programme) =>
    programme.items
      .filter(({ menteePersonId }) => menteePersonId === null || menteePersonId === personId || roles.get(programme.unitId))
      .map((item): PairDay => ({ key: `plan-${item.lineId}`, on: item.to, from: item.from, title: item.content, unit: titles.get(programme.unitId) ?? '', changedAt: programme.updatedAt })))
  const agreed = meetings.flatMap((meeting): PairDay[] =>
    meeting.nextOn === null ? [] : [{ key: `meeting-${meeting.id}`, on: meeting.nextOn, from: meeting.nextOn, title: 'Встреча пары', unit: titles.get(meeting.unitId) ?? '', href: meetingsPaths.own.to({ id: meeting.unitId }), changedAt: meeting.createdAt }])
  return [...lines, ...agreed]
}

function onlyOwn(personId: string) {
  return { OR: [{ mentorId: personId }, { mentees: { some: { personId } } }, { unit: { members: { some: { personId, role: 'mentor' } } } }] }
}

/** The secret address of a person, or null while there is none. */
export async function feedOf(db: Db, personId: string): Promise<{ id: string; createdAt: Date } | null> {
  return db.calendarFeed.findUnique({ where: { personId }, select: { id: true, createdAt: true } })
}

/** Whose calendar it is; null when it was taken back or the person's account is closed. */
export async function ownerOfFeed(db: Db, id: string): Promise<string | null> {
  const feed = await db.calendarFeed.findUnique({ where: { id }, select: { personId: true } })
  if (feed === null) return null
  const account = await db.user.findFirst({ where: { personId: feed.personId, disabledAt: null }, select: { id: true } })
  return account === null ? null : feed.personId
}

export async function insertFeed(tx: Db, feed: { id: string; personId: string; createdAt: Date }): Promise<void> {
  await tx.calendarFeed.create({ data: feed })
}

export async function removeFeed(tx: Db, personId: string): Promise<boolean> {
  const { count } = await tx.calendarFeed.deleteMany({ where: { personId } })
  return count > 0
}
