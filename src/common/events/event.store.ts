import type { Day } from '../../kit/calendar/day.ts'
import { newId } from '../../kit/ids.ts'
import { found, Refusal } from '../../kit/refusal.ts'
import { searchKey } from '../../kit/russian/search-key.ts'
import type { Db } from '../../tools.ts'
import { journalEntries } from '../journal/index.ts'
import type { AgendaLine, EventItem } from './agenda.ts'
import type { Event, EventKind, EventState } from './event.ts'
import { eventPaths } from './paths.ts'

const MOST_SEARCHED = 2000
const NO_EVENT = 'Такого события нет. Откройте список событий.'

export async function foundEvent(db: Db, id: string): Promise<Event> {
  return toEvent(found(await db.event.findUnique({ where: { id } }), NO_EVENT))
}

export async function eventExists(db: Db, id: string): Promise<boolean> {
  return (await db.event.findUnique({ where: { id }, select: { id: true } })) !== null
}

export async function eventByCode(db: Db, code: string): Promise<Event> {
  const row = await db.event.findUnique({ where: { code: code.toLowerCase() } })
  return toEvent(found(row, 'Такого события нет. Проверьте адрес на листке.'))
}

export interface EventFilter {
  from: Day
  to: Day
  kind?: EventKind | undefined
  state?: EventState | undefined
  stage?: number | undefined
}

/** Events of a time, in the order in which they happen. */
export async function listEvents(db: Db, { from, to, kind, state, stage }: EventFilter): Promise<Event[]> {
  const rows = await db.event.findMany({
    where: { on: { gte: from, lte: to }, ...(kind && { kind }), ...(state && { state }), ...(stage !== undefined && { stage }) },
    orderBy: [{ on: 'asc' }, { startsAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(toEvent)
}

/** Events in whose title or topic every one of the words occurs, regardless of case and ё, the latest first. A house has few. */
export async function searchEvents(db: Db, words: string, take: number): Promise<Pick<Event, 'id' | 'title' | 'on' | 'kind' | 'state'>[]> {
  const parts = searchKey(words).split(' ').filter((part) => part !== '')
  if (parts.length === 0) return []
  const rows = await db.event.findMany({ select: { id: true, title: true, topic: true, on: true, kind: true, state: true }, orderBy: { on: 'desc' }, take: MOST_SEARCHED })
  const isFound = (key: string) => parts.every((part) => key.includes(part))
  return rows
    .filter(({ title, topic }) => isFound(searchKey(`${title} ${topic ?? ''}`)))
    .slice(0, take)
    .map(({ id, title, on, kind, state }) => ({ id, title, on, kind: kind as EventKind, state: state as EventState }))
}

/** Days of the first and the last event; null in a house without events. */
export async function eventSpan(db: Db): Promise<{ first: Day; last: Day } | null> {
  const { _min, _max } = await db.event.aggregate({ _min: { on: true }, _max: { on: true } })
  return _min.on === null || _max.on === null ? null : { first: _min.on, last: _max.on }
}

/** The agenda in its order, with what was resolved. */
export async function itemsOf(db: Db, eventId: string): Promise<EventItem[]> {
  return db.eventItem.findMany({
    where: { eventId },
    orderBy: { position: 'asc' },
    omit: { eventId: true },
    include: { decisions: { orderBy: { position: 'asc' }, select: { id: true, position: true, text: true, due: true, responsibleId: true, doneOn: true } } },
  })
}

/** Titles and lengths of the agendas of several events. */
export async function agendasOf(db: Db, eventIds: readonly string[]): Promise<Map<string, { title: string; minutes: number | null }[]>> {
  const rows = await db.eventItem.findMany({ where: { eventId: { in: [...eventIds] } }, orderBy: { position: 'asc' }, select: { eventId: true, title: true, minutes: true } })
  return new Map(eventIds.map((id) => [id, rows.filter(({ eventId }) => eventId === id)]))
}

type Columns = Omit<Event, 'version' | 'state' | 'cancelledWhy' | 'surveyId' | 'chairId' | 'secretaryId' | 'guests' | 'minutesDocumentId'>

export async function insertEvent(tx: Db, event: Columns & { createdById: string | null }): Promise<void> {
  await tx.event.create({ data: event })
}

/** Writes columns over the version that was read. @throws Refusal at «version» when somebody was quicker */
export async function changeEventRow(tx: Db, { id, version }: Pick<Event, 'id' | 'version'>, data: Partial<Omit<Event, 'id' | 'version' | 'code' | 'createdAt'>>, at: Date): Promise<void> {
  const { count } = await tx.event.updateMany({ where: { id, version }, data: { ...data, version: version + 1, updatedAt: at } })
  if (count === 0) throw await staleEvent(tx, id)
}

/** Who changed the event in the meantime, and where to look at it. */
export async function staleEvent(db: Db, id: string): Promise<Refusal> {
  const [last] = await journalEntries(db, { subject: { kind: 'event', id } }, 1)
  const who = last === undefined ? 'кто-то другой уже изменил' : `${last.author.name} уже ${last.author.gender === 'male' ? 'изменил' : 'изменила'}`
  return new Refusal('wrong-moment', `Пока вы писали, ${who} это событие. Введённое осталось здесь: сравните и, если верно оно, сохраните ещё раз`, {
    field: 'version',
    next: { href: eventPaths.event.to({ id }), words: 'Открыть событие' },
  })
}

export async function insertItems(tx: Db, eventId: string, lines: readonly (AgendaLine & { position: number })[]): Promise<void> {
  if (lines.length > 0) await tx.eventItem.createMany({ data: lines.map((line) => ({ id: newId(), eventId, ...line })) })
}

export async function moveItem(tx: Db, id: string, line: AgendaLine & { position: number }): Promise<void> {
  await tx.eventItem.update({ where: { id }, data: line })
}

export async function removeItems(tx: Db, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await tx.eventItem.deleteMany({ where: { id: { in: [...ids] } } })
}

type Row = Awaited<ReturnType<Db['event']['findUniqueOrThrow']>>

export function toEvent({ createdById: _, ...row }: Row): Event {
  return { ...row, kind: row.kind as EventKind, state: row.state as EventState }
}
