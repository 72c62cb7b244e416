// What the register of documents understands in its address.
import type { ListSpec } from '../../kit/lists/list-query.ts'
import { documentSeries } from './document.ts'

export type RegisterFilter = 'kind' | 'state' | 'year' | 'stage' | 'series'
export type RegisterSort = 'date' | 'title' | 'updated'

export const registerSpec: ListSpec<RegisterFilter, RegisterSort> = {
  filters: {
    kind: 'any',
    state: ['draft', 'agreement', 'registered', 'lapsed', 'cancelled'],
    year: 'any',
    stage: ['1', '2', '3', '4', '5', '6', '7'],
    series: documentSeries,
  },
  sorts: ['date', 'title', 'updated'],
  direction: 'desc',
}

/** Most lines of one export. */
export const EXPORT_ROWS = 5000
