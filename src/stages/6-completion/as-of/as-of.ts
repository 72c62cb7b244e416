// A day seen from later: what was dated by then and was also written down by then. What came afterwards changes nothing.
import { addDays, momentOf, type Day } from '../../../kit/calendar/day.ts'

export interface AsOf {
  day: Day
  /** The first moment after the day, in the kindergarten's zone. */
  until: Date
}

export function asOf(day: Day, zone: string): AsOf {
  return { day, until: momentOf(addDays(day, 1), '00:00', zone) }
}

/** Written down by the end of the day. */
export function knownBy(at: Date | null, { until }: AsOf): boolean {
  return at !== null && at < until
}
