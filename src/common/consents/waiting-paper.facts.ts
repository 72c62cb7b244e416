// The offer that waits for a person, as somebody without an account may read and print it.
import type { Day } from '../../kit/calendar/day.ts'
import type { DocumentDescription } from '../../kit/documents/description.ts'
import type { Db } from '../../tools.ts'
import { consentKindData, type ConsentKind } from './consent-kinds.ts'
import { consentRecordsOf, validConsent } from './consent.store.ts'
import { paperOf } from './consent.facts.ts'

export interface WaitingPaper {
  id: string
  title: string
  why: string
  paper: DocumentDescription
  /** The agreement on the e-signature holds, so whoever has an account may sign on the screen too. */
  maySignOnScreen: boolean
}

/** The newest offer of one of these kinds that has no answer yet, with its blank; null when nothing was offered. */
export async function waitingPaper(db: Db, personId: string, kinds: readonly ConsentKind[], today: Day): Promise<WaitingPaper | null> {
  const records = await consentRecordsOf(db, personId)
  const offer = records.find(({ kind, answer, validUntil }) => kinds.includes(kind) && answer === null && (validUntil === null || validUntil >= today))
  if (offer === undefined) return null
  const { title, why } = consentKindData[offer.kind]
  const [paper, agreement] = await Promise.all([paperOf(db, offer, 'paper', today), validConsent(db, personId, 'e-signature', today)])
  return { id: offer.id, title, why, paper, maySignOnScreen: agreement !== null }
}
