// Everything the card of a document shows, gathered at once.
import { yearOf } from '../../kit/calendar/day.ts'
import type { DocumentDescription } from '../../kit/documents/description.ts'
import { withSheets } from '../../kit/documents/readings.ts'
import { signatureName } from '../../kit/russian/names.ts'
import type { Tools } from '../../tools.ts'
import { filesOf, type StoredFile } from '../files/index.ts'
import { journalEntries, type JournalEntry } from '../journal/index.ts'
import { rulesOf, signatoriesOn, workingCalendarOf } from '../organisation/index.ts'
import type { Acquaintance } from './acquaintance.ts'
import { acquaintancesOf } from './acquaintance.store.ts'
import type { AnyDocumentEntry, Catalogue, Check } from './catalogue.ts'
import { HISTORY_SHOWN, type Document } from './document.ts'
import { takenNumbers, type TakenNumber } from './document.store.ts'
import { foundDocument } from './fresh-document.store.ts'
import { linksOf } from './link.store.ts'
import type { SeenLink } from './links.ts'
import { countedSheets, paperOf } from './paper.facts.ts'
import { screenNamesApart, withScreenNames } from './reader-names.facts.ts'
import { counterOf, nextNumber } from './register-number.ts'
import { houseChecks, inOrderOfGravity } from './registration-checks.ts'
import type { SignatoryOption } from './registration.form.ts'

export interface DocumentCard {
  document: Document
  kindTitle: string
  paper: DocumentDescription
  /** Sheets of each section; empty when the paper counts none. */
  sheets: readonly number[]
  links: SeenLink[]
  files: StoredFile[]
  /** Newest first; one more than is shown. */
  history: JournalEntry[]
  /** Of a registered paper; names as screens write them. */
  acquaintances: Acquaintance[]
  /** Of a paper that is still on its way. */
  preparation: Preparation | undefined
}

export interface Preparation {
  checks: Check[]
  /** «Лебедева О. Н.»: who will have to be acquainted. */
  readers: string[]
  signatories: SignatoryOption[]
  proposal: string
  previous: TakenNumber | undefined
}

export async function documentCard(tools: Tools, catalogue: Catalogue, id: string): Promise<DocumentCard> {
  const db = tools.database
  const document = await foundDocument(db, id)
  const [drawn, links, files, history, acquaintances] = await Promise.all([
    paperOf(db, catalogue, document, tools.clock.today()),
    linksOf(db, id),
    filesOf(db, { kind: 'document', id }),
    journalEntries(db, { subject: { kind: 'document', id } }, HISTORY_SHOWN + 1),
    document.state === 'registered' ? withScreenNames(db, await acquaintancesOf(db, id)) : [],
  ])
  const sheets = await countedSheets(tools.printer, drawn)
  const isOpen = document.state === 'draft' || document.state === 'agreement'
  return {
    document,
    links,
    files,
    history,
    acquaintances,
    sheets,
    kindTitle: catalogue.titleOf(document.kind),
    paper: document.state === 'registered' ? drawn : withSheets(drawn, sheets),
    preparation: isOpen ? await preparationOf(tools, catalogue.entry(document.kind), document, drawn) : undefined,
  }
}

/** What stands between a draft and its registration. */
export async function preparationOf(
  tools: Tools,
  entry: AnyDocumentEntry,
  document: Document,
  paper: DocumentDescription,
): Promise<Preparation> {
  const db = tools.database
  const today = tools.clock.today()
  const day = document.requisites.signedOn ?? today
  const [taken, calendar, named, rules, own, ids] = await Promise.all([
    takenNumbers(db, document.series, yearOf(day)),
    workingCalendarOf(db),
    signatoriesOn(db, day),
    rulesOf(db),
    entry.checks(db, document.input, document.requisites, today),
    entry.acquaintance(db, document.input, today),
  ])
  // Minutes are numbered plainly, whatever letters orders carry.
  const pattern = ['minutes', 'agreements', 'notices', 'acts', 'notes'].includes(document.series) ? '{n}' : rules.numberPattern
  const signatories = named.map(({ personId, post, name }) => ({ personId, post, name: signatureName(name) }))
  const house = houseChecks(document.requisites, paper, {
    today,
    calendar,
    taken,
    signatories: signatories.map(({ personId }) => personId),
  })
  return {
    checks: inOrderOfGravity([...own, ...house]),
    readers: [...(await screenNamesApart(db, ids)).values()],
    signatories: withKept(signatories, document),
    proposal: nextNumber(
      taken.map(({ number }) => number),
      pattern,
    ),
    previous: greatest(taken, pattern),
  }
}

/** The number the proposal follows. */
function greatest(taken: readonly TakenNumber[], pattern: string): TakenNumber | undefined {
  const counted = (one: TakenNumber) => counterOf(one.number, pattern) ?? 0
  return taken.toSorted((one, other) => counted(other) - counted(one))[0]
}

/** Who was chosen before stays on the list, even if he may not sign on the new date: the checks will say so. */
function withKept(options: SignatoryOption[], { requisites }: Document): SignatoryOption[] {
  const kept = requisites.signatory
  if (!kept?.personId || options.some(({ personId }) => personId === kept.personId)) return options
  return [...options, { personId: kept.personId, post: kept.post, name: kept.name }]
}
