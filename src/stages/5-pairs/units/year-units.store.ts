import { schoolYearBounds, type SchoolYear } from '../../../kit/calendar/school-year.ts'
import type { Db } from '../../../tools.ts'
import { fixedUnitStates, type Unit } from './unit.ts'
import { toUnit, withMembers } from './unit-row.ts'

/**
 * Units an order has fixed that reach into the school year, by their beginning: one that lasts two years is in both
 * (pitfalls A8). Whatever still goes on past its term counts until somebody ends it.
 */
export async function unitsOfYear(db: Db, year: SchoolYear): Promise<Unit[]> {
  const { from, to } = schoolYearBounds(year)
  const rows = await db.unit.findMany({
    where: {
      orderId: { not: null },
      from: { lte: to },
      OR: [{ endedOn: { gte: from } }, { endedOn: null, to: { gte: from } }, { endedOn: null, state: { in: [...fixedUnitStates] } }],
    },
    include: withMembers,
    orderBy: [{ from: 'asc' }, { searchKey: 'asc' }, { id: 'asc' }],
  })
  return rows.map(toUnit)
}
