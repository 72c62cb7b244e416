// School years that were closed: from then on what belongs to them is read, not changed (needs.md §5).
import type { Day } from '../../kit/calendar/day.ts'
import { schoolYearBounds, schoolYearLabel, schoolYearOf, type SchoolYear } from '../../kit/calendar/school-year.ts'
import { Refusal } from '../../kit/refusal.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'

export interface YearClosing {
  year: SchoolYear
  closedOn: Day
  /** The day the next year was opened; null until then. */
  openedNextOn: Day | null
}

/**
 * Nothing dated with a day of a closed year changes: its papers and figures rest on what stood then. What happens
 * between the closing and the first of September is the next year's.
 * @param field of the form that named the day, so that nothing typed is lost
 * @throws Refusal
 */
export function assertOpenYear(day: Day, closings: readonly YearClosing[], field?: string): void {
  const closing = closingOf(day, closings)
  if (closing === undefined) return
  throw new Refusal(
    field === undefined ? 'wrong-moment' : 'invalid',
    `${schoolYearLabel(closing.year)} учебный год закрыт ${requisiteDay(closing.closedOn)}: его записи не меняются. Укажите день после закрытия или спросите куратора`,
    field === undefined ? {} : { field },
  )
}

/** The day belongs to a closed year: what is dated with it stays as it is. */
export function isClosedOn(day: Day, closings: readonly YearClosing[]): boolean {
  return closingOf(day, closings) !== undefined
}

function closingOf(day: Day, closings: readonly YearClosing[]): YearClosing | undefined {
  return closings.find(({ year, closedOn }) => year === schoolYearOf(day) && day <= closedOn && day < preparationOf(year))
}

/** From August on papers are signed for the year to come, however late the old one is closed. */
function preparationOf(year: SchoolYear): Day {
  return `${year + 1}-08-01`
}

/**
 * Nothing that belongs to a closed year as a whole changes, on whatever day.
 * @throws Refusal
 */
export function assertOpenWholeYear(year: SchoolYear, closings: readonly YearClosing[]): void {
  const closing = closings.find((one) => one.year === year)
  if (closing === undefined) return
  throw new Refusal('wrong-moment', `${schoolYearLabel(year)} учебный год закрыт ${requisiteDay(closing.closedOn)}: его итоги не меняются. Новое запишите в следующем учебном году`)
}

/** The year work goes on in: that of the calendar, or the one after it once that is closed and the next is open. */
export function presentYear(today: Day, closings: readonly YearClosing[]): SchoolYear {
  const year = schoolYearOf(today)
  return closings.some((closing) => closing.year === year && closing.openedNextOn !== null) ? year + 1 : year
}

/** The day whose state tells about the whole year: its last one, or today while it runs. */
export function lookDayOf(year: SchoolYear, today: Day): Day {
  const { to } = schoolYearBounds(year)
  return to < today ? to : today
}
