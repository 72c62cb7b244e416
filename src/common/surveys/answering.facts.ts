// A questionnaire being answered: the person's row, the version it was given in, and the gate of the consent.
import type { Definition } from '../../kit/questionnaires/definition.ts'
import { tailored } from '../../kit/questionnaires/resolve.ts'
import { found, Refusal } from '../../kit/refusal.ts'
import type { Db, Tools } from '../../tools.ts'
import { assertConsent } from '../consents/index.ts'
import { answeringOf, keyOfAssignment, type Answering } from './answer.store.ts'
import { assertOwn, wayOf, type Answerer } from './answerer.ts'
import type { Way } from './assignment.ts'
import { consentsFor, entryFor, type SurveyCatalogue, type SurveyEntry } from './catalogue.ts'
import { answerPaths } from './paths.ts'
import { versionById } from './version.store.ts'

export interface Opened {
  row: Answering
  entry: SurveyEntry
  /** The version the person was given, with the rows that concern him. A newer version changes nothing here. */
  definition: Definition
}

/** The consent is missing, has run out or was withdrawn: nothing more is asked, and what was not sent is forgotten. */
export class ConsentMissing extends Refusal {
  readonly assignmentId: string
  readonly hasDraft: boolean

  /** By a link the way to the consent needs no account, so it leads to a page of its own. */
  constructor(row: Pick<Answering, 'id' | 'savedAt' | 'state'>, refused: Refusal, way: Way) {
    const hasDraft = row.state === 'draft' && row.savedAt !== null
    const refusal = way === 'link' ? refusedByLink(row.id) : refused
    const words = hasDraft
      ? `Согласие на обработку данных отозвано или его срок вышел, поэтому мы остановились. Неотправленные ответы удалены. ${refusal.words}`
      : refusal.words
    super(refusal.reason, words, refusal.advice)
    this.assignmentId = row.id
    this.hasDraft = hasDraft
  }
}

function refusedByLink(id: string): Refusal {
  return new Refusal('wrong-moment', 'Сначала нужно ваше согласие на обработку данных. Его можно дать на бумаге, входить никуда не нужно.', {
    next: { href: answerPaths.consent.to({ id }), words: 'Как дать согласие' },
  })
}

const NOT_FOUND = 'Такой анкеты нет. Откройте список своих анкет или попросите у куратора новую ссылку.'

/**
 * Opens a questionnaire for the person who answers it: one query once the questionnaire is known to this process.
 * Without the gate it may be looked at and refused, which needs no consent.
 * @throws Refusal when it is somebody else's, ConsentMissing when nothing may be asked
 */
export async function openAnswering(
  { database, clock }: Pick<Tools, 'database' | 'clock'>,
  catalogue: SurveyCatalogue,
  id: string,
  answerer: Answerer,
  { gated = true }: { gated?: boolean } = {},
): Promise<Opened> {
  const key = found(await keyOfAssignment(database, id), NOT_FOUND)
  const day = clock.today()
  const known = catalogue.has(key) ? catalogue.entry(key) : undefined
  const row = await answeringOf(database, id, known && gated ? { kinds: consentsFor(known), day } : undefined)
  if (row === null) throw await whyNotOpened({ database, clock }, catalogue, id, answerer)
  assertOwn(row, answerer)
  const { definition } = await versionById(database, row.versionId)
  const entry = entryFor(catalogue, definition)
  if (gated && known === undefined) await assertConsentOf({ database, clock }, row, entry, wayOf(answerer))
  return { row, entry, definition: Object.keys(row.scope).length === 0 ? definition : tailored(definition, row.scope) }
}

/** One of the consents of the questionnaire holds today. */
async function assertConsentOf({ database, clock }: Pick<Tools, 'database' | 'clock'>, row: Answering, entry: SurveyEntry, way: Way): Promise<void> {
  const kinds = consentsFor(entry)
  const [first] = kinds
  if (first === undefined || (await answeringOf(database, row.id, { kinds, day: clock.today() })) !== null) return
  await assertConsent(database, row.personId, first, clock.today()).catch((error: unknown) => {
    throw error instanceof Refusal ? new ConsentMissing(row, error, way) : error
  })
}

async function whyNotOpened(tools: Pick<Tools, 'database' | 'clock'>, catalogue: SurveyCatalogue, id: string, answerer: Answerer): Promise<unknown> {
  const row = found(await answeringOf(tools.database, id), NOT_FOUND)
  assertOwn(row, answerer)
  const { definition } = await versionById(tools.database, row.versionId)
  const refused = assertConsentOf(tools, row, entryFor(catalogue, definition), wayOf(answerer))
  return refused.then(() => new Error('The consent appeared in between'), (error: unknown) => error)
}

/** The definition this person answers, for words about it. */
export async function definitionOf(db: Db, id: string): Promise<Definition> {
  const row = found(await answeringOf(db, id), NOT_FOUND)
  return tailored((await versionById(db, row.versionId)).definition, row.scope)
}
