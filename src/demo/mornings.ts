// Mornings of the past: papers of September bear dates of September, deeds of one morning follow each other by minutes.
import type { Day } from '../kit/calendar/day.ts'
import { addDays, momentAfter, momentOf, weekday } from '../kit/calendar/day.ts'
import type { WorkingCalendar } from '../kit/calendar/working-days.ts'
import { onOrAfterWorking } from '../kit/calendar/working-days.ts'
import type { Tools } from '../tools.ts'

const MINUTE = 60_000

/** The same tools with the clock of a morning: it begins at ten and moves on by a minute at every look. */
export type Mornings = (day: Day) => Tools

/** No morning lies ahead: a day that has not come yet is today. Asked for again, a morning goes on where it was left. */
export function morningsOf(tools: Tools): Mornings {
  const known = new Map<Day, Tools>()
  const today = tools.clock.today()
  return (wanted) => {
    const day = wanted < today ? wanted : today
    const morning = known.get(day) ?? atTenOn(day, tools)
    known.set(day, morning)
    return morning
  }
}

/** Whoever opens the demo before ten finds no deed of this day dated later than the look at it. */
function atTenOn(day: Day, tools: Tools): Tools {
  const { zone } = tools.clock
  const ten = momentOf(day, '10:00', zone)
  let minutes = -1
  const now = () => {
    const next = momentAfter(ten, (minutes += 1) * MINUTE)
    const present = tools.clock.now()
    return next < present ? next : present
  }
  return { ...tools, clock: { zone, now, today: () => day } }
}

/** Monday of the week after the first working day of the school year. */
export function secondMonday(from: Day, calendar: WorkingCalendar): Day {
  const first = onOrAfterWorking(calendar, from)
  return addDays(first, 8 - weekday(first))
}
