// The minutes while they are written, the paper they become, and the decisions that become tasks.
import { momentAfter, type Day } from '../../kit/calendar/day.ts'
import { found } from '../../kit/refusal.ts'
import type { Actor } from '../../rights/actor.ts'
import type { Db, Tools } from '../../tools.ts'
import { documentById, draftDocument, saveRequisites, type AnyDocumentEntry } from '../documents/index.ts'
import { journalEntries } from '../journal/index.ts'
import { assertYearOpen } from '../years/index.ts'
import type { EventItem } from './agenda.ts'
import { noteEvent } from './event.actions.ts'
import { assertOpen, type Event } from './event.ts'
import { changeEventRow, foundEvent, itemsOf, staleEvent } from './event.store.ts'
import { assertMinutesOpen, minutesPaper } from './minutes-lock.store.ts'
import type { CourseValues } from './minutes.form.ts'
import { foundDecision, markDecision, replaceDecisions, saveCourse, staleCourse, type DecisionLine } from './minutes.store.ts'

interface Sitters {
  chairId: string | null
  secretaryId: string | null
  guests: string | null
}

/** Who sits. Returns the version the event has now. */
export async function saveSitters(tools: Tools, actor: Actor, id: string, version: string, sitters: Sitters): Promise<number> {
  const at = tools.clock.now()
  return tools.transaction(async (tx) => {
    const event = await eventToWriteOn(tx, id)
    if (event.chairId === sitters.chairId && event.secretaryId === sitters.secretaryId && event.guests === sitters.guests) return event.version
    if (String(event.version) !== version) throw await staleEvent(tx, id)
    await changeEventRow(tx, event, sitters, at)
    await noteWriting(tx, actor, at, event)
    return event.version + 1
  })
}

/** @throws Refusal when the event was called off, its minutes are a paper or its year is closed */
async function eventToWriteOn(tx: Db, id: string): Promise<Event> {
  const event = await foundEvent(tx, id)
  assertOpen(event)
  await assertMinutesOpen(tx, event)
  await assertYearOpen(tx, event.on)
  return event
}

/** The course of one question with what was resolved. Returns the version the question has now. */
export async function saveItemCourse(tools: Tools, actor: Actor, id: string, itemId: string, values: CourseValues): Promise<number> {
  const at = tools.clock.now()
  return tools.transaction(async (tx) => {
    const event = await eventToWriteOn(tx, id)
    const item = found((await itemsOf(tx, id)).find((one) => one.id === itemId), 'Этого вопроса больше нет в повестке. Откройте протокол заново.')
    const { course, decisions } = keptCourse(values)
    if (isSame(item, course, decisions)) return item.version
    if (String(item.version) !== values.version) throw await staleCourse(tx, id)
    await saveCourse(tx, id, item, course)
    await replaceDecisions(tx, itemId, item.decisions, decisions)
    await noteWriting(tx, actor, at, event)
    return item.version + 1
  })
}

function keptCourse({ heard, spoke, votesFor, votesAgainst, abstained, decisions = [] }: CourseValues) {
  const isVoted = votesFor !== undefined || votesAgainst !== undefined || abstained !== undefined
  return {
    course: {
      heard: heard ?? null,
      spoke: spoke ?? null,
      votesFor: isVoted ? (votesFor ?? 0) : null,
      votesAgainst: isVoted ? (votesAgainst ?? 0) : null,
      abstained: isVoted ? (abstained ?? 0) : null,
    },
    decisions: decisions.map(({ text, due, responsible }): DecisionLine => ({ text, due: due ?? null, responsibleId: responsible ?? null })),
  }
}

function isSame(item: EventItem, course: ReturnType<typeof keptCourse>['course'], decisions: readonly DecisionLine[]): boolean {
  const plain = (list: readonly DecisionLine[]) => list.map(({ text, due, responsibleId }) => [text, due, responsibleId])
  const known = (Object.keys(course) as (keyof typeof course)[]).every((key) => item[key] === course[key])
  return known && JSON.stringify(plain(item.decisions)) === JSON.stringify(plain(decisions))
}

const QUIET_MILLISECONDS = 3_600_000

/** The draft saves itself every few seconds: the journal says once an hour who is writing. */
async function noteWriting(tx: Db, actor: Actor, at: Date, event: Event): Promise<void> {
  const [last] = await journalEntries(tx, { subject: { kind: 'event', id: event.id }, from: momentAfter(at, -QUIET_MILLISECONDS) }, 1)
  if (last?.verb === 'wroteMinutes' && last.author.personId === actor.personId) return
  await noteEvent(tx, actor, at, event, 'wroteMinutes')
}

/**
 * Draws the minutes up as a paper dated with the day of the event. While there is one already, answers with it.
 * @param id made when the button was drawn: pressed twice, one paper
 */
export async function draftMinutes(tools: Tools, entry: AnyDocumentEntry, actor: Actor, eventId: string, id: string): Promise<string> {
  const event = await foundEvent(tools.database, eventId)
  assertOpen(event)
  const known = await minutesPaper(tools.database, event)
  if (known !== null) return known.id
  await draftDocument(tools, { ...entry, stage: event.stage }, actor, id, { event: eventId })
  const drafted = found(await documentById(tools.database, id))
  if (drafted.requisites.signedOn === undefined) await saveRequisites(tools, actor, id, drafted.version, { ...drafted.requisites, signedOn: event.on })
  return tools.transaction(async (tx) => {
    const now = await foundEvent(tx, eventId)
    const other = await minutesPaper(tx, now)
    // Two people pressed at once: the paper of the first is the one.
    if (other !== null) return other.id
    await changeEventRow(tx, now, { minutesDocumentId: id }, tools.clock.now())
    return id
  })
}

/** «Выполнено» and back. @param own only the decisions of this person; somebody else's are not found */
export async function markDecisionDone(tools: Tools, actor: Actor, id: string, doneOn: Day | null, own: boolean): Promise<string> {
  const at = tools.clock.now()
  return tools.transaction(async (tx) => {
    const decision = await foundDecision(tx, id)
    if (own && decision.responsibleId !== actor.personId) found(null, 'Такого решения нет. Откройте список своих событий.')
    if ((decision.doneOn === null) === (doneOn === null)) return decision.event.id
    await markDecision(tx, id, doneOn, doneOn === null ? null : actor.personId)
    await noteEvent(tx, actor, at, decision.event, doneOn === null ? 'undidDecision' : 'didDecision', { words: decision.text })
    return decision.event.id
  })
}
