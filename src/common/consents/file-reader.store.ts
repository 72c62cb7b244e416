import { can } from '../../rights/permissions.ts'
import type { Actor } from '../../rights/actor.ts'
import type { Db } from '../../tools.ts'

/** Scans of a consent are read by the office and by the person whose consent it is. */
export async function consentFileReader(db: Db, actor: Actor, consentId: string): Promise<boolean> {
  if (can(actor, 'consents.read')) return true
  return (await db.consent.findFirst({ where: { id: consentId, personId: actor.personId }, select: { id: true } })) !== null
}
