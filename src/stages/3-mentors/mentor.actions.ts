// Decisions about a mentor. Each is dated, kept as a step where the state changes, and noted in the journal.
import type { Day } from '../../kit/calendar/day.ts'
import { found, Refusal } from '../../kit/refusal.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import type { Actor } from '../../rights/actor.ts'
import type { Db, Tools } from '../../tools.ts'
import { assertConsent } from '../../common/consents/index.ts'
import { note, type NewEntry } from '../../common/journal/index.ts'
import { personById, type Person } from '../../common/people/index.ts'
import { assertYearOpen } from '../../common/years/index.ts'
import { accusative, keysText, nominative } from '../2-requests/index.ts'
import { criteriaOf } from './criteria.store.ts'
import { gapsOf } from './formal.ts'
import { step, workingState, type MentorState } from './mentor.ts'
import type { MentorRecord } from './mentor-row.ts'
import { changeMentor, foundMentor, keepStep, staleMentor } from './mentor.store.ts'

interface Versioned {
  version: string
}

/**
 * The head admits. A criterion that is not met forbids nothing but must be explained.
 * @throws Refusal without a consent that holds, and at «reason» when a gap is not explained
 */
export async function admit(tools: Tools, actor: Actor, id: string, { version, on, reason }: Versioned & { on: Day; reason?: string | undefined }): Promise<void> {
  await deciding(tools, id, version, ({ admittedOn, state }) => admittedOn === on && state !== 'candidate', async (tx, mentor, person, at) => {
    const today = tools.clock.today()
    await assertDay(tx, on, today)
    await assertConsent(tx, person.id, 'processing-mentor', today, 'office')
    const gaps = gapsOf(person, mentor.answers, await criteriaOf(tx), today)
    if (gaps.length > 0 && reason === undefined) {
      throw new Refusal('invalid', `Не выполнено: ${gaps.join('; ')}. Допустить можно, но напишите, почему`, { field: 'reason' })
    }
    const words = [...gaps, reason].filter(Boolean).join('; ')
    await moved(tx, actor, mentor, 'admitted', { on, reason: reason ?? null, at }, { admittedOn: on, admittedById: actor.personId, admissionNote: words || null })
    await note(tx, actor, at, entry('admitted', accusative(person), `решение ${requisiteDay(on)}${words ? `; ${words}` : ''}`))
    await settled(tx, actor, id, on, at)
  })
}

export async function exclude(tools: Tools, actor: Actor, id: string, { version, on, reason }: Versioned & { on: Day; reason: string }): Promise<void> {
  await deciding(tools, id, version, ({ state }) => state === 'excluded', async (tx, mentor, person, at) => {
    await assertDay(tx, on, tools.clock.today())
    if (mentor.load > 0) throw new Refusal('wrong-moment', 'У наставника есть наставляемые. Сначала замените наставника или завершите пары, потом исключайте.')
    await moved(tx, actor, mentor, 'excluded', { on, reason, at })
    await note(tx, actor, at, entry('excluded', accusative(person), `${requisiteDay(on)}, ${reason}`))
  })
}

export async function suspend(tools: Tools, actor: Actor, id: string, { version, reason, until }: Versioned & { reason: string; until?: Day | undefined }): Promise<void> {
  await deciding(tools, id, version, ({ state }) => state === 'suspended', async (tx, mentor, person, at) => {
    const today = tools.clock.today()
    if (until !== undefined && until < today) throw new Refusal('invalid', 'Этот день уже прошёл: укажите день впереди', { field: 'until' })
    await moved(tx, actor, mentor, 'suspended', { on: today, reason, at }, { suspendedUntil: until ?? null })
    await note(tx, actor, at, entry('suspended', nominative(person), [reason, until && `до ${requisiteDay(until)}`].filter(Boolean).join('; ')))
  })
}

/** Back to what training and places make of him. */
export async function resume(tools: Tools, actor: Actor, id: string, { version, on }: Versioned & { on: Day }): Promise<void> {
  await deciding(tools, id, version, ({ state }) => state !== 'suspended', async (tx, mentor, person, at) => {
    await assertDay(tx, on, tools.clock.today())
    await moved(tx, actor, mentor, workingState(mentor), { on, reason: null, at }, { suspendedUntil: null })
    await note(tx, actor, at, entry('resumed', nominative(person), `с ${requisiteDay(on)}`))
  })
}

/** Until the stage of training has sessions of its own, the curator marks the day. */
export async function markTrained(tools: Tools, actor: Actor, id: string, { version, on, words }: Versioned & { on: Day; words: string | undefined }): Promise<void> {
  await deciding(tools, id, version, ({ trainedOn, trainingNote }) => trainedOn === on && trainingNote === (words ?? null), async (tx, mentor, person, at) => {
    await assertDay(tx, on, tools.clock.today())
    await changeMentor(tx, mentor, { trainedOn: on, trainingNote: words ?? null }, at)
    await note(tx, actor, at, entry('markedTrained', nominative(person), [requisiteDay(on), words].filter(Boolean).join(', ')))
    await settled(tx, actor, id, on, at)
  })
}

export interface Places {
  capacity: number
  hours?: string | undefined
  slots?: readonly string[] | undefined
  readyFrom?: Day | undefined
}

export async function setPlaces(tools: Tools, actor: Actor, id: string, { version, capacity, hours, slots = [], readyFrom }: Versioned & Places): Promise<void> {
  const data = { capacity, hours: hours ?? null, slots: keysText.encode([...slots]), readyFrom: readyFrom ?? null }
  const isDone = (known: MentorRecord) => known.capacity === capacity && known.hours === data.hours && keysText.encode(known.slots) === data.slots && known.readyFrom === data.readyFrom
  await deciding(tools, id, version, isDone, async (tx, mentor, person, at) => {
    await changeMentor(tx, mentor, data, at)
    // Fewer places than mentees is told and breaks nothing: pairs go on, new ones wait.
    const over = capacity < mentor.load ? `, наставляемых сейчас ${mentor.load}` : ''
    await note(tx, actor, at, entry('setPlaces', nominative(person), `мест: ${mentor.capacity} → ${capacity}${over}`))
    await settled(tx, actor, id, tools.clock.today(), at)
  })
}

/** Whoever is at work is ready or busy by training and places; candidates and the suspended stay what they are. */
async function settled(tx: Db, actor: Actor, id: string, on: Day, at: Date): Promise<void> {
  const mentor = await foundMentor(tx, id)
  const next = workingState(mentor)
  if (!['admitted', 'ready', 'busy'].includes(mentor.state) || mentor.state === next) return
  await moved(tx, actor, mentor, next, { on, reason: null, at })
}

async function deciding(
  tools: Tools, id: string, version: string, isDone: (mentor: MentorRecord) => boolean,
  work: (tx: Db, mentor: MentorRecord, person: Person, at: Date) => Promise<void>,
): Promise<void> {
  await tools.transaction(async (tx) => {
    const mentor = await foundMentor(tx, id)
    if (isDone(mentor)) return
    if (String(mentor.version) !== version) throw await staleMentor(tx, id)
    await work(tx, mentor, found(await personById(tx, mentor.personId)), tools.clock.now())
  })
}

async function moved(tx: Db, actor: Actor, mentor: MentorRecord, next: MentorState, { on, reason, at }: { on: Day; reason: string | null; at: Date }, data: object = {}): Promise<void> {
  await changeMentor(tx, mentor, { ...data, ...step(mentor, next, on, reason) }, at)
  await keepStep(tx, mentor.id, { on, state: next, reason, byId: actor.personId, at })
}

function entry(verb: NewEntry['verb'], subject: NewEntry['subject'], words: string): NewEntry {
  return { verb, subject, stage: 3, details: { words } }
}

/** @throws Refusal at «on» for a day to come and for one of a closed year */
async function assertDay(tx: Db, on: Day, today: Day): Promise<void> {
  if (on > today) throw new Refusal('invalid', 'Этот день ещё не наступил: укажите сегодняшний или более ранний', { field: 'on' })
  await assertYearOpen(tx, on, 'on')
}
