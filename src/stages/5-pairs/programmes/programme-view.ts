// Everything the page of a programme is drawn from.
import type { Day } from '../../../kit/calendar/day.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Unit } from '../units/unit.ts'
import type { Programme, ProgrammeHead } from './programme.ts'

export interface ProgrammeView {
  unit: Unit
  programme: Programme
  heads: readonly ProgrammeHead[]
  actor: Actor
  today: Day
  /** Names of people outside the unit: who sent it back, who passed it on. */
  names: ReadonlyMap<string, string>
  /** Last day for the first edition. */
  dueOn: Day
}
