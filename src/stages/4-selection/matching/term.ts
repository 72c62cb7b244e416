// The term that new pairs are made for, until the curator says otherwise.
import type { Day } from '../../../kit/calendar/day.ts'
import { schoolYearOf } from '../../../kit/calendar/school-year.ts'

/** From today to the end of May of the school year; in summer to the end of the next one. */
export function usualTerm(today: Day): { from: Day; to: Day } {
  const end = `${schoolYearOf(today) + 1}-05-31`
  return today <= end ? { from: today, to: end } : { from: `${end.slice(0, 4)}-09-01`, to: `${Number(end.slice(0, 4)) + 1}-05-31` }
}
