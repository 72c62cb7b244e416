import type { SchoolYear } from '../../../kit/calendar/school-year.ts'
import type { Day } from '../../../kit/calendar/day.ts'
import type { Db } from '../../../tools.ts'
import { recordText, type ClosedYear, type YearRecord } from './year-record.ts'

export async function closedYear(db: Db, year: SchoolYear): Promise<ClosedYear | null> {
  const row = await db.schoolYearClosing.findUnique({ where: { year } })
  if (row === null) return null
  const { closedOn, closedById, openedNextOn, facts } = row
  return { year, closedOn, closedById, openedNextOn, ...recordText.decode(facts) }
}

export async function keepClosing(tx: Db, closing: Pick<ClosedYear, 'year' | 'closedOn' | 'closedById'>, record: YearRecord, at: Date): Promise<void> {
  await tx.schoolYearClosing.create({ data: { ...closing, facts: recordText.encode(record), createdAt: at } })
}

/** False when the next year was opened before. */
export async function markOpened(tx: Db, year: SchoolYear, on: Day): Promise<boolean> {
  const { count } = await tx.schoolYearClosing.updateMany({ where: { year, openedNextOn: null }, data: { openedNextOn: on } })
  return count > 0
}
