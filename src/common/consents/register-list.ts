// What the register of consents understands in its address.
import type { ListSpec } from '../../kit/lists/list-query.ts'
import { consentStates } from './consent.ts'
import { consentKinds } from './consent-kinds.ts'

export type RegisterFilter = 'kind' | 'state' | 'person'
export type RegisterSort = 'name' | 'until' | 'offered'

export const registerSpec: ListSpec<RegisterFilter, RegisterSort> = {
  filters: { kind: consentKinds, state: consentStates, person: 'any' },
  sorts: ['name', 'until', 'offered'],
}

/** Most lines of one export, and most papers of one print. */
export const EXPORT_ROWS = 5000
export const PRINT_ROWS = 100
