// Everything the log of a unit shows, in three questions to the database.
import { found } from '../../../kit/refusal.ts'
import type { Db } from '../../../tools.ts'
import { toUnit, withMembers } from '../units/unit-row.ts'
import type { Unit } from '../units/unit.ts'
import { newestFirst, toMeeting, withMentees } from './meeting.store.ts'
import type { Meeting } from './meeting.ts'
import { explanationsOf, PAUSE_STEPS, pausesIn, type Pause } from './month.store.ts'
import type { Explanation } from './months.ts'
import { handedIn } from './reports/report.store.ts'
import type { Report } from './reports/report.ts'
import type { Visit } from './visit.ts'
import { toVisit } from './visit.store.ts'

export interface UnitLog {
  unit: Unit
  meetings: Meeting[]
  visits: Visit[]
  pauses: Pause[]
  explanations: Explanation[]
  /** Handed in, the newest first. */
  reports: Report[]
}

export async function unitLog(db: Db, id: string): Promise<UnitLog> {
  const row = found(await db.unit.findUnique({
    where: { id },
    include: {
      ...withMembers,
      meetings: { where: { removedAt: null }, include: withMentees, orderBy: [...newestFirst] },
      visits: { orderBy: [...newestFirst] },
      steps: { where: { step: { in: PAUSE_STEPS } }, orderBy: [{ at: 'asc' }, { id: 'asc' }], select: { on: true, step: true } },
    },
  }), 'Такой пары или группы нет. Откройте список пар и групп.')
  const [explanations, reports] = await Promise.all([explanationsOf(db, [id]), handedIn(db, { unitId: id })])
  return { unit: toUnit(row), meetings: row.meetings.map(toMeeting), visits: row.visits.map(toVisit), pauses: pausesIn(row.steps), explanations: explanations.get(id) ?? [], reports }
}
