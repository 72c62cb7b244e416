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
export async function freshDocument(tx: Db, id: string, version: number): Promise<Document> {
  const document = await foundDocument(tx, id)
  if (document.version !== version) throw staleDocument(id, await lastDeed(tx, id))
  return document
}

async function lastDeed(db: Db, id: string): Promise<string | undefined> {
  const [entry] = await journalEntries(db, { subject: { kind: 'document', id } }, 1)
  return entry && `${entry.author.name} уже ${verbOf(entry)} ${entry.subject.name}`
}
