// A seminar or a round table is planned with what it will show; what it resolved about practices is written down.
import { momentAfter, type Day } from '../../../kit/calendar/day.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Db, Tools } from '../../../tools.ts'
import { foundEvent, planEvent, type Event, type EventKind, type RegisteredMinutes } from '../../../common/events/index.ts'
import { note } from '../../../common/journal/index.ts'
import { assertYearOpen } from '../../../common/years/index.ts'
import { acceptVoted } from '../practices/practice.actions.ts'
import { changePracticeRow, foundPractice, insertPractice, practiceExists, practicesOfEvent } from '../practices/practice.store.ts'
import type { Resolution } from './closing.form.ts'
import type { Nomination } from './nominations.ts'
import { isSettled } from './settled.store.ts'

const STAGE = 6
const MINUTES = 10

interface Plan {
  id: string
  kind: Extract<EventKind, 'seminar' | 'roundTable'>
  title: string
  on: Day
  startsAt: string | null
  place: string | null
  leaderId: string | null
}

/** The agenda is made of what was chosen, its speakers are the authors who may be named. */
export async function planClosingEvent(tools: Tools, actor: Actor, plan: Plan, nominations: readonly Nomination[]): Promise<void> {
  const { id, leaderId, ...rest } = plan
  await planEvent(tools, actor, id, {
    ...rest, leaderId, stage: STAGE, topic: null, endsAt: null, leaderWords: null,
    items: nominations.map(({ title, personId }) => ({ title: `Практика «${title}»`, speakerId: personId, speakerWords: null, minutes: MINUTES })),
  })
  if (nominations.length > 0) await presentPractices(tools, actor, id, nominations)
}

/** Chosen twice, a practice stands at the event once. @throws Refusal once the minutes are registered */
export async function presentPractices(tools: Tools, actor: Actor, eventId: string, nominations: readonly Nomination[]): Promise<void> {
  const at = tools.clock.now()
  await tools.transaction(async (tx) => {
    const event = await openEvent(tx, eventId)
    // A millisecond apart: practices of an event are listed in the order in which they are shown.
    for (const [index, nomination] of nominations.entries()) await presented(tx, actor, event.id, nomination, { at: momentAfter(at, index), on: tools.clock.today() })
    await noteChoice(tx, actor, at, event, nominations.map(({ title }) => `«${title}»`).join(', '))
  })
}

async function presented(tx: Db, actor: Actor, eventId: string, { id, title, description, personId, unitId, competences }: Nomination, { at, on }: { at: Date; on: Day }): Promise<void> {
  if (await practiceExists(tx, id)) {
    const practice = await foundPractice(tx, id)
    if (practice.eventId === null) await changePracticeRow(tx, practice, { eventId }, at)
    return
  }
  const columns = { title, description, steps: null, result: null, ages: [], authorId: personId, authorWords: null }
  await insertPractice(tx, { id, ...columns, tags: competences, eventId, unitId }, { at, on, byId: actor.personId })
}

export interface Resolved {
  practiceId: string
  votes: number | null
  resolution: Resolution | undefined
}

/** Sum of versions: it grows with every change of any of them. */
export function versionOfAll(practices: readonly { version: number }[]): number {
  return practices.reduce((sum, { version }) => sum + version, 0)
}

/** Votes and what was resolved; it takes effect when the minutes are registered. @throws Refusal at «version» when somebody was quicker */
export async function keepVotes(tools: Tools, actor: Actor, eventId: string, version: string, resolved: readonly Resolved[]): Promise<void> {
  const at = tools.clock.now()
  await tools.transaction(async (tx) => {
    const event = await openEvent(tx, eventId)
    const practices = await practicesOfEvent(tx, eventId)
    if (String(versionOfAll(practices)) !== version) throw new Refusal('wrong-moment', 'Пока вы писали, голоса или практики уже изменили. Введённое осталось здесь: сравните и сохраните ещё раз', { field: 'version' })
    const words: string[] = []
    for (const practice of practices) {
      const given = resolved.find(({ practiceId }) => practiceId === practice.id)
      if (given === undefined) continue
      const isVotedIn = given.resolution === 'in' ? true : given.resolution === 'out' ? false : null
      const next = { votes: given.votes, isVotedIn, eventId: given.resolution === 'away' ? null : eventId }
      if (practice.votes === next.votes && practice.isVotedIn === next.isVotedIn && next.eventId === eventId) continue
      await changePracticeRow(tx, practice, next, at)
      words.push(`«${practice.title}» – ${next.votes ?? '–'}`)
    }
    if (words.length > 0) await noteVotes(tx, actor, at, event, words.join(', '))
  })
}

/** In the transaction of the registration: what was voted in goes into the library, what was voted out is told to its author. */
export async function whenMinutesRegistered(tx: Db, { eventId, documentId, on, author, at }: RegisteredMinutes): Promise<void> {
  await acceptVoted(tx, author, await practicesOfEvent(tx, eventId), { documentId, on, at })
}

async function openEvent(tx: Db, id: string): Promise<Event> {
  const event = await foundEvent(tx, id)
  if (event.state === 'cancelled') throw new Refusal('wrong-moment', 'Событие отменено. Запланируйте новое.')
  if (await isSettled(tx, event)) throw new Refusal('wrong-moment', 'Протокол уже зарегистрирован: голоса и решение больше не меняются.')
  await assertYearOpen(tx, event.on)
  return event
}

async function noteChoice(tx: Db, actor: Actor, at: Date, event: Event, words: string): Promise<void> {
  await note(tx, actor, at, { verb: 'changed', subject: { kind: 'event', id: event.id, name: `событие «${event.title}»` }, stage: STAGE, details: { words: `представят: ${words}` } })
}

async function noteVotes(tx: Db, actor: Actor, at: Date, event: Event, words: string): Promise<void> {
  await note(tx, actor, at, { verb: 'countedVotes', subject: { kind: 'event', id: event.id, name: `событие «${event.title}»` }, stage: STAGE, details: { words } })
}
