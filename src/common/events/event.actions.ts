// An event is planned, changed, cancelled, held; people are invited.
import { randomBytes } from 'node:crypto'
import { Refusal } from '../../kit/refusal.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import { peopleCount } from '../../kit/russian/plural.ts'
import type { Actor } from '../../rights/actor.ts'
import type { Db, Tools } from '../../tools.ts'
import { changesBetween, note, type Details, type NewEntry } from '../journal/index.ts'
import { screenNamesOf } from '../people/index.ts'
import { assertYearOpen } from '../years/index.ts'
import { assertRemovable, matched } from './agenda.ts'
import { assertBegun, assertCancellable, assertOpen, eventSubject, kindWords, type Event } from './event.ts'
import type { EventValues } from './event.form.ts'
import { changeEventRow, eventExists, foundEvent, insertEvent, insertItems, itemsOf, moveItem, removeItems, staleEvent } from './event.store.ts'
import { assertMinutesOpen } from './minutes-lock.store.ts'
import { insertVisitors, removeVisitor, visitorOf, visitorsOf } from './visitor.store.ts'

/** Letters of wall addresses: none that is mistaken for another. */
const LETTERS = 'abcdefghkmnpqrstuvwxyz23456789'

/** A second press of the same form meets the first and changes nothing. */
export async function planEvent(tools: Tools, actor: Actor, id: string, { items, ...values }: EventValues): Promise<void> {
  const at = tools.clock.now()
  await tools.transaction(async (tx) => {
    if (await eventExists(tx, id)) return
    await assertYearOpen(tx, values.on, 'on')
    const code = [...randomBytes(6)].map((byte) => LETTERS[byte % LETTERS.length]).join('')
    await insertEvent(tx, { id, ...values, code, createdAt: at, updatedAt: at, createdById: actor.personId })
    await insertItems(tx, id, items.map((item, position) => ({ ...item, position })))
    await noteEvent(tx, actor, at, { id, ...values }, 'plannedEvent', { words: `${kindWords[values.kind].name.toLowerCase()}, ${requisiteDay(values.on)}` })
  })
}

/** @throws Refusal at «on» when a day of an event with marks would move, and when minutes are registered */
export async function changeEvent(tools: Tools, actor: Actor, id: string, version: string, { items, ...values }: EventValues): Promise<void> {
  const at = tools.clock.now()
  await tools.transaction(async (tx) => {
    const event = await fresh(tx, id, version)
    assertOpen(event)
    await assertMinutesOpen(tx, event)
    const marked = (await visitorsOf(tx, id)).some(({ presence }) => presence !== 'invited')
    if (marked && event.on !== values.on) throw new Refusal('invalid', 'Уже отмечено, кто был: день больше не меняется', { field: 'on' })
    if (marked && event.kind !== values.kind) throw new Refusal('invalid', 'Уже отмечено, кто был: вид больше не меняется', { field: 'kind' })
    const agenda = matched(await itemsOf(tx, id), items, { old: ({ title }) => title, next: ({ title }) => title })
    assertRemovable(agenda.removed)
    await removeItems(tx, agenda.removed.map((item) => item.id))
    for (const { old, next, position } of agenda.kept) await moveItem(tx, old.id, { ...next, position })
    await insertItems(tx, id, agenda.added.map(({ next, position }) => ({ ...next, position })))
    await changeEventRow(tx, event, values, at)
    const changes = changesBetween(await inWords(tx, event), await inWords(tx, values))
    await noteEvent(tx, actor, at, { id, ...values }, 'changed', changes.length === 0 ? undefined : { changes })
  })
}

export async function cancelEvent(tools: Tools, actor: Actor, id: string, version: string, reason: string): Promise<void> {
  const at = tools.clock.now()
  await tools.transaction(async (tx) => {
    if ((await foundEvent(tx, id)).state === 'cancelled') return
    const event = await fresh(tx, id, version)
    assertCancellable(event)
    await changeEventRow(tx, event, { state: 'cancelled', cancelledWhy: reason }, at)
    await noteEvent(tx, actor, at, event, 'undone', { words: reason })
  })
}

/** The event took place. @throws Refusal before its day */
export async function holdEvent(tools: Tools, actor: Actor, id: string, version: string): Promise<void> {
  await tools.transaction(async (tx) => {
    if ((await foundEvent(tx, id)).state === 'held') return
    const event = await fresh(tx, id, version)
    assertBegun(event, tools.clock.today())
    await keepHeld(tx, actor, event, tools.clock.now())
  })
}

/** Writes down that the event took place, unless that is known already. */
export async function keepHeld(tx: Db, actor: Actor, event: Event, at: Date): Promise<void> {
  if (event.state !== 'planned') return
  await changeEventRow(tx, event, { state: 'held' }, at)
  await noteEvent(tx, actor, at, event, 'heldEvent')
}

/** Invites people; those invited already stay as they are. Returns how many were added. */
export async function invitePeople(tools: Tools, actor: Actor, id: string, people: readonly string[]): Promise<number> {
  const at = tools.clock.now()
  return tools.transaction(async (tx) => {
    const event = await foundEvent(tx, id)
    assertOpen(event)
    await assertYearOpen(tx, event.on)
    const already = new Set((await visitorsOf(tx, id)).map(({ personId }) => personId))
    const added = [...new Set(people)].filter((person) => !already.has(person))
    if (added.length === 0) return 0
    await insertVisitors(tx, id, added, at)
    await noteEvent(tx, actor, at, event, 'invitedToEvent', { words: peopleCount(added.length) })
    return added.length
  })
}

/** @throws Refusal once the person is marked: what happened is not taken back */
export async function takeBackInvitation(tools: Tools, actor: Actor, id: string, personId: string): Promise<void> {
  const at = tools.clock.now()
  await tools.transaction(async (tx) => {
    const event = await foundEvent(tx, id)
    const visitor = await visitorOf(tx, id, personId)
    if (visitor === null) return
    if (visitor.presence !== 'invited') throw new Refusal('wrong-moment', 'Человек уже отмечен. Исправьте отметку в явочном листе.')
    await removeVisitor(tx, id, personId)
    const names = await screenNamesOf(tx, [personId])
    await noteEvent(tx, actor, at, event, 'tookBackInvitation', { words: names.get(personId) ?? '' })
  })
}

/** The event over the version the form was drawn from. */
async function fresh(tx: Db, id: string, version: string): Promise<Event> {
  const event = await foundEvent(tx, id)
  if (String(event.version) !== version) throw await staleEvent(tx, id)
  await assertYearOpen(tx, event.on)
  return event
}

export async function noteEvent(
  tx: Db, actor: Actor, at: Date, event: Pick<Event, 'id' | 'title' | 'stage'>, verb: NewEntry['verb'], details?: Details,
): Promise<void> {
  await note(tx, actor, at, { verb, subject: eventSubject(event), stage: event.stage, ...(details && { details }) })
}

type Said = Pick<Event, 'kind' | 'title' | 'topic' | 'on' | 'startsAt' | 'endsAt' | 'place' | 'leaderId' | 'leaderWords'>

async function inWords(tx: Db, said: Said): Promise<[string, string][]> {
  const names = await screenNamesOf(tx, [said.leaderId])
  return [
    ['вид', kindWords[said.kind].name],
    ['название', said.title],
    ['тема', said.topic ?? ''],
    ['день', requisiteDay(said.on)],
    ['начало', said.startsAt ?? ''],
    ['конец', said.endsAt ?? ''],
    ['место', said.place ?? ''],
    ['ведёт', names.get(said.leaderId ?? '') ?? said.leaderWords ?? ''],
  ]
}
