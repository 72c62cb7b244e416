import { addDays, type Day } from '../../../../kit/calendar/day.ts'
import { screenName } from '../../../../kit/russian/names.ts'
import type { HouseTask } from '../../../../rights/task.ts'
import type { Db } from '../../../../tools.ts'
import { meetingsPaths } from '../paths.ts'

/** No law sets it: a report should not wait for its reader longer than a week. */
const DAYS_TO_ACCEPT = 7

/** Reports that mentors have handed in and nobody has accepted. */
export async function reportTasks(db: Db): Promise<HouseTask[]> {
  const reports = await db.mentorReport.findMany({ where: { handedInOn: { not: null }, acceptedOn: null }, select: { id: true, unitId: true, mentorId: true, handedInOn: true } })
  if (reports.length === 0) return []
  const people = await db.person.findMany({ where: { id: { in: reports.map(({ mentorId }) => mentorId) } }, select: { id: true, surname: true, firstName: true, patronymic: true } })
  const names = new Map(people.map(({ id, ...name }) => [id, screenName(name)]))
  return reports.flatMap(({ id, unitId, mentorId, handedInOn }): HouseTask[] =>
    handedInOn === null ? [] : [{ day: dueOn(handedInOn), title: `Принять отчёт: ${names.get(mentorId) ?? ''}`, why: 'Отчёт наставника сдан', href: meetingsPaths.report.to({ id: unitId, report: id }), permission: 'units.manage' }])
}

/** Reports the curator has sent back to this mentor, with what he asks. */
export async function returnedReports(db: Db, mentorId: string): Promise<{ unitId: string; words: string }[]> {
  const rows = await db.mentorReport.findMany({ where: { mentorId, handedInOn: null, returnWords: { not: null } }, select: { unitId: true, returnWords: true } })
  return rows.map(({ unitId, returnWords }) => ({ unitId, words: returnWords ?? '' }))
}

function dueOn(handedInOn: Day): Day {
  return addDays(handedInOn, DAYS_TO_ACCEPT)
}
