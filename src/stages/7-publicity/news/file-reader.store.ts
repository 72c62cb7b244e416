import type { Actor } from '../../../rights/actor.ts'
import { can } from '../../../rights/permissions.ts'
import type { Db } from '../../../tools.ts'

/** Pictures of publications for those who prepare them; outsiders get cleared ones from the open section alone. */
export async function mayReadPicture(_db: Db, actor: Actor): Promise<boolean> {
  return can(actor, 'publicity.read')
}
