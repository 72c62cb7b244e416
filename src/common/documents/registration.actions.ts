import type { Day } from '../../kit/calendar/day.ts'
import { fingerprint } from '../../kit/documents/fingerprint.ts'
import { plainText } from '../../kit/documents/plain-text.ts'
import { withSheets } from '../../kit/documents/readings.ts'
import { Refusal } from '../../kit/refusal.ts'
import { signatureName } from '../../kit/russian/names.ts'
import type { Actor } from '../../rights/actor.ts'
import type { Db, Tools } from '../../tools.ts'
import { peopleByIds } from '../people/index.ts'
import { assertYearOpen } from '../years/index.ts'
import { createAcquaintances } from './acquaintance.store.ts'
import type { AnyDocumentEntry } from './catalogue.ts'
import { noteDeed, titleOf } from './document.actions.ts'
import { assertOpen, type Document } from './document.ts'
import { saveDocument, setLapsed } from './document.store.ts'
import { foundDocument, freshDocument } from './fresh-document.store.ts'
import { createLink } from './link.store.ts'
import { endsTheOther } from './links.ts'
import { capital, numberAndDate, paperNoun, paperReference } from './paper-name.ts'
import { countedSheets, finalPaper } from './paper.facts.ts'
import { documentPaths } from './paths.ts'
import { mayBeRegistered } from './registration-checks.ts'

/** A paper whose requisites are all known. */
type Complete = Required<Pick<Document['requisites'], 'number' | 'signedOn' | 'signatory'>> & Document['requisites']

/**
 * Registers a paper: its text, number and signatory are frozen for good; links, acquaintance and the reactions of the
 * stage follow in the same transaction.
 * @throws Refusal «wrong-moment» when somebody was quicker, a requisite is missing or a check of the stage forbids it
 */
export async function registerDocument(
  tools: Tools,
  entry: AnyDocumentEntry,
  actor: Actor,
  id: string,
  version: number,
): Promise<void> {
  const at = tools.clock.now()
  const today = tools.clock.today()
  const place = { today, address: tools.publicUrl + documentPaths.document.to({ id }) }
  const before = await foundDocument(tools.database, id)
  // Counting sheets lays the whole paper out, too slow for a transaction.
  const sheets =
    before.state === 'registered'
      ? []
      : await countedSheets(tools.printer, await finalPaper(tools.database, entry, before, before.requisites, place))

  await tools.transaction(async (tx) => {
    if (await isOwnSecondSubmit(tx, actor, id, version)) return
    const document = await freshDocument(tx, actor, id, version)
    assertOpen(document)
    const requisites = complete(document)
    // Minutes carry the day of what was said: a year may be closed with a reason why they come later.
    if (requisites.signedOn < today && document.series !== 'minutes') await assertYearOpen(tx, requisites.signedOn)
    const checks = await entry.checks(tx, document.input, requisites, today)
    if (!mayBeRegistered(checks)) {
      throw new Refusal(
        'wrong-moment',
        `Документ пока нельзя зарегистрировать: ${checks.find(({ tone }) => tone === 'stop')?.title ?? ''}. Откройте его и устраните это.`,
      )
    }
    await freeze(tx, { entry, actor, document, requisites, sheets, place, at })
    await createAcquaintances(tx, id, await peopleToAcquaint(tx, entry, document, today))
    await applyLinks(tx, entry, actor, document, requisites, at)
    const { number, signedOn, effectiveOn = signedOn } = requisites
    await entry.afterRegistration(tx, tools, actor, { id, input: document.input, number, signedOn, effectiveOn })
  })
}

async function isOwnSecondSubmit(tx: Db, actor: Actor, id: string, version: number): Promise<boolean> {
  const { state, registeredById, version: now } = await foundDocument(tx, id)
  return state === 'registered' && registeredById === actor.personId && now === version + 1
}

function complete({ requisites }: Document): Complete {
  const { number, signedOn, signatory } = requisites
  if (number === undefined || signedOn === undefined || signatory === undefined) {
    throw new Refusal(
      'wrong-moment',
      'Документ пока нельзя зарегистрировать: укажите номер, дату и подписанта и сохраните реквизиты.',
    )
  }
  return { ...requisites, number, signedOn, signatory, registered: true }
}

interface Freezing {
  entry: AnyDocumentEntry
  actor: Actor
  document: Document
  requisites: Complete
  sheets: readonly number[]
  place: { today: Day; address: string }
  at: Date
}

async function freeze(tx: Db, { entry, actor, document, requisites, sheets, place, at }: Freezing): Promise<void> {
  const drawn = withSheets(await finalPaper(tx, entry, document, requisites, place), sheets)
  const title = titleOf(drawn, entry)
  const description = { ...drawn, title: `${capital(paperNoun(document.series))} ${numberAndDate(requisites)}` }
  const frozen = { title, description, text: plainText(description), fingerprint: fingerprint(description) }
  await saveDocument(
    tx,
    document,
    { ...frozen, state: 'registered', requisites, registeredAt: at, registeredById: actor.personId },
    at,
  )
  await noteDeed(tx, actor, at, { ...document, state: 'registered', requisites }, 'registered', { words: title })
}

/** Names and posts as they stand now: later changes of the person leave the paper alone. */
async function peopleToAcquaint(tx: Db, entry: AnyDocumentEntry, document: Document, today: Day) {
  const due = entry.acquaintUntil(document.input) ?? null
  const ids = [...new Set(await entry.acquaintance(tx, document.input, today))]
  const people = new Map((await peopleByIds(tx, ids)).map((person) => [person.id, person]))
  return ids.flatMap((id) => {
    const person = people.get(id)
    return person ? [{ personId: id, personName: signatureName(person.name), post: person.post, due }] : []
  })
}

/** Writes the links down; a paper ended as a whole is out of force from the day this one comes into force. */
async function applyLinks(
  tx: Db,
  entry: AnyDocumentEntry,
  actor: Actor,
  document: Document,
  requisites: Complete,
  at: Date,
): Promise<void> {
  const cause = { words: paperReference({ ...document, state: 'registered', requisites }) }
  for (const link of entry.links(document.input)) {
    await createLink(tx, document.id, link)
    if (!endsTheOther(link)) continue
    await setLapsed(tx, link.toId, requisites.effectiveOn ?? requisites.signedOn)
    await noteDeed(tx, actor, at, await foundDocument(tx, link.toId), 'lapsed', cause)
  }
}
