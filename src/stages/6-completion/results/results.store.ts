import { schoolYearBounds, type SchoolYear } from '../../../kit/calendar/school-year.ts'
import type { Db } from '../../../tools.ts'

/** Units that an order of the school year has prolonged. */
export async function prolongedIn(db: Db, unitIds: readonly string[], year: SchoolYear): Promise<Set<string>> {
  const { from, to } = schoolYearBounds(year)
  const rows = unitIds.length === 0 ? [] : await db.unitStep.findMany({ where: { unitId: { in: [...unitIds] }, step: 'extended', on: { gte: from, lte: to } }, select: { unitId: true } })
  return new Set(rows.map(({ unitId }) => unitId))
}

export interface ReportState {
  unitId: string
  mentorId: string
  isAccepted: boolean
}

/** Reports that mentors of these units have handed in during the school year. */
export async function reportsOfUnits(db: Db, unitIds: readonly string[], year: SchoolYear): Promise<ReportState[]> {
  const { from } = schoolYearBounds(year)
  const rows = unitIds.length === 0 ? [] : await db.mentorReport.findMany({ where: { unitId: { in: [...unitIds] }, handedInOn: { gte: from } }, select: { unitId: true, mentorId: true, acceptedOn: true } })
  return rows.map(({ unitId, mentorId, acceptedOn }) => ({ unitId, mentorId, isAccepted: acceptedOn !== null }))
}
