// Gathers the facts of the minutes and brings their kind to the catalogue of papers.
import { addMonths, type Day } from '../../kit/calendar/day.ts'
import { choiceFrom } from '../../kit/forms/fields.ts'
import { defineForm } from '../../kit/forms/form.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import { paperName, signatureName } from '../../kit/russian/names.ts'
import { plural } from '../../kit/russian/plural.ts'
import type { Db } from '../../tools.ts'
import { documentEntry, type AnyDocumentEntry, type Check, type Requisites } from '../documents/index.ts'
import { organisationOn } from '../organisation/index.ts'
import { peopleByIds, type Person } from '../people/index.ts'
import type { EventItem } from './agenda.ts'
import { genitiveTitle, kindWords, type Event } from './event.ts'
import { changeEventRow, foundEvent, itemsOf, listEvents } from './event.store.ts'
import { minutesKind, type MinutesFacts } from './minutes.document.ts'
import { eventPaths } from './paths.ts'
import type { EventLinks } from './reactions.ts'
import { visitorsOf } from './visitor.store.ts'

interface MinutesInput {
  event: string
}

const form = defineForm({ event: choiceFrom('Событие', 'events', { ask: 'Выберите событие' }) })

/** Minutes in their own series of numbers; dated with the day of the event, registered like every paper. */
export function minutesEntry(links: Pick<EventLinks, 'practices' | 'practicesHref' | 'onMinutes'>): AnyDocumentEntry {
  return documentEntry<MinutesInput, MinutesFacts>({
    kind: minutesKind,
    series: 'minutes',
    stage: 4,
    form,
    async choices(db, today) {
      const events = (await listEvents(db, { from: addMonths(today, -24), to: today })).filter(({ state }) => state !== 'cancelled')
      return { events: events.reverse().map(({ id, title, on }) => ({ value: id, words: `${title}, ${requisiteDay(on)}` })) }
    },
    suggested: async () => ({}),
    async gather(db, input, requisites, today) {
      const event = await foundEvent(db, input.event)
      const practices = kindWords[event.kind].showsPractices ? await links.practices(db, event.id, today) : []
      return {
        ...(await gathered(db, event, requisites, today)),
        practices: practices.map(({ title, paperAuthor, votes, isVotedIn }) => ({ title, author: paperAuthor, votes, isVotedIn })),
      }
    },
    acquaintance: async () => [],
    async checks(db, input, _requisites, today) {
      return [...(await checks(db, input)), ...practiceChecks(await links.practices(db, input.event, today), links.practicesHref(input.event))]
    },
    async afterRegistration(tx, tools, actor, { id, input, signedOn }) {
      const event = await foundEvent(tx, input.event)
      if (event.minutesDocumentId !== id) await changeEventRow(tx, event, { minutesDocumentId: id }, tools.clock.now())
      await links.onMinutes(tx, { eventId: event.id, documentId: id, on: signedOn, author: actor, at: tools.clock.now() })
    },
  })
}

/** What was presented and not decided on stays out of the library. */
function practiceChecks(practices: Awaited<ReturnType<EventLinks['practices']>>, href: string): Check[] {
  if (practices.length === 0) return []
  const open = practices.filter(({ isVotedIn }) => isVotedIn === null).length
  if (open > 0) return [{ tone: 'missing', title: `Не решено, внести ли в копилку: ${plural(open, ['практика', 'практики', 'практик'])}`, action: { href, words: 'Отметить решение' } }]
  return [{ tone: 'done', title: `В методическую копилку: ${practices.filter(({ isVotedIn }) => isVotedIn).length} из ${practices.length}` }]
}

async function gathered(db: Db, event: Event, { number, signedOn }: Requisites, today: Day): Promise<Omit<MinutesFacts, 'practices'>> {
  const items = await itemsOf(db, event.id)
  const visitors = await visitorsOf(db, event.id)
  const came = new Set(visitors.filter(({ presence }) => presence === 'present').map(({ personId }) => personId))
  const sitters = [event.chairId, event.secretaryId].filter((id) => id !== null)
  const named = [...came, ...sitters, ...items.flatMap(({ speakerId, decisions }) => [speakerId, ...decisions.map(({ responsibleId }) => responsibleId)])].filter((id) => id !== null)
  const people = new Map((await peopleByIds(db, named)).map((person) => [person.id, person]))
  const { fullName, shortName, place } = await organisationOn(db, signedOn ?? today)
  // Who chairs and who writes was there, whether or not the sheet says so.
  const isPresent = ({ id }: Person) => came.has(id) || (came.size > 0 && sitters.includes(id))
  return {
    organisation: { fullName, shortName, place },
    ...(number !== undefined && { number }),
    ...(signedOn !== undefined && { signedOn }),
    ofWhat: genitiveTitle(event),
    title: event.title,
    topic: event.topic,
    chair: signed(people, event.chairId),
    secretary: signed(people, event.secretaryId),
    guests: event.guests,
    present: [...people.values()].filter(isPresent).map(({ name, post }) => ({ name: paperName(name), post })),
    agenda: items.map((item) => ({ title: item.title, by: byWhom(item, people) })),
    questions: items.map((item) => questionOf(item, people)),
  }
}

type People = ReadonlyMap<string, Person>

function signed(people: People, id: string | null): string | null {
  const person = people.get(id ?? '')
  return person === undefined ? null : signatureName(person.name)
}

/** «Сообщение старшего воспитателя Лебедевой О.Н.»; an outsider is named as he was written down. */
function byWhom({ speakerId, speakerWords }: EventItem, people: People): string | null {
  const person = people.get(speakerId ?? '')
  if (person !== undefined) return `Сообщение ${person.postCases.gen} ${paperName(person.nameCases.gen)}`
  return speakerWords === null ? null : `Выступает: ${speakerWords}`
}

function questionOf(item: EventItem, people: People): MinutesFacts['questions'][number] {
  const speaker = people.get(item.speakerId ?? '')
  const { heard, spoke, votesFor, votesAgainst, abstained } = item
  return {
    whom: speaker === undefined ? item.speakerWords : paperName(speaker.nameCases.acc),
    heard,
    spoke,
    decisions: item.decisions.map(({ text, due, responsibleId }) => {
      const person = people.get(responsibleId ?? '')
      return { text, term: due === null ? null : requisiteDay(due), responsible: person === undefined ? null : paperName(person.name) }
    }),
    votes: votesFor === null ? null : { for: votesFor, against: votesAgainst ?? 0, abstained: abstained ?? 0 },
  }
}

async function checks(db: Db, { event: id }: MinutesInput): Promise<Check[]> {
  const event = await foundEvent(db, id)
  const came = (await visitorsOf(db, id)).filter(({ presence }) => presence === 'present').length
  const items = await itemsOf(db, id)
  const attendance = { href: eventPaths.attendance.to({ id }), words: 'Отметить присутствие' }
  const minutes = { href: eventPaths.minutes.to({ id }), words: 'Дописать протокол' }
  const silent = items.filter(({ heard }) => heard === null).length
  return [
    ...(event.state === 'held' ? [] : [notHeld(event, attendance)]),
    came > 0 ? { tone: 'done' as const, title: `Отмечены присутствовавшие: ${came}` } : { tone: 'missing' as const, title: 'Не отмечено, кто был', fact: 'Список присутствовавших не прилагается.', action: attendance },
    event.chairId === null || event.secretaryId === null
      ? { tone: 'missing' as const, title: 'Не указаны председатель или секретарь', action: minutes }
      : { tone: 'done' as const, title: 'Председатель и секретарь указаны' },
    ...(silent > 0 ? [{ tone: 'missing' as const, title: `Без записи хода вопросов: ${silent}`, fact: 'На бумаге там будет черта.', action: minutes }] : []),
  ]
}

function notHeld({ state }: Pick<Event, 'state'>, action: Check['action']): Check {
  if (state === 'cancelled') return { tone: 'stop', title: 'Событие отменено: протокола у него нет' }
  return { tone: 'stop', title: 'Не отмечено, что событие состоялось', fact: 'Отметьте, кто был.', ...(action && { action }) }
}
