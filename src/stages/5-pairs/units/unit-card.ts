// What the page of a unit is drawn from.
import type { Day } from '../../../kit/calendar/day.ts'
import type { JournalEntry } from '../../../common/journal/index.ts'
import { standing, type Consents } from './member-consents.ts'
import type { UnitKnown } from './unit-step.ts'
import type { Crowded } from './unit-warnings.ts'
import type { Unit } from './unit.ts'

export interface UnitCard {
  unit: Unit
  today: Day
  consents: Consents
  places: Crowded[]
  /** The order that fixed it, with its number and day. */
  order: { href: string; number: string | null; signedOn: Day | null } | undefined
  programme: { edition: number; state: string } | undefined
  meetings: { count: number; lastOn: Day | null }
  entries: JournalEntry[]
  hasMoreEntries: boolean
}

/** The step of the newest edition. */
export function programmeStep(state: string | undefined): NonNullable<UnitKnown['programme']> {
  if (state === undefined) return 'none'
  if (state === 'draft') return 'written'
  return ['agreement', 'agreed', 'submitted'].includes(state) ? 'waiting' : 'approved'
}

export function withoutConsent(unit: Unit, consents: Consents, today: Day): string[] {
  return unit.members.filter(({ role, personId }) => role === 'mentor' && standing(consents, personId, 'mentoring', [today]) === undefined).map(({ personId }) => personId)
}
