// Terms of a road map drawn up when the school year is under way.
import type { Day } from '../../../kit/calendar/day.ts'
import { addWorkingDays, workingDaysBetween, type WorkingCalendar } from '../../../kit/calendar/working-days.ts'
import { settled } from './period.ts'
import type { Period, RoadmapItem } from './roadmap.ts'

/** Working days left for the first of the terms that have passed. */
const LEAD = 5

/**
 * The rows without terms that passed before `today`: those keep their pace, as if the period had begun a working week
 * from today, and the terms after them never come earlier than the last of them, so that the order stays.
 */
export function startedLate(
  items: readonly RoadmapItem[],
  period: Period,
  calendar: WorkingCalendar,
  today: Day,
): RoadmapItem[] {
  const passed = items.map(({ to }) => to).filter((to) => to !== null && to < today)
  const lastPassed = passed.toSorted().at(-1)
  if (lastPassed === undefined || lastPassed === null) return [...items]
  const anew = (to: Day): Day => {
    const day = addWorkingDays(calendar, today, LEAD + workingDaysBetween(calendar, period.from, to))
    return latest(settled(day, period, calendar).day, today)
  }
  const lastAnew = anew(lastPassed)
  return items.map((item) => {
    if (item.to === null) return item
    const to = item.to < today ? anew(item.to) : latest(item.to, lastAnew)
    if (to === item.to) return item
    return { ...item, to, from: item.from === null ? null : latest(item.from, today) }
  })
}

function latest(one: Day, other: Day): Day {
  return one > other ? one : other
}
