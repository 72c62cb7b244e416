import type { Actor } from '../../../rights/actor.ts'
import type { Db } from '../../../tools.ts'
import { maySee } from './material.ts'
import { foundMaterial, readerOf } from './material.store.ts'

/** Files of a material are read by those who may read the material itself. */
export async function mayReadMaterial(db: Db, actor: Actor, id: string): Promise<boolean> {
  return maySee(await foundMaterial(db, id), await readerOf(db, actor))
}
