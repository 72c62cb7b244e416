// What may be asked of the list of pairs and groups.
import type { ListQuery, ListSpec } from '../../../kit/lists/list-query.ts'

type UnitFilter = 'state' | 'form' | 'year'
type UnitSort = 'title' | 'from'

/** Without a state those that go on are shown. */
export const unitListSpec = {
  filters: { state: ['proposed', 'agreed', 'active', 'overdue', 'suspended', 'ended', 'everything'], form: 'any', year: 'any' },
  sorts: ['title', 'from'],
} as const satisfies ListSpec<UnitFilter, UnitSort>

export type UnitQuery = ListQuery<UnitFilter, UnitSort>
