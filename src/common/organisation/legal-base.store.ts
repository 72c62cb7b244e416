import type { Db } from '../../tools.ts'
import type { Day } from '../../kit/calendar/day.ts'
import { newId } from '../../kit/ids.ts'
import type { LegalBase, OwnAct } from './legal-base.ts'
import { basesOn } from './legal-base.ts'
import { builtInBases } from './legal-bases.ts'

/** The catalogue valid on the day: the built-in acts, then the kindergarten's own. */
export async function legalBasesOn(db: Db, day: Day): Promise<LegalBase[]> {
  return basesOn(await allLegalBases(db), day)
}

/** The whole catalogue with what is no longer or not yet in force. */
export async function allLegalBases(db: Db): Promise<LegalBase[]> {
  return [...builtInBases, ...(await ownActs(db)).map(baseOf)]
}

export async function ownActs(db: Db): Promise<OwnAct[]> {
  return db.legalAct.findMany({ orderBy: [{ position: 'asc' }, { title: 'asc' }] })
}

/** Adds an own act or replaces the one with its id. */
export async function saveLegalAct(tx: Db, values: Omit<OwnAct, 'id'>, id = newId()): Promise<void> {
  const { title, citation, validFrom, validTo, position } = values
  const data = { title, citation, validFrom, validTo, position }
  await tx.legalAct.upsert({ where: { id }, create: { id, ...data }, update: data })
}

export async function removeLegalAct(tx: Db, id: string): Promise<void> {
  await tx.legalAct.delete({ where: { id } })
}

function baseOf({ position: _, ...act }: OwnAct): LegalBase {
  return { ...act, regard: null, short: act.title, level: 'own', check: null }
}
