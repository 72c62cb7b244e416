// The built-in catalogue of legal grounds, in the order preambles name them.
import type { LegalBase } from './legal-base.ts'
import { laws } from './legal-bases/laws.ts'
import { government, letters, orders, standards } from './legal-bases/orders.ts'

export const builtInBases: readonly LegalBase[] = [...laws, ...government, ...orders, ...letters, ...standards]
