// Papers of stage 5 for the catalogue of documents.
import type { Clock } from '../../tools.ts'
import type { AnyDocumentEntry } from '../../common/documents/index.ts'
import { addendumEntry } from './units/addendum.actions.ts'
import { amendingOrderEntry } from './units/amending-order.actions.ts'
import { employerNoticeEntry, mentorNoticeEntry } from './units/notice.actions.ts'
import { pairingOrderEntry } from './units/pairing-order.actions.ts'

export function pairsDocuments(clock: Clock): AnyDocumentEntry[] {
  return [pairingOrderEntry(clock), amendingOrderEntry(clock), addendumEntry(clock), mentorNoticeEntry(clock), employerNoticeEntry(clock)]
}

/** Keys of these papers, for the page of the stage. */
export const PAIRS_KINDS = ['pairing-order', 'amending-order', 'mentoring-addendum', 'mentor-notice', 'employer-notice']
