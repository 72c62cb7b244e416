// The list of an order as its amendments have made it.
import type { Day } from '../../../kit/calendar/day.ts'
import type { Document } from '../../../common/documents/index.ts'
import type { ListRow } from './amended-list.ts'

/** An amending order that is counted in. */
export interface EditionChange {
  id: string
  number: string
  signedOn: Day
  /** Sub-points that were worded anew by hand or found nothing to change: a person must look. */
  unclear: string[]
}

export interface Edition {
  base: Document
  hasAppendix: boolean
  rows: ListRow[]
  amendments: EditionChange[]
}
