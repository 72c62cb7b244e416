import type { Day } from '../../../kit/calendar/day.ts'
import type { Db } from '../../../tools.ts'
import type { Unit } from '../units/unit.ts'
import { explanationsOf, pausesOf } from './month.store.ts'
import type { Month } from './months.ts'
import { monthsOfUnit, type UnitTerm } from './unit-months.ts'

export interface EmptyMonths {
  unitId: string
  title: string
  /** Months without a meeting and without an explanation, after the mentor was asked; the earliest first. */
  months: Month[]
}

/** Units at work that did not meet, for the stage and for the list of the curator. */
export async function quietUnits(db: Db, today: Day): Promise<EmptyMonths[]> {
  const rows = await db.unit.findMany({
    where: { state: { in: ['approved', 'suspended'] }, from: { lte: today } },
    select: { id: true, title: true, from: true, to: true, endedOn: true, outcome: true, state: true, orderId: true },
    orderBy: [{ searchKey: 'asc' }, { id: 'asc' }],
  })
  return emptyMonthsOf(db, rows.map((row) => ({ ...row, state: row.state as Unit['state'], outcome: row.outcome as Unit['outcome'] })), today)
}

/** Units of which the curator should know that they did not meet: for the stage and for lists. Three queries for all. */
export async function emptyMonthsOf(db: Db, units: readonly (UnitTerm & Pick<Unit, 'id' | 'title'>)[], today: Day): Promise<EmptyMonths[]> {
  if (units.length === 0) return []
  const ids = units.map(({ id }) => id)
  const meetings = await db.meeting.findMany({ where: { unitId: { in: ids }, removedAt: null }, select: { unitId: true, on: true } })
  const [explanations, pauses] = [await explanationsOf(db, ids), await pausesOf(db, ids)]
  return units.flatMap((unit) => {
    const own = meetings.filter(({ unitId }) => unitId === unit.id)
    const months = monthsOfUnit(unit, { meetings: own, explanations: explanations.get(unit.id), pauses: pauses.get(unit.id) }, today).filter(({ state }) => state === 'empty').map(({ month }) => month)
    return months.length === 0 ? [] : [{ unitId: unit.id, title: unit.title, months }]
  })
}
