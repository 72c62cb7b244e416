import type { Day } from '../../../kit/calendar/day.ts'
import type { Db } from '../../../tools.ts'
import { houseOn } from '../as-of/house-on.facts.ts'
import { checklistOf } from '../inspection/checklist.ts'
import { notesOn } from '../inspection/note.store.ts'
import { measure } from './indicators.ts'
import { reportOf, type Report } from './report.ts'

/** Indicators and the check-list as they stood on the day. */
export async function reportOn(db: Db, day: Day, zone: string): Promise<Report> {
  const [house, notes] = await Promise.all([houseOn(db, day, zone), notesOn(db, day)])
  return { day, ...reportOf(house.organisation.fullName, measure(house), checklistOf(house, notes)) }
}
