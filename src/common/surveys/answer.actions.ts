// What the person who answers does: opens, answers field by field or page by page, sends, refuses.
import { owed } from '../../kit/questionnaires/answers.ts'
import type { Answers } from '../../kit/questionnaires/applicability.ts'
import { inWords } from '../../kit/questionnaires/in-words.ts'
import { readField, readSection, screenOf, type SectionReading } from '../../kit/questionnaires/read-section.ts'
import type { Screen } from '../../kit/questionnaires/screens.ts'
import { found, Refusal } from '../../kit/refusal.ts'
import type { Tools } from '../../tools.ts'
import { note, theHouse, type Author } from '../journal/index.ts'
import { personById } from '../people/index.ts'
import { keepRefused, keepSent, saveDraftAnswers } from './answer.store.ts'
import { wayOf, type Answerer } from './answerer.ts'
import { ConsentMissing, openAnswering, type Opened } from './answering.facts.ts'
import { afterOpening, afterSaving, assertRefusable, assertTaken } from './assignment.ts'
import { changeAssignment } from './assignment.store.ts'
import type { SurveyCatalogue } from './catalogue.ts'
import { changed, conflicts, keeping, type Draft, type FieldVersions } from './draft.ts'
import { dropDraft } from './drop-draft.store.ts'
import { surveySubject } from './journal-subject.ts'

/** Opens the questionnaire; when the consent has gone meanwhile, what was not sent is forgotten at once. */
export async function openForAnswering(tools: Tools, catalogue: SurveyCatalogue, id: string, answerer: Answerer): Promise<Opened> {
  return openAnswering(tools, catalogue, id, answerer).catch(async (error: unknown) => {
    if (error instanceof ConsentMissing && error.hasDraft) await forgetDraft(tools, error.assignmentId)
    throw error
  })
}

/** The refusal of the gate, when no consent lets the person answer now. */
export async function missingConsent(tools: Tools, catalogue: SurveyCatalogue, id: string, answerer: Answerer): Promise<ConsentMissing | undefined> {
  return openForAnswering(tools, catalogue, id, answerer).then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof ConsentMissing) return error
      throw error
    },
  )
}

async function forgetDraft(tools: Tools, id: string): Promise<void> {
  await tools.transaction(async (tx) => {
    const { surveyId, title } = await dropDraft(tx, id)
    await note(tx, theHouse, tools.clock.now(), {
      verb: 'droppedDraft',
      subject: surveySubject({ id: surveyId, title }),
      details: { words: 'согласие больше не действует' },
    })
  })
}

/** The first look at the questionnaire. */
export async function markOpened(tools: Tools, { row }: Opened): Promise<void> {
  if (row.state !== 'assigned') return
  await tools.transaction((tx) => changeAssignment(tx, row.id, { state: afterOpening(row.state), openedAt: tools.clock.now() }))
}

export type FieldOutcome =
  /** `versions` of the fields that this answer changed: its own and those that fell away with it. */
  | { kind: 'saved'; at: Date; versions: FieldVersions }
  | { kind: 'wrong'; words: string }
  /** Another tab or device was quicker with another answer. */
  | { kind: 'conflict'; theirs: Answers; version: number }

interface SentField {
  name: string
  body: unknown
  /** How often the field had been changed when the page was drawn. */
  seen: number
}

/** Saves one answer as it is given. Two queries: the row with its consent, and a conditional write. */
export async function saveField(tools: Tools, catalogue: SurveyCatalogue, id: string, answerer: Answerer, sent: SentField): Promise<FieldOutcome> {
  return retried(async () => {
    const opened = await openForAnswering(tools, catalogue, id, answerer)
    const { row, definition } = opened
    assertTaken(row, tools.clock.today())
    const reading = readField(definition, sent.name, sent.body, row.draft.answers)
    if (reading.issue !== undefined) return { kind: 'wrong', words: reading.issue }
    const version = row.draft.versions[sent.name] ?? 0
    if (conflicts(row.draft, reading.answers, { [sent.name]: sent.seen }, [sent.name]).length > 0) {
      return { kind: 'conflict', theirs: row.draft.answers, version }
    }
    const saved = await written(tools, opened, reading.answers)
    return saved && { kind: 'saved', at: tools.clock.now(), versions: newer(row.draft.versions, saved.versions) }
  })
}

function newer(before: FieldVersions, after: FieldVersions): FieldVersions {
  return Object.fromEntries(Object.entries(after).filter(([field, version]) => before[field] !== version))
}

export interface ScreenOutcome {
  reading: SectionReading
  screen: Screen
  /** Fields that were changed elsewhere meanwhile: their former answers were kept. */
  conflicts: string[]
  draft: Draft
  opened: Opened
}

/** Saves a whole page, as it is sent without a script. What is right is kept even while something else is wrong. */
export async function saveScreen(
  tools: Tools, catalogue: SurveyCatalogue, id: string, answerer: Answerer,
  sent: { screen: string; body: unknown; seen: FieldVersions },
): Promise<ScreenOutcome> {
  return retried(async () => {
    const opened = await openForAnswering(tools, catalogue, id, answerer)
    const { row, definition } = opened
    assertTaken(row, tools.clock.today())
    const screen = found(screenOf(definition, sent.screen), 'Такого раздела в анкете нет. Откройте её заново: ответы сохранены.')
    const reading = readSection(definition, screen, sent.body, row.draft.answers)
    const stale = conflicts(row.draft, reading.answers, sent.seen, Object.keys(sent.seen))
    const draft = await written(tools, opened, keeping(row.draft.answers, reading.answers, stale))
    return draft && { reading, screen, conflicts: stale, draft, opened }
  })
}

/** Writes the answers when they differ; nothing when another save was quicker and everything must be read anew. */
async function written(tools: Tools, { row }: Opened, answers: Answers): Promise<Draft | undefined> {
  const draft = changed(row.draft, answers)
  if (JSON.stringify(draft) === JSON.stringify(row.draft)) return draft
  // One conditional write needs no transaction: without it 300 people answering at once do not wait for each other.
  const isSaved = await saveDraftAnswers(tools.database, row, draft, afterSaving(row.state), tools.clock.now())
  return isSaved ? draft : undefined
}

const MOST_TRIES = 8

async function retried<T>(work: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const result = await work()
    if (result !== undefined) return result
  }
  throw new Refusal('wrong-moment', 'Ответ не сохранился: анкету сейчас меняют с другого устройства. Повторите через минуту.')
}

/** Sends the answers: they are checked once more, kept raw and in words, and locked. */
export async function sendAnswers(tools: Tools, catalogue: SurveyCatalogue, id: string, answerer: Answerer): Promise<void> {
  const opened = await openForAnswering(tools, catalogue, id, answerer)
  const { row, definition, entry } = opened
  if (row.state === 'sent') return
  const day = tools.clock.today()
  assertTaken(row, day)
  const { answers } = row.draft
  const [missing] = owed(definition, answers)
  if (missing) throw new Refusal('invalid', `Остался вопрос без ответа: «${missing.question.words}».`, { field: missing.question.key })
  const author = await authorOf(tools, row.personId, answerer)
  await tools.transaction(async (tx) => {
    const at = tools.clock.now()
    const way = wayOf(answerer)
    const isKept = await keepSent(tx, row, { answers, words: inWords(definition, answers), answeredOn: day, sentAt: at, way, enteredById: null })
    if (!isKept) throw new Refusal('wrong-moment', 'Пока вы отправляли, ответы изменились на другом устройстве. Проверьте их ещё раз.')
    await entry.whenSent?.(tx, tools, { assignmentId: id, surveyId: row.surveyId, personId: row.personId, key: row.key, answers, definition, day, way, author })
    await note(tx, author, at, { verb: 'answered', subject: surveySubject({ id: row.surveyId, title: definition.title }), ...stageOf(entry.stage) })
  })
}

/** «Не хочу отвечать» is an answer: nothing of the draft is kept. */
export async function refuseToAnswer(tools: Tools, catalogue: SurveyCatalogue, id: string, answerer: Answerer): Promise<void> {
  const { row, definition, entry } = await openAnswering(tools, catalogue, id, answerer, { gated: false })
  assertRefusable(row, tools.clock.today())
  if (row.state === 'refused') return
  const author = await authorOf(tools, row.personId, answerer)
  await tools.transaction(async (tx) => {
    const at = tools.clock.now()
    await keepRefused(tx, row, at, wayOf(answerer))
    await entry.whenRefused?.(tx, tools, { personId: row.personId, key: row.key, day: tools.clock.today(), author })
    await note(tx, author, at, { verb: 'refusedToAnswer', subject: surveySubject({ id: row.surveyId, title: definition.title }), ...stageOf(entry.stage) })
  })
}

/** The person of a link acts under his own name too. */
async function authorOf(tools: Tools, personId: string, answerer: Answerer): Promise<Author> {
  if (answerer.way === 'account') return answerer.author
  const { name, gender } = found(await personById(tools.database, personId))
  return { personId, name, gender }
}

function stageOf(stage: number): { stage?: number } {
  return stage > 0 ? { stage } : {}
}
