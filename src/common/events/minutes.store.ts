import { newId } from '../../kit/ids.ts'
import { found, Refusal } from '../../kit/refusal.ts'
import type { Day } from '../../kit/calendar/day.ts'
import type { Db } from '../../tools.ts'
import { journalEntries } from '../journal/index.ts'
import { matched, type EventDecision, type EventItem } from './agenda.ts'
import { eventPaths } from './paths.ts'

export interface DecisionLine {
  text: string
  due: Day | null
  responsibleId: string | null
}

/** Writes what was heard and said over the version that was read. @throws Refusal at «version» when somebody was quicker */
export async function saveCourse(
  tx: Db, eventId: string, { id, version }: Pick<EventItem, 'id' | 'version'>,
  data: Pick<EventItem, 'heard' | 'spoke' | 'votesFor' | 'votesAgainst' | 'abstained'>,
): Promise<void> {
  const { count } = await tx.eventItem.updateMany({ where: { id, version }, data: { ...data, version: version + 1 } })
  if (count === 0) throw await staleCourse(tx, eventId)
}

/** Said to the second of two who write down the same question. */
export async function staleCourse(db: Db, eventId: string): Promise<Refusal> {
  const [last] = await journalEntries(db, { subject: { kind: 'event', id: eventId } }, 1)
  const who = last === undefined ? 'кто-то другой записал' : `${last.author.name} уже ${last.author.gender === 'male' ? 'записал' : 'записала'}`
  return new Refusal('wrong-moment', `Пока вы писали, ${who} этот вопрос иначе. Ваш текст остался здесь: сравните и, если верно он, сохраните ещё раз`, {
    field: 'version',
    next: { href: eventPaths.minutes.to({ id: eventId }), words: 'Открыть протокол' },
  })
}

/** Lines that stay keep their mark «выполнено». */
export async function replaceDecisions(tx: Db, itemId: string, old: readonly EventDecision[], next: readonly DecisionLine[]): Promise<void> {
  const { kept, added, removed } = matched(old, next, { old: ({ text }) => text, next: ({ text }) => text })
  await tx.eventDecision.deleteMany({ where: { id: { in: removed.map(({ id }) => id) } } })
  for (const { old: before, next: line, position } of kept) await tx.eventDecision.update({ where: { id: before.id }, data: { ...line, position } })
  if (added.length > 0) await tx.eventDecision.createMany({ data: added.map(({ next: line, position }) => ({ id: newId(), itemId, ...line, position })) })
}

export interface KnownDecision extends Omit<EventDecision, 'position'> {
  event: { id: string; title: string; stage: number; on: Day }
}

const withEvent = { item: { select: { event: { select: { id: true, title: true, stage: true, on: true } } } } } as const

export async function foundDecision(db: Db, id: string): Promise<KnownDecision> {
  const row = await db.eventDecision.findUnique({ where: { id }, include: withEvent })
  return toKnown(found(row, 'Такого решения нет. Откройте событие: возможно, протокол исправили.'))
}

/** Decisions not done yet, of one person or of everybody. */
export async function openDecisions(db: Db, responsibleId?: string): Promise<KnownDecision[]> {
  const rows = await db.eventDecision.findMany({
    where: { doneOn: null, ...(responsibleId !== undefined && { responsibleId }), item: { event: { state: { not: 'cancelled' } } } },
    include: withEvent,
    orderBy: { due: 'asc' },
    take: 200,
  })
  return rows.map(toKnown)
}

export async function markDecision(tx: Db, id: string, doneOn: Day | null, doneById: string | null): Promise<void> {
  await tx.eventDecision.update({ where: { id }, data: { doneOn, doneById } })
}

interface Row extends Omit<EventDecision, 'position'> {
  item: { event: KnownDecision['event'] }
}

function toKnown({ id, text, due, responsibleId, doneOn, item }: Row): KnownDecision {
  return { id, text, due, responsibleId, doneOn, event: item.event }
}
