import type { Actor } from '../../rights/actor.ts'
import type { Db } from '../../tools.ts'
import { found } from '../../kit/refusal.ts'
import { journalEntries, verbOf } from '../journal/index.ts'
import { staleDocument, type Document } from './document.ts'
import { documentById } from './document.store.ts'

/** The document by the id of an address; refuses as «not found». */
export async function foundDocument(db: Db, id: string): Promise<Document> {
  return found(await documentById(db, id), 'Такого документа нет. Найдите его в реестре документов.')
}

/**
 * The document as the person saw it when the form was drawn.
 * @throws Refusal «wrong-moment» that names who has changed it since
 */
export async function freshDocument(tx: Db, actor: Actor, id: string, version: number): Promise<Document> {
  const document = await foundDocument(tx, id)
  if (document.version !== version) throw staleDocument(id, await lastDeed(tx, id, actor))
  return document
}

/** «вы уже исправили текст в другом окне» when it was the person himself: nobody is told about himself by name. */
async function lastDeed(db: Db, id: string, actor: Actor): Promise<string | undefined> {
  const [entry] = await journalEntries(db, { subject: { kind: 'document', id } }, 1)
  if (entry?.author.personId === actor.personId) return 'вы уже изменили его в другом окне'
  return entry && `${entry.author.name} уже ${verbOf(entry)} ${entry.subject.name}`
}
