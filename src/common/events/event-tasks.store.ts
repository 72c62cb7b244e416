// What the first pages tell about events.
import { addDays, type Day } from '../../kit/calendar/day.ts'
import type { OwnTask } from '../../rights/task.ts'
import type { Db } from '../../tools.ts'
import { listEvents } from './event.store.ts'
import { openDecisions, type KnownDecision } from './minutes.store.ts'
import { eventPaths, ownEventPaths } from './paths.ts'
import { eventsOfPerson } from './visitor.store.ts'

const LONGEST = 38
const LOOK_BACK_DAYS = 60
const NEAR_DAYS = 14

/** For everybody: where to come, and decisions of which the person is in charge. */
export async function ownEventTasks(db: Db, personId: string, today: Day): Promise<OwnTask[]> {
  const [events, decisions] = await Promise.all([eventsOfPerson(db, personId, today), openDecisions(db, personId)])
  const coming = events
    .filter(({ state, own, leaderId }) => state === 'planned' && (own?.presence === 'invited' || (own === null && leaderId === personId)))
    .map((event) => ({
      day: event.on,
      title: `${event.leaderId === personId ? 'Провести' : 'Прийти'}: ${short(event.title)}`,
      why: [event.startsAt, event.place].filter(Boolean).join(', ') || 'Время и место уточним',
      href: ownEventPaths.event.to({ id: event.id }),
    }))
  return [...coming, ...decisions.map((decision) => decisionTask(decision, today, ownEventPaths.events.to()))]
}

/** For the curator: events nobody has marked, and decisions that are late or due soon. */
export async function eventTasks(db: Db, today: Day): Promise<OwnTask[]> {
  const [past, decisions] = await Promise.all([
    listEvents(db, { from: addDays(today, -LOOK_BACK_DAYS), to: addDays(today, -1), state: 'planned' }),
    openDecisions(db),
  ])
  const unmarked = past.map(({ id, title, on }) => ({ day: addDays(on, 1), title: `Отметить, кто был: ${short(title)}`, why: 'Отметки нужны для протокола и учёта обучения', href: eventPaths.attendance.to({ id }) }))
  const due = decisions.filter(({ due }) => due !== null && due <= addDays(today, NEAR_DAYS))
  return [...unmarked, ...due.map((decision) => decisionTask(decision, today, eventPaths.event.to({ id: decision.event.id })))]
}

function decisionTask({ text, due, event }: KnownDecision, today: Day, href: string): OwnTask {
  return { day: due ?? addDays(today, NEAR_DAYS), title: `Решение: ${short(text)}`, why: event.title, href }
}

function short(words: string): string {
  const plain = words.replace(/[.;]$/, '')
  return plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST - 1).trimEnd()}…`
}
