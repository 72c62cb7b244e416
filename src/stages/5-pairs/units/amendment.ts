// What an amending order says, before it is put into words.
import type { UnitChanges } from './amended-difference.ts'
import type { ListChange, ListRow } from './amended-list.ts'
import type { Edition } from './edition.ts'
import type { Namesake } from './member-cases.ts'
import type { Unit, UnitMember } from './unit.ts'

export interface AmendedUnit {
  changes: UnitChanges
  /** Row it stands under. */
  row: number
  list: ListChange[]
  lost: UnitMember[]
}

export interface Amendment {
  edition: Edition
  units: AmendedUnit[]
  added: { unit: Unit; row: ListRow }[]
  namesakes: Namesake[]
  /** Units of the order with newcomers who have not answered yet. */
  waiting: UnitChanges[]
}
