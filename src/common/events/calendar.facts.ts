import type { CalendarEvent } from '../../kit/calendar/ical.ts'
import { addMonths } from '../../kit/calendar/day.ts'
import type { Tools } from '../../tools.ts'
import { peopleByIds } from '../people/index.ts'
import { leaderOf, ownAddress } from './event-card.facts.ts'
import { calendarEvent } from './messages.ts'
import { agendasOf } from './event.store.ts'
import { eventsOfPerson } from './visitor.store.ts'

const MONTHS_BACK = 6

/** Events of a person for his calendar: half a year back and everything ahead, cancelled ones with their mark. */
export async function personCalendarEvents(tools: Pick<Tools, 'database' | 'clock' | 'publicUrl'>, personId: string): Promise<CalendarEvent[]> {
  const { database: db, clock } = tools
  const events = await eventsOfPerson(db, personId, addMonths(clock.today(), -MONTHS_BACK))
  const agendas = await agendasOf(db, events.map(({ id }) => id))
  const people = await peopleByIds(db, events.flatMap(({ leaderId }) => leaderId ?? []))
  return events.map((event) => calendarEvent({ event, items: agendas.get(event.id) ?? [], leader: leaderOf(event, people), address: ownAddress(tools, event.id) }))
}
