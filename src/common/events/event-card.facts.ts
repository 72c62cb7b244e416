// Everything the card of an event shows, and the event as words for a messenger and for a calendar.
import type { Tools } from '../../tools.ts'
import { screenName } from '../../kit/russian/names.ts'
import { journalEntries } from '../journal/index.ts'
import { peopleByIds, type Person } from '../people/index.ts'
import type { EventItem } from './agenda.ts'
import type { Event } from './event.ts'
import { foundEvent, itemsOf } from './event.store.ts'
import { invitationWords } from './messages.ts'
import { minutesPaper } from './minutes-lock.store.ts'
import { ownEventPaths } from './paths.ts'
import { visitorsOf } from './visitor.store.ts'

const HISTORY = 6

export async function eventCard(tools: Tools, id: string) {
  const { database: db, clock } = tools
  const event = await foundEvent(db, id)
  const [items, visitors, minutes, history] = await Promise.all([
    itemsOf(db, id),
    visitorsOf(db, id),
    minutesPaper(db, event),
    journalEntries(db, { subject: { kind: 'event', id } }, HISTORY),
  ])
  const people = await peopleByIds(db, namedIn(event, items, visitors.map(({ personId }) => personId)))
  const message = invitationWords({ event, items, leader: leaderOf(event, people), address: ownAddress(tools, id) }, clock.today())
  return { event, items, visitors, minutes, history, people, message }
}

/** Where whoever is invited reads of the event, with the address of the site. */
export function ownAddress({ publicUrl }: Pick<Tools, 'publicUrl'>, id: string): string {
  return publicUrl + ownEventPaths.event.to({ id })
}

/** «Лебедева О. Н.», an outsider as written down, or nobody yet. */
export function leaderOf({ leaderId, leaderWords }: Pick<Event, 'leaderId' | 'leaderWords'>, people: readonly Person[]): string | undefined {
  const person = people.find(({ id }) => id === leaderId)
  return person === undefined ? (leaderWords ?? undefined) : screenName(person.name)
}

function namedIn(event: Event, items: readonly EventItem[], visitors: readonly string[]): string[] {
  const others = [event.leaderId, ...items.flatMap(({ speakerId, decisions }) => [speakerId, ...decisions.map(({ responsibleId }) => responsibleId)])]
  return [...visitors, ...others.filter((id) => id !== null)]
}
