// Practices are proposed, changed, decided upon, shown to everybody.
import { Refusal } from '../../../kit/refusal.ts'
import type { Actor } from '../../../rights/actor.ts'
import { can } from '../../../rights/permissions.ts'
import type { Db, Tools } from '../../../tools.ts'
import { note, type Author, type Details, type NewEntry } from '../../../common/journal/index.ts'
import { archivePracticeItems, keepPracticeItems } from '../../5-pairs/index.ts'
import type { PracticeValues } from './practice.form.ts'
import { assertDecision, assertMayChange, practiceSubject, type Decision, type Practice } from './practice.ts'
import { changePracticeRow, foundPractice, insertPractice, keepReading, practiceExists, practiceFor, replaceTags, stalePractice } from './practice.store.ts'

const STAGE = 6
const VOTED_OUT = 'Участники встречи решили пока не вносить практику в копилку'

/** A second press of the same form meets the first. A teacher proposes his own; the curator names whose it is. */
export async function proposePractice(tools: Tools, actor: Actor, { id, ...values }: PracticeValues & { id: string }): Promise<void> {
  const at = tools.clock.now()
  await tools.transaction(async (tx) => {
    if (await practiceExists(tx, id)) return
    const { tags, ...columns } = keptValues(values)
    const authorId = can(actor, 'practices.manage') ? (values.author ?? null) : actor.personId
    await insertPractice(tx, { id, ...columns, authorId, tags }, { at, on: tools.clock.today(), byId: actor.personId })
    await notePractice(tx, actor, at, { id, title: columns.title }, 'proposedPractice')
  })
}

export async function changePractice(tools: Tools, actor: Actor, id: string, version: string, values: PracticeValues): Promise<void> {
  const at = tools.clock.now()
  await tools.transaction(async (tx) => {
    const practice = await fresh(tx, actor, id, version)
    assertMayChange(practice, actor)
    const { tags, ...columns } = keptValues(values)
    const authorId = can(actor, 'practices.manage') ? (values.author ?? null) : practice.authorId
    await changePracticeRow(tx, practice, { ...columns, authorId }, at)
    await replaceTags(tx, id, tags)
    if (practice.state === 'accepted') await keepPracticeItems(tx, { ...practice, ...columns, competences: tags }, tools.clock.today(), at)
    await notePractice(tx, actor, at, { id, title: columns.title }, 'changed')
  })
}

/** The curator's word without a vote; plans are offered what is in the library and nothing else. */
export async function decideOnPractice(tools: Tools, actor: Actor, id: string, version: string, decision: Decision, reason: string | null): Promise<void> {
  const at = tools.clock.now()
  const today = tools.clock.today()
  await tools.transaction(async (tx) => {
    if ((await foundPractice(tx, id)).state === decision) return
    const practice = await fresh(tx, actor, id, version)
    assertDecision(practice, decision, reason)
    await changePracticeRow(tx, practice, { state: decision, stateOn: today, reason, ...(decision !== 'accepted' && { isPublic: false }) }, at)
    if (decision === 'accepted') await keepPracticeItems(tx, { ...practice, competences: practice.tags }, today, at)
    if (decision === 'archived') await archivePracticeItems(tx, id, today)
    const verb = ({ accepted: 'acceptedPractice', declined: 'declinedPractice', archived: 'archived' } as const)[decision]
    await notePractice(tx, actor, at, practice, verb, reason === null ? undefined : { words: reason })
  })
}

/**
 * What the minutes of an event resolved, in the transaction of their registration. Registered twice, a practice is added once:
 * only what is still proposed is decided upon.
 */
export async function acceptVoted(tx: Db, author: Author, practices: readonly Practice[], minutes: { documentId: string; on: string; at: Date }): Promise<void> {
  for (const practice of practices.filter(({ state, isVotedIn }) => state === 'proposed' && isVotedIn === true)) {
    await changePracticeRow(tx, practice, { state: 'accepted', stateOn: minutes.on, reason: null, documentId: minutes.documentId }, minutes.at)
    await keepPracticeItems(tx, { ...practice, competences: practice.tags }, minutes.on, minutes.at)
    await notePractice(tx, author, minutes.at, practice, 'acceptedPractice', { words: 'по решению, записанному в протоколе' })
  }
  for (const practice of practices.filter(({ state, isVotedIn }) => state === 'proposed' && isVotedIn === false)) {
    await changePracticeRow(tx, practice, { state: 'declined', stateOn: minutes.on, reason: VOTED_OUT, documentId: minutes.documentId }, minutes.at)
    await notePractice(tx, author, minutes.at, practice, 'declinedPractice', { words: VOTED_OUT })
  }
}

/** Into the section everybody may read, or out of it. */
export async function setPublic(tools: Tools, actor: Actor, id: string, version: string, isPublic: boolean): Promise<void> {
  const at = tools.clock.now()
  await tools.transaction(async (tx) => {
    if ((await foundPractice(tx, id)).isPublic === isPublic) return
    const practice = await fresh(tx, actor, id, version)
    if (practice.state !== 'accepted') throw new Refusal('wrong-moment', 'Всем показывают то, что принято в копилку. Сначала примите практику.')
    await changePracticeRow(tx, practice, { isPublic }, at)
    await notePractice(tx, actor, at, practice, isPublic ? 'openedPractice' : 'hidPractice')
  })
}

/** The first opening by somebody else. Looking changes nothing, so the journal stays silent. */
export async function noteReading(tools: Tools, actor: Actor, practice: Practice): Promise<void> {
  if (practice.state !== 'accepted' || practice.authorId === actor.personId) return
  await tools.transaction((tx) => keepReading(tx, practice.id, actor.personId, tools.clock.now()))
}

function keptValues({ title, description, steps, result, tags = [], ages = [], authorWords }: PracticeValues) {
  return { title, description, steps: steps ?? null, result: result ?? null, tags, ages, authorWords: authorWords ?? null }
}

/** The practice over the version the form was drawn from; somebody else's proposal is not found. */
export async function fresh(tx: Db, actor: Actor, id: string, version: string): Promise<Practice> {
  const practice = await practiceFor(tx, id, actor)
  if (String(practice.version) !== version) throw await stalePractice(tx, id)
  return practice
}

export async function notePractice(tx: Db, author: Author, at: Date, practice: Pick<Practice, 'id' | 'title'>, verb: NewEntry['verb'], details?: Details): Promise<void> {
  await note(tx, author, at, { verb, subject: practiceSubject(practice), stage: STAGE, ...(details && { details }) })
}
