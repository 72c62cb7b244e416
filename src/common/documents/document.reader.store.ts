import type { Actor } from '../../rights/actor.ts'
import { can } from '../../rights/permissions.ts'
import type { Db } from '../../tools.ts'
import { ownAcquaintance } from './acquaintance.store.ts'

/** Whether a person may read a document and the files beside it: by role, or because he has to be acquainted with it. */
export async function mayReadDocument(db: Db, actor: Actor, documentId: string): Promise<boolean> {
  return can(actor, 'documents.read') || (await ownAcquaintance(db, documentId, actor.personId)) !== null
}
