import type { Day } from '../../kit/calendar/day.ts'
import type { Db } from '../../tools.ts'
import { validConsent } from '../../common/consents/index.ts'
import type { InclusionFacts } from './inclusion.ts'
import type { MenteeRecord } from './mentee-row.ts'
import { firstAnswerOn } from './mentee.store.ts'

/** Facts of the gate as they stand on the day. */
export async function inclusionFacts(db: Db, mentee: Pick<MenteeRecord, 'personId' | 'requestId' | 'deficitsId'>, today: Day): Promise<InclusionFacts> {
  const first = await firstAnswerOn(db, [mentee.requestId, mentee.deficitsId])
  const [now, then] = await Promise.all([
    validConsent(db, mentee.personId, 'processing-mentee', today),
    first === null ? null : validConsent(db, mentee.personId, 'processing-mentee', first),
  ])
  return { consentOn: now?.signedOn ?? null, firstAnswerOn: first, wasCovered: then !== null, hasRequest: mentee.requestId !== null }
}
