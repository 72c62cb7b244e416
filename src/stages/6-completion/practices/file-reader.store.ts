import type { Actor } from '../../../rights/actor.ts'
import type { Db } from '../../../tools.ts'
import { maySee } from './practice.ts'
import { foundPractice } from './practice.store.ts'

/** Files and pictures of a practice are read by those who may read the practice. */
export async function mayReadPractice(db: Db, actor: Actor, id: string): Promise<boolean> {
  return maySee(await foundPractice(db, id), actor)
}
