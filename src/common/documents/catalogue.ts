// The kinds of papers that the stages bring, looked up by key. An entry keeps its own types; the catalogue forgets them.
import type { DocumentDescription } from '../../kit/documents/description.ts'
import type { DocumentKind } from '../../kit/documents/kind.ts'
import type { Day } from '../../kit/calendar/day.ts'
import type { Choices } from '../../kit/forms/field.ts'
import type { Form } from '../../kit/forms/form.ts'
import { found } from '../../kit/refusal.ts'
import type { Actor } from '../../rights/actor.ts'
import type { Db, Tools } from '../../tools.ts'
import type { DocumentSeries, Requisites } from './document.ts'
import type { PlannedLink } from './links.ts'

/** One line of «Перед регистрацией». `stop` forbids, `missing` asks to be completed or reminds, `done` is in order. */
export interface Check {
  tone: 'stop' | 'missing' | 'done'
  title: string
  fact?: string
  action?: { href: string; words: string }
}

/** A paper at the moment of its registration, as reactions of the stages see it. */
export interface RegisteredDocument<Input> {
  id: string
  input: Input
  number: string
  signedOn: Day
  /** Day it comes into force: the separate one when there is one, else the day it is signed. */
  effectiveOn: Day
}

export interface DocumentEntry<Input, Facts> {
  kind: DocumentKind<Facts>
  series: DocumentSeries
  stage: number
  /** What the author chooses; kept as JSON. Facts are gathered from it anew until registration. */
  form: Form<Input>
  /** Options for `choiceFrom` and `choicesFrom` of the form. */
  choices(db: Db, today: Day): Promise<Choices>
  /** With what a new form is prefilled. */
  suggested(db: Db, today: Day): Promise<Partial<Input>>
  /** Facts for the wording; unknown requisites are left out and printed as blanks. */
  gather(db: Db, input: Input, requisites: Requisites, today: Day): Promise<Facts>
  /** Ids of the people who must be acquainted, in the order they are printed. */
  acquaintance(db: Db, input: Input, today: Day): Promise<string[]>
  /** Day until which the paper itself asks them to be acquainted; a week without one. */
  acquaintUntil?(input: Input): Day | undefined
  checks?(db: Db, input: Input, requisites: Requisites, today: Day): Promise<Check[]>
  /** Papers this one amends, cancels, repeals or follows; written down at registration. */
  links?(input: Input): PlannedLink[]
  /** Runs in the transaction of the registration, after the paper is frozen. */
  afterRegistration?(tx: Db, tools: Tools, actor: Actor, document: RegisteredDocument<Input>): Promise<void>
}

/** An entry without its types: everything takes the input as it is kept and checks it by the form's schema itself. */
export interface AnyDocumentEntry {
  readonly key: string
  readonly title: string
  readonly series: DocumentSeries
  readonly stage: number
  readonly form: Form<unknown>
  choices(db: Db, today: Day): Promise<Choices>
  suggested(db: Db, today: Day): Promise<object>
  /** The paper as it reads now, computed from facts. */
  draw(db: Db, input: unknown, requisites: Requisites, today: Day): Promise<DocumentDescription>
  acquaintance(db: Db, input: unknown, today: Day): Promise<string[]>
  acquaintUntil(input: unknown): Day | undefined
  checks(db: Db, input: unknown, requisites: Requisites, today: Day): Promise<Check[]>
  links(input: unknown): PlannedLink[]
  afterRegistration(tx: Db, tools: Tools, actor: Actor, document: RegisteredDocument<unknown>): Promise<void>
}

/** Turns a typed entry into one the catalogue can hold. */
export function documentEntry<Input, Facts>(entry: DocumentEntry<Input, Facts>): AnyDocumentEntry {
  const { kind, form } = entry
  const read = (input: unknown): Input => form.schema.parse(input)
  return {
    key: kind.key,
    title: kind.title,
    series: entry.series,
    stage: entry.stage,
    form,
    choices: (db, today) => entry.choices(db, today),
    suggested: async (db, today) => ({ ...(await entry.suggested(db, today)) }),
    draw: async (db, input, requisites, today) =>
      kind.describe(kind.facts.parse(await entry.gather(db, read(input), requisites, today))),
    acquaintance: (db, input, today) => entry.acquaintance(db, read(input), today),
    acquaintUntil: (input) => entry.acquaintUntil?.(read(input)),
    checks: async (db, input, requisites, today) => entry.checks?.(db, read(input), requisites, today) ?? [],
    links: (input) => entry.links?.(read(input)) ?? [],
    afterRegistration: async (tx, tools, actor, document) =>
      entry.afterRegistration?.(tx, tools, actor, { ...document, input: read(document.input) }),
  }
}

export interface Catalogue {
  readonly entries: readonly AnyDocumentEntry[]
  /** Refuses as «not found» for a kind that nobody brought. */
  entry(key: string): AnyDocumentEntry
  /** What the kind is called; a kind nobody brings any more is called by its key, so that its frozen papers still open. */
  titleOf(key: string): string
}

/** @throws Error when two entries share a key: that is a fault of the programme, seen at the start. */
export function createCatalogue(entries: readonly AnyDocumentEntry[]): Catalogue {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]))
  if (byKey.size !== entries.length) throw new Error('Two kinds of documents share a key')
  return {
    entries,
    entry: (key) => found(byKey.get(key), 'Такого вида документов нет. Выберите другой в списке.'),
    titleOf: (key) => byKey.get(key)?.title ?? key,
  }
}
