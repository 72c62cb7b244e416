// The questionnaires that the stages bring, looked up by key.
import type { Day } from '../../kit/calendar/day.ts'
import type { Answers } from '../../kit/questionnaires/applicability.ts'
import type { Definition, Template } from '../../kit/questionnaires/definition.ts'
import type { Lists, Scope } from '../../kit/questionnaires/resolve.ts'
import { found } from '../../kit/refusal.ts'
import type { Db, Tools } from '../../tools.ts'
import type { ConsentKind } from '../consents/index.ts'
import { processingKinds } from '../consents/index.ts'
import type { Author } from '../journal/index.ts'
import type { Way } from './assignment.ts'

/** Answers at the moment they are sent, as reactions of the stages see them. */
export interface SentAnswers {
  assignmentId: string
  surveyId: string
  personId: string
  key: string
  answers: Answers
  definition: Definition
  /** The day they are dated with. */
  day: Day
  way: Way
  author: Author
}

export interface SurveyEntry {
  template: Template
  stage: number
  /** Filled in about somebody else on a visit: it has a blank and versions, but is not sent out. */
  isObservation?: true
  /** Keys of the questionnaires of earlier in the year with which the answers are compared, besides its own. */
  follows?: readonly string[]
  /** One of these consents must hold; none when the questionnaire says nothing about a person. By the roles unless given. */
  consents?: readonly ConsentKind[]
  /** Why this person cannot be given it yet, as a sentence; nothing when he can. */
  mayStart?(db: Db, personId: string, today: Day): Promise<string | undefined>
  /** Rows of the matrices that differ from person to person, and from campaign to campaign. */
  scope?(db: Db, personId: string, today: Day, surveyId: string): Promise<Scope>
  /** Runs in the transaction that keeps the answers. */
  whenSent?(tx: Db, tools: Tools, sent: SentAnswers): Promise<void>
  /** Runs in the transaction that keeps a refusal. */
  whenRefused?(tx: Db, tools: Tools, refused: Pick<SentAnswers, 'personId' | 'key' | 'day' | 'author'>): Promise<void>
}

export interface SurveyCatalogue {
  readonly entries: readonly SurveyEntry[]
  /** Refuses as «not found» for a key that nobody brought. */
  entry(key: string): SurveyEntry
  has(key: string): boolean
  /** Named lists of the templates as they stand now. */
  lists(db: Db, today: Day): Promise<Lists>
}

/** @throws Error when two entries share a key: that is a fault of the programme, seen at the start */
export function createSurveyCatalogue(
  entries: readonly SurveyEntry[],
  lists: (db: Db, today: Day) => Promise<Lists> = async () => ({}),
): SurveyCatalogue {
  const byKey = new Map(entries.map((entry) => [entry.template.key, entry]))
  if (byKey.size !== entries.length) throw new Error('Two questionnaires share a key')
  return {
    entries,
    lists,
    has: (key) => byKey.has(key),
    entry: (key) => found(byKey.get(key), 'Такой анкеты нет. Выберите другую в списке.'),
  }
}

/** What is known of a questionnaire that a curator made: nobody waits for its answers. */
export function entryFor(catalogue: SurveyCatalogue, definition: Definition): SurveyEntry {
  return catalogue.has(definition.key) ? catalogue.entry(definition.key) : { template: definition, stage: 0 }
}

/** Consents of which one must hold before anything about the person is asked (rule 1 of the questionnaires). */
export function consentsFor({ consents, template: { roles } }: Pick<SurveyEntry, 'consents' | 'template'>): readonly ConsentKind[] {
  if (consents !== undefined) return consents
  const isAboutWork = roles.length > 0 && roles.every((role) => role === 'curator')
  if (isAboutWork) return []
  const kinds = processingKinds.filter((kind) => roles.includes(kind.replace('processing-', '')))
  return kinds.length > 0 ? kinds : processingKinds
}
