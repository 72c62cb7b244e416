import { can } from '../../rights/permissions.ts'
import type { Actor } from '../../rights/actor.ts'
import type { Db } from '../../tools.ts'

/** A scan of a blank is read by those who enter answers, and by nobody else: confidential lines stand on it. */
export function mayReadPaper(_db: Db, actor: Actor): Promise<boolean> {
  return Promise.resolve(can(actor, 'surveys.manage'))
}
