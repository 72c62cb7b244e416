// Who was invited to what, and who came.
import type { Day } from '../../kit/calendar/day.ts'
import { newId } from '../../kit/ids.ts'
import type { Db } from '../../tools.ts'
import type { Presence, Visitor } from './attendance.ts'
import type { Event } from './event.ts'
import { toEvent } from './event.store.ts'

const columns = { personId: true, presence: true, reason: true, how: true, markedAt: true } as const

export async function visitorsOf(db: Db, eventId: string): Promise<Visitor[]> {
  const rows = await db.eventVisitor.findMany({ where: { eventId }, select: columns })
  return rows.map(toVisitor)
}

export async function visitorOf(db: Db, eventId: string, personId: string): Promise<Visitor | null> {
  const row = await db.eventVisitor.findUnique({ where: { eventId_personId: { eventId, personId } }, select: columns })
  return row && toVisitor(row)
}

/** Presence of everybody at several events, for a table of people and sessions. */
export async function visitorsOfEvents(db: Db, eventIds: readonly string[]): Promise<(Visitor & { eventId: string })[]> {
  const rows = await db.eventVisitor.findMany({ where: { eventId: { in: [...eventIds] } }, select: { eventId: true, ...columns } })
  return rows.map(({ eventId, ...row }) => ({ eventId, ...toVisitor(row) }))
}

/** How many people of each event stand how. */
export async function countVisitors(db: Db, eventIds: readonly string[]): Promise<Map<string, Partial<Record<Presence, number>>>> {
  const rows = await db.eventVisitor.groupBy({ by: ['eventId', 'presence'], where: { eventId: { in: [...eventIds] } }, _count: { _all: true } })
  const counts = new Map<string, Partial<Record<Presence, number>>>()
  for (const { eventId, presence, _count } of rows) counts.set(eventId, { ...counts.get(eventId), [presence]: _count._all })
  return counts
}

export type OwnEvent = Event & { own: Visitor | null }

/** Events a person is invited to, leads or speaks at, from the day on; without a day all of them, the latest first. */
export async function eventsOfPerson(db: Db, personId: string, from?: Day): Promise<OwnEvent[]> {
  const rows = await db.event.findMany({
    where: { ...(from !== undefined && { on: { gte: from } }), OR: [{ visitors: { some: { personId } } }, { leaderId: personId }, { items: { some: { speakerId: personId } } }] },
    include: { visitors: { where: { personId }, select: columns } },
    orderBy: [{ on: 'desc' }, { startsAt: 'desc' }],
  })
  return rows.map(({ visitors, ...row }) => ({ ...toEvent(row), own: visitors[0] === undefined ? null : toVisitor(visitors[0]) }))
}

export async function insertVisitors(tx: Db, eventId: string, personIds: readonly string[], at: Date): Promise<void> {
  if (personIds.length > 0) await tx.eventVisitor.createMany({ data: personIds.map((personId) => ({ id: newId(), eventId, personId, invitedAt: at })) })
}

export async function removeVisitor(tx: Db, eventId: string, personId: string): Promise<void> {
  await tx.eventVisitor.deleteMany({ where: { eventId, personId, presence: 'invited' } })
}

interface Marked {
  presence: Presence
  reason: string | null
  how: NonNullable<Visitor['how']>
  at: Date
  byId: string | null
}

export async function markVisitor(tx: Db, eventId: string, personId: string, { presence, reason, how, at, byId }: Marked): Promise<void> {
  await tx.eventVisitor.update({ where: { eventId_personId: { eventId, personId } }, data: { presence, reason, how, markedAt: at, markedById: byId } })
}

/** Takes back what a person is still awaited at; kept marks are a labour record and stay. Returns the titles. */
export async function removeComing(tx: Db, personId: string, { from, kinds }: { from: Day; kinds: readonly string[] }): Promise<string[]> {
  const where = { personId, presence: 'invited', event: { on: { gte: from }, state: 'planned', kind: { in: [...kinds] } } }
  const rows = await tx.eventVisitor.findMany({ where, select: { id: true, event: { select: { title: true } } } })
  await tx.eventVisitor.deleteMany({ where: { id: { in: rows.map(({ id }) => id) } } })
  return rows.map(({ event }) => event.title)
}

function toVisitor(row: { personId: string; presence: string; reason: string | null; how: string | null; markedAt: Date | null }): Visitor {
  return { ...row, presence: row.presence as Presence, how: row.how as Visitor['how'] }
}
