import type { Db } from '../../tools.ts'
import { termsText } from './terms.ts'

/** Mentees each consent to mentoring names; an empty list where they are written in by hand. */
export async function mentoringTermsOf(db: Db, consentIds: readonly string[]): Promise<Map<string, string[]>> {
  if (consentIds.length === 0) return new Map()
  const rows = await db.consent.findMany({ where: { id: { in: [...consentIds] } }, select: { id: true, terms: true } })
  return new Map(rows.map(({ id, terms }) => [id, termsText.decode(terms).menteeIds ?? []]))
}
