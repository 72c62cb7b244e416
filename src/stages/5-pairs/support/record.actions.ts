// Records of what was done for a mentee without a pair. The journal keeps the fact, never the notes of the psychologist.
import { found, Refusal } from '../../../kit/refusal.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import type { Actor } from '../../../rights/actor.ts'
import { can } from '../../../rights/permissions.ts'
import type { Db, Tools } from '../../../tools.ts'
import { note } from '../../../common/journal/index.ts'
import { personById } from '../../../common/people/index.ts'
import { assertYearOpen } from '../../../common/years/index.ts'
import { foundMentee, nominative } from '../../2-requests/index.ts'
import { insertRecord, recordById, recordExists, saveRecord, type RecordContent } from './record.store.ts'
import { assertRecordDay, isAuthor, recordKindWords, sideWords, type RecordSide, type SupportRecord } from './support.ts'

/** Whose record it is: of the psychologist, or of the curator. */
export function sideOf(actor: Actor): RecordSide {
  return can(actor, 'support.notes') ? 'psychologist' : 'curator'
}

/** Writes a record down; a second submit of the same form changes nothing. */
export async function addRecord(tools: Tools, actor: Actor, menteeId: string, id: string, content: RecordContent): Promise<void> {
  const at = tools.clock.now()
  assertRecordDay(content.on, tools.clock.today())
  await tools.transaction(async (tx) => {
    if (await recordExists(tx, id)) return
    const side = sideOf(actor)
    await insertRecord(tx, { ...withoutForeignNotes(actor, content), id, menteeId, byId: actor.personId, side, at })
    await noteRecord(tx, actor, at, menteeId, 'keptSupport', content, side)
  })
}

export async function changeRecord(tools: Tools, actor: Actor, menteeId: string, id: string, version: string, content: RecordContent): Promise<void> {
  const at = tools.clock.now()
  assertRecordDay(content.on, tools.clock.today())
  await tools.transaction(async (tx) => {
    const record = await ownRecord(tx, actor, menteeId, id)
    await saveRecord(tx, { id, version: Number(version) }, withoutForeignNotes(actor, content))
    await noteRecord(tx, actor, at, menteeId, 'changedSupport', content, record.side)
  })
}

/** Takes a mistaken record back: the fact leaves the list, the notes are erased for good. */
export async function removeRecord(tools: Tools, actor: Actor, menteeId: string, id: string): Promise<void> {
  const at = tools.clock.now()
  await tools.transaction(async (tx) => {
    const record = await ownRecord(tx, actor, menteeId, id)
    await saveRecord(tx, record, { removedAt: at, words: null, notes: null })
    await noteRecord(tx, actor, at, menteeId, 'removedSupport', record, record.side)
  })
}

/** A record of the person who asks. @throws Refusal «not found» for another person's */
export async function ownRecord(db: Db, actor: Actor, menteeId: string, id: string): Promise<SupportRecord> {
  const record = found(await recordById(db, id), 'Такой записи нет: возможно, её уже убрали.')
  if (record.menteeId !== menteeId || !isAuthor(record, actor.personId)) throw new Refusal('not-found', 'Такой записи нет.')
  return record
}

/** Only a psychologist has notes: what anybody else sends under that name is dropped. */
function withoutForeignNotes(actor: Actor, { notes, ...content }: RecordContent): RecordContent {
  return can(actor, 'support.notes') ? { ...content, notes: notes ?? null } : content
}

async function noteRecord(tx: Db, actor: Actor, at: Date, menteeId: string, verb: 'keptSupport' | 'changedSupport' | 'removedSupport', { on, kind }: Pick<RecordContent, 'on' | 'kind'>, side: RecordSide): Promise<void> {
  await assertYearOpen(tx, on)
  const { personId } = await foundMentee(tx, menteeId)
  const person = found(await personById(tx, personId))
  await note(tx, actor, at, { verb, subject: nominative(person), stage: 5, details: { words: `${recordKindWords[kind]} ${requisiteDay(on)}, ${sideWords[side]}` } })
}
