// The turn of the year as rows for «Сегодня».
import { addDays, type Day } from '../../../kit/calendar/day.ts'
import { schoolYearBounds, schoolYearLabel } from '../../../kit/calendar/school-year.ts'
import type { HouseTask } from '../../../rights/task.ts'
import type { Db } from '../../../tools.ts'
import { knownYears, presentYear, yearClosings } from '../../../common/years/index.ts'
import { yearPaths } from './paths.ts'

/** By the end of June the papers of the year are usually together. */
const CLOSE_BY = '06-30'
const AHEAD_DAYS = 31
/** The regulation and the map for the next year go to the council in the last week of August. */
const OPEN_BY = '08-25'

/** Close the year that is over or ends within a month; open the next one once it is closed. */
export async function yearTasks(db: Db, today: Day): Promise<HouseTask[]> {
  const closings = await yearClosings(db)
  const years = await knownYears(db, presentYear(today, closings))
  const last = closings[0]
  const open = years.filter((year) => !closings.some((closing) => closing.year === year)).toReversed()
  const closing = open.filter((year) => isDue(`${year + 1}-${CLOSE_BY}`, today)).map((year) => task(`${year + 1}-${CLOSE_BY}`, `Закрыть ${schoolYearLabel(year)} учебный год`, 'Пары без итога, бумаги и показатели – на одной странице', year))
  if (last === undefined || last.openedNextOn !== null || !isDue(`${last.year + 1}-${OPEN_BY}`, today)) return closing
  return [...closing, task(`${last.year + 1}-${OPEN_BY}`, `Открыть ${schoolYearLabel(last.year + 1)} учебный год`, 'Перенесётся дорожная карта, банки и Положение остаются', last.year)]
}

function isDue(day: Day, today: Day): boolean {
  return today >= addDays(day, -AHEAD_DAYS) && today <= schoolYearBounds(Number(day.slice(0, 4))).to
}

function task(day: Day, title: string, why: string, year: number): HouseTask {
  return { day, title, why, href: yearPaths.year.to({}, { year: String(year) }), permission: 'year.manage' }
}
