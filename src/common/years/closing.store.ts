import type { Day } from '../../kit/calendar/day.ts'
import type { SchoolYear } from '../../kit/calendar/school-year.ts'
import { schoolYearOf } from '../../kit/calendar/school-year.ts'
import type { Db } from '../../tools.ts'
import { assertOpenWholeYear, assertOpenYear, type YearClosing } from './closing.ts'

/** Closed years, the latest first. */
export function yearClosings(db: Db): Promise<YearClosing[]> {
  return db.schoolYearClosing.findMany({ select: { year: true, closedOn: true, openedNextOn: true }, orderBy: { year: 'desc' } })
}

/** For actions: refuses a change of something dated with a day of a closed year. One query. */
export async function assertYearOpen(tx: Db, day: Day, field?: string): Promise<void> {
  assertOpenYear(day, await yearClosings(tx), field)
}

/** For actions: refuses a change of something that belongs to a closed year, on whatever day. One query. */
export async function assertWholeYearOpen(tx: Db, year: SchoolYear): Promise<void> {
  assertOpenWholeYear(year, await yearClosings(tx))
}

/**
 * Years one may look at: from the first thing kept to the present one, the latest first.
 * @param closings if they were read already
 */
export async function knownYears(db: Db, present: SchoolYear, closings?: readonly YearClosing[]): Promise<SchoolYear[]> {
  // One after another: a destruction asks inside its transaction.
  const document = await db.document.findFirst({ orderBy: { schoolYear: 'asc' }, select: { schoolYear: true } })
  const roadmap = await db.roadmap.findFirst({ orderBy: { periodFrom: 'asc' }, select: { periodFrom: true } })
  const unit = await db.unit.findFirst({ orderBy: { from: 'asc' }, select: { from: true } })
  const closed = (closings ?? (await yearClosings(db))).map(({ year }) => year)
  const first = Math.min(present, ...closed, document?.schoolYear ?? present, ...[roadmap?.periodFrom, unit?.from].filter((day) => day !== undefined).map(schoolYearOf))
  return Array.from({ length: present - first + 1 }, (_, index) => present - index)
}
