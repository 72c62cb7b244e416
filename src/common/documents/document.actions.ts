import type { Day } from '../../kit/calendar/day.ts'
import type { DocumentDescription } from '../../kit/documents/description.ts'
import { Refusal } from '../../kit/refusal.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import { signatureName } from '../../kit/russian/names.ts'
import type { Actor } from '../../rights/actor.ts'
import { can } from '../../rights/permissions.ts'
import type { Db, Tools } from '../../tools.ts'
import { changesBetween, note, type Details, type NewEntry } from '../journal/index.ts'
import { signatoryOn } from '../organisation/index.ts'
import { presentYear, yearClosings } from '../years/index.ts'
import type { AnyDocumentEntry } from './catalogue.ts'
import {
  assertDraft,
  assertEditable,
  assertInAgreement,
  assertOpen,
  type Document,
  type Requisites,
  type Signatory,
} from './document.ts'
import { createDocument, documentById, saveDocument, type DocumentChange } from './document.store.ts'
import { foundDocument, freshDocument } from './fresh-document.store.ts'
import { journalName } from './paper-name.ts'

/** Writes a draft down; a second submit of the same form meets the first and changes nothing. */
export async function draftDocument(
  tools: Tools,
  entry: AnyDocumentEntry,
  actor: Actor,
  id: string,
  input: unknown,
): Promise<void> {
  await tools.transaction((tx) => draftWithin(tx, tools, entry, actor, id, input))
}

/** The same inside a transaction that is under way: a paper that must exist exactly when its deed is done. */
export async function draftWithin(
  tx: Db,
  { clock }: Pick<Tools, 'clock'>,
  entry: AnyDocumentEntry,
  actor: Actor,
  id: string,
  input: unknown,
): Promise<void> {
  if (await documentById(tx, id)) return
  const [at, today] = [clock.now(), clock.today()]
  const signatory = await usualSignatory(tx, today)
  const paper = await entry.draw(tx, input, { registered: false, ...(signatory && { signatory }) }, today)
  const { series, stage } = entry
  const schoolYear = presentYear(today, await yearClosings(tx))
  await createDocument(
    tx,
    { id, kind: entry.key, title: titleOf(paper, entry), series, stage, schoolYear, input, signatory },
    at,
    actor.personId,
  )
  await noteDeed(tx, actor, at, await foundDocument(tx, id), 'drafted')
}

/** New answers of the author; the wording follows them. */
export async function changeContent(
  tools: Tools,
  entry: AnyDocumentEntry,
  actor: Actor,
  id: string,
  version: number,
  input: unknown,
): Promise<void> {
  const at = tools.clock.now()
  await tools.transaction(async (tx) => {
    const document = await freshDocument(tx, actor, id, version)
    assertEditable(document, can(actor, 'documents.register'))
    if (document.editedByHand) {
      throw new Refusal(
        'wrong-moment',
        'Текст исправлен вручную и не следует за условиями. Сначала нажмите «Вернуть текст по фактам».',
      )
    }
    const paper = await entry.draw(tx, input, document.requisites, tools.clock.today())
    await saveDocument(tx, document, { input, title: titleOf(paper, entry) }, at)
    await noteDeed(tx, actor, at, document, 'changed', { words: 'условия, по которым составлен текст' })
  })
}

/** Number, dates and signatory of a paper that is not registered yet; its wording and all appendices follow (A19). */
export async function saveRequisites(
  tools: Tools,
  actor: Actor,
  id: string,
  version: number,
  requisites: Requisites,
): Promise<void> {
  const at = tools.clock.now()
  await tools.transaction(async (tx) => {
    const document = await freshDocument(tx, actor, id, version)
    assertEditable(document, can(actor, 'documents.register'))
    const changes = changesBetween(inWords(document.requisites), inWords(requisites))
    if (changes.length === 0) return
    await saveDocument(tx, document, { requisites: { ...requisites, registered: false } }, at)
    await noteDeed(tx, actor, at, document, 'changed', { changes })
  })
}

/** The curator hands the draft over to the head. */
export function sendForAgreement(tools: Tools, actor: Actor, id: string, version: number): Promise<void> {
  return move(tools, actor, id, version, { state: 'agreement' }, 'sentForAgreement', assertDraft)
}

/** The head sends it back with a reason. */
export function returnDocument(tools: Tools, actor: Actor, id: string, version: number, reason: string): Promise<void> {
  return move(tools, actor, id, version, { state: 'draft' }, 'returned', assertInAgreement, { words: reason })
}

/** A draft that is no longer needed is cancelled, never deleted. */
export function cancelDocument(tools: Tools, actor: Actor, id: string, version: number, reason: string): Promise<void> {
  return move(tools, actor, id, version, { state: 'cancelled' }, 'cancelled', assertOpen, { words: reason })
}

async function move(
  tools: Tools,
  actor: Actor,
  id: string,
  version: number,
  change: DocumentChange,
  verb: NewEntry['verb'],
  assertMoment: (document: Document) => void,
  details?: Details,
): Promise<void> {
  const at = tools.clock.now()
  await tools.transaction(async (tx) => {
    const now = await foundDocument(tx, id)
    // The same form sent twice: what it asked for is already so.
    if (now.state === change.state && now.version === version + 1) return
    const document = await freshDocument(tx, actor, id, version)
    assertMoment(document)
    await saveDocument(tx, document, change, at)
    await noteDeed(tx, actor, at, document, verb, details)
  })
}

/** Who signs today, with the post and name as papers print them. */
async function usualSignatory(db: Db, day: Day): Promise<Signatory | undefined> {
  const found = await signatoryOn(db, day)
  return found ? { personId: found.personId, post: found.post, name: signatureName(found.name) } : undefined
}

/** What the register calls the paper: the heading to its text. */
export function titleOf(paper: DocumentDescription, entry: AnyDocumentEntry): string {
  return (paper.subject ?? entry.title).replace(/[\s\u00a0]+/g, ' ').trim()
}

export async function noteDeed(
  tx: Db,
  actor: Actor,
  at: Date,
  document: Document,
  verb: NewEntry['verb'],
  details?: Details,
): Promise<void> {
  const subject = { kind: 'document' as const, id: document.id, name: journalName(document) }
  await note(tx, actor, at, {
    verb,
    subject,
    ...(document.stage !== null && { stage: document.stage }),
    ...(details && { details }),
  })
}

function inWords({ number, signedOn, effectiveOn, signatory }: Requisites): [string, string][] {
  return [
    ['номер', number ?? ''],
    ['дата', signedOn ? requisiteDay(signedOn) : ''],
    ['вводится в действие', effectiveOn ? requisiteDay(effectiveOn) : ''],
    ['подписывает', signatory ? `${signatory.post} ${signatory.name}` : ''],
  ]
}
