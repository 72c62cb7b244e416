// What stage 4 needs from stage 5, handed in where the house is put together: it may not look ahead itself.
import type { Day } from '../../kit/calendar/day.ts'
import type { Author } from '../../common/journal/index.ts'
import type { Db } from '../../tools.ts'
import type { StandingUnit } from './matching/participant.ts'

/** A pair or a group to be proposed; ids are places in the banks. */
export interface PairProposal {
  menteeIds: string[]
  mentorIds: string[]
  from: Day
  to: Day
  /** Keys of the form and of the types of mentoring. */
  form: string
  types: string[]
  direction?: string
  reason: string
  runId?: string
}

export interface SelectionLinks {
  /** Proposes units; each mentee may have one at a time. @throws Refusal when a mentee was proposed meanwhile */
  propose(tx: Db, how: { author: Author; at: Date; today: Day }, proposals: readonly PairProposal[]): Promise<{ unitId: string; menteeIds: string[] }[]>
  standingPairs(db: Db): Promise<StandingUnit[]>
  /** Forms and types of mentoring, key → words. */
  forms: Record<string, string>
  types: Record<string, string>
  /** Addresses of stage 5. */
  pairs: string
  unit(id: string): string
  /** Page with the done-tests of stage 4. */
  stage: string
}
