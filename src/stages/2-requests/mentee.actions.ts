// Decisions of the curator about a participation. Each is dated, kept as a step and noted in the journal.
import type { Day } from '../../kit/calendar/day.ts'
import { found, Refusal } from '../../kit/refusal.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import type { Actor } from '../../rights/actor.ts'
import type { Db, Tools } from '../../tools.ts'
import { consentPaths } from '../../common/consents/index.ts'
import { note, type NewEntry } from '../../common/journal/index.ts'
import { personById, type Person } from '../../common/people/index.ts'
import { assertYearOpen } from '../../common/years/index.ts'
import { inclusionFacts } from './inclusion.facts.ts'
import { assertIncludable } from './inclusion.ts'
import { includedStates, mayFollow, step, supportWords, type MenteeState, type Support } from './mentee.ts'
import { accusative, nominative } from './mentee-journal.ts'
import type { MenteeRecord } from './mentee-row.ts'
import { changeMentee, foundMentee, keepStep, staleMentee } from './mentee.store.ts'
import { requestsPaths } from './paths.ts'

const STAGE = 2

interface Versioned {
  version: string
}

/** Takes the person into the bank. @throws Refusal when the gate is shut, at «on» for a day ahead or before the answers */
export async function include(tools: Tools, actor: Actor, id: string, { version, on, priority, reason }: Versioned & { on: Day; priority: number; reason?: string | undefined }): Promise<void> {
  await deciding(tools, id, version, ({ state }) => state === 'bank', async (tx, mentee, person, at) => {
    const today = tools.clock.today()
    await assertDay(tx, on, today)
    const facts = await inclusionFacts(tx, mentee, today)
    assertIncludable(facts, facts.consentOn === null
      ? { href: consentPaths.offer.to({ kind: 'processing-mentee' }, { person: person.id }), words: 'Предложить согласие' }
      : { href: requestsPaths.mentee.to({ id }), words: 'Открыть карточку' })
    if (facts.firstAnswerOn !== null && on < facts.firstAnswerOn) {
      throw new Refusal('invalid', `Анкета получена ${requisiteDay(facts.firstAnswerOn)}: включить раньше нельзя`, { field: 'on' })
    }
    await moved(tx, actor, mentee, 'bank', { on, reason: reason ?? null, at }, { priority, returnOn: null })
    await note(tx, actor, at, entry('included', accusative(person), `с ${requisiteDay(on)}${reason ? `; ${reason}` : ''}`))
  })
}

export async function postpone(tools: Tools, actor: Actor, id: string, { version, reason, returnOn }: Versioned & { reason: string; returnOn?: Day | undefined }): Promise<void> {
  await deciding(tools, id, version, ({ state }) => state === 'postponed', async (tx, mentee, person, at) => {
    const today = tools.clock.today()
    if (returnOn !== undefined && returnOn <= today) throw new Refusal('invalid', 'Этот день уже наступил: укажите день впереди', { field: 'returnOn' })
    await moved(tx, actor, mentee, 'postponed', { on: today, reason, at }, { returnOn: returnOn ?? null })
    await note(tx, actor, at, entry('postponed', nominative(person), [reason, returnOn && `вернуться ${requisiteDay(returnOn)}`].filter(Boolean).join('; ')))
  })
}

/** A refusal is an answer: the participation ends, nothing is asked. */
export async function refuse(tools: Tools, actor: Actor, id: string, { version, on, reason }: Versioned & { on: Day; reason?: string | undefined }): Promise<void> {
  await deciding(tools, id, version, ({ state }) => state === 'refused', async (tx, mentee, person, at) => {
    await assertDay(tx, on, tools.clock.today())
    await moved(tx, actor, mentee, 'refused', { on, reason: reason ?? null, at })
    await note(tx, actor, at, entry('notedRefusal', nominative(person), requisiteDay(on)))
  })
}

/** Ends the participation: finished, or left before its time. */
export async function leave(tools: Tools, actor: Actor, id: string, { version, on, finished, reason }: Versioned & { on: Day; finished: boolean; reason: string }): Promise<void> {
  await deciding(tools, id, version, ({ shelf }) => shelf === 'closed', async (tx, mentee, person, at) => {
    await assertDay(tx, on, tools.clock.today())
    if (mentee.enteredOn !== null && on < mentee.enteredOn) {
      throw new Refusal('invalid', `В банке с ${requisiteDay(mentee.enteredOn)}: последний день не может быть раньше`, { field: 'on' })
    }
    const next: MenteeState = finished && mayFollow(mentee.state, 'finished') ? 'finished' : 'left'
    await moved(tx, actor, mentee, next, { on, reason, at })
    await note(tx, actor, at, entry('endedPart', nominative(person), `${requisiteDay(on)}, ${reason}`))
  })
}

/** What is done while there is no mentor. */
export interface SupportPlan {
  support: Support
  note?: string | undefined
  searchOn?: Day | undefined
  /** Who helps meanwhile, and since when; left as they are when not given. */
  temporary?: { curatorId: string; from: Day } | null
}

/**
 * Whoever was only in the bank is without a pair from now on. Who is in a pair whose mentor has left stays in it.
 * @throws Refusal «wrong moment» for somebody who is not in the bank
 */
export async function recordSupport(tools: Tools, actor: Actor, id: string, { version, ...plan }: Versioned & SupportPlan): Promise<void> {
  const data = supportColumns(plan)
  const isDone = (known: MenteeRecord) => known.state !== 'bank' && Object.entries(data).every(([key, value]) => known[key as keyof typeof data] === value)
  await deciding(tools, id, version, isDone, async (tx, mentee, person, at) => {
    if (!isIncluded(mentee.state)) {
      throw new Refusal('wrong-moment', 'Поддержку без пары записывают тем, кто в банке и без наставника. Откройте карточку: состояние изменилось.')
    }
    const { support, searchOn } = plan
    if (mentee.state === 'bank') await moved(tx, actor, mentee, 'unpaired', { on: tools.clock.today(), reason: supportWords[support], at }, data)
    else await changeMentee(tx, mentee, data, at)
    await note(tx, actor, at, entry('supported', nominative(person), [supportWords[support], searchOn && `искать снова ${requisiteDay(searchOn)}`].filter(Boolean).join('; ')))
  })
}

function supportColumns({ support, note: words, searchOn, temporary }: SupportPlan) {
  const given = temporary === undefined ? {} : { temporaryCuratorId: temporary?.curatorId ?? null, temporaryFrom: temporary?.from ?? null }
  return { support, supportNote: words ?? null, searchOn: searchOn ?? null, ...given }
}

function isIncluded(state: MenteeState): boolean {
  return (includedStates as readonly MenteeState[]).includes(state)
}

/**
 * The record over the version the form was drawn from. What is done already stays as it is: a second press of the same
 * form changes nothing. @throws Refusal at «version» when somebody else was quicker
 */
async function deciding(
  tools: Tools, id: string, version: string, isDone: (mentee: MenteeRecord) => boolean,
  work: (tx: Db, mentee: MenteeRecord, person: Person, at: Date) => Promise<void>,
): Promise<void> {
  await tools.transaction(async (tx) => {
    const mentee = await foundMentee(tx, id)
    if (isDone(mentee)) return
    if (String(mentee.version) !== version) throw await staleMentee(tx, id)
    await work(tx, mentee, found(await personById(tx, mentee.personId)), tools.clock.now())
  })
}

async function moved(tx: Db, actor: Actor, mentee: MenteeRecord, next: MenteeState, { on, reason, at }: { on: Day; reason: string | null; at: Date }, data: object = {}): Promise<void> {
  await changeMentee(tx, mentee, { ...data, ...step(mentee, next, on, reason) }, at)
  await keepStep(tx, mentee.id, { on, state: next, reason, byId: actor.personId, at })
}

function entry(verb: NewEntry['verb'], subject: NewEntry['subject'], words: string): NewEntry {
  return { verb, subject, stage: STAGE, details: { words } }
}

/** @throws Refusal at «on» for a day to come and for one of a closed year */
async function assertDay(tx: Db, on: Day, today: Day): Promise<void> {
  if (on > today) throw new Refusal('invalid', 'Этот день ещё не наступил: укажите сегодняшний или более ранний', { field: 'on' })
  await assertYearOpen(tx, on, 'on')
}
