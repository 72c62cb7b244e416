import type { Db } from '../../tools.ts'
import type { FormalRule } from './admission.ts'
import { categoriesText, usualCriteria } from './criteria.ts'

/** The criteria in use; the usual ones, with version 0, until they are saved for the first time. */
export async function criteriaOf(db: Db): Promise<FormalRule & { version: number }> {
  const row = await db.mentorCriteria.findUnique({ where: { id: 'house' } })
  return row === null ? { ...usualCriteria, version: 0 } : { years: row.years, categories: categoriesText.decode(row.categories), version: row.version }
}

/** The note that mentors are looked for outside; null while nobody does. */
export function outsideSearch(db: Db): Promise<{ id: string; note: string; on: string } | null> {
  return db.mentorSearch.findFirst({ where: { endedOn: null }, orderBy: { createdAt: 'desc' }, select: { id: true, note: true, on: true } })
}
