// The unit whose programme somebody opens: any for those who see all, the own one for its people.
import type { Actor } from '../../../rights/actor.ts'
import { can } from '../../../rights/permissions.ts'
import type { Db } from '../../../tools.ts'
import type { Unit } from '../units/unit.ts'
import { assertOwnUnit, foundUnit } from '../units/unit.store.ts'

/** @throws Refusal «not found» for the pair of others */
export async function openedUnit(db: Db, actor: Actor, id: string): Promise<Unit> {
  return can(actor, 'units.read') ? foundUnit(db, id) : assertOwnUnit(db, actor.personId, id)
}
