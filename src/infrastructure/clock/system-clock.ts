import { dayOfMoment } from '../../kit/calendar/day.ts'
import type { Clock } from '../../tools.ts'

/** The real clock, telling days in the kindergarten's zone. */
export function systemClock(zone: string): Clock {
  const now = () => new Date()
  return { zone, now, today: () => dayOfMoment(now(), zone) }
}
