// Papers of stage 5 for the catalogue of documents.
import type { Clock } from '../../tools.ts'
import type { AnyDocumentEntry } from '../../common/documents/index.ts'
import { addendumEntry } from './units/addendum.actions.ts'
import { pairingOrderEntry } from './units/pairing-order.actions.ts'

export function pairsDocuments(clock: Clock): AnyDocumentEntry[] {
  return [pairingOrderEntry(clock), addendumEntry(clock)]
}

/** Keys of these papers, for the page of the stage. */
export const PAIRS_KINDS = ['pairing-order', 'mentoring-addendum']
