// Lengths of service: stored as they stood on one day, shown as they stand on another.
import { addMonths, monthOf, yearOf, type Day } from '../../kit/calendar/day.ts'
import type { Person, Service } from './person.ts'

export const lengthKeys = ['total', 'pedagogical', 'post', 'here'] as const
export type Lengths = Record<(typeof lengthKeys)[number], number | null>

/** The four lengths in months as they stood or will stand on the day, never below zero. Unknown ones stay unknown. */
export function serviceOn(service: Service, day: Day): Lengths {
  const passed = service.asOf === null ? 0 : monthsBetween(service.asOf, day)
  const on = (months: number | null) => (months === null ? null : Math.max(0, months + passed))
  return {
    total: on(service.total),
    pedagogical: on(service.pedagogical),
    post: on(service.post),
    here: on(service.here),
  }
}

/** The lengths today; they stop at the dismissal. The one in this kindergarten follows from the day of hiring if unknown. */
export function serviceToday(person: Pick<Person, 'service' | 'hiredOn' | 'dismissedOn'>, today: Day): Lengths {
  const { service, hiredOn, dismissedOn } = person
  const day = dismissedOn !== null && dismissedOn < today ? dismissedOn : today
  const lengths = serviceOn(service, day)
  return { ...lengths, here: lengths.here ?? (hiredOn === null ? null : Math.max(0, monthsBetween(hiredOn, day))) }
}

/** The day on which the pedagogical service would have begun without a break; '' while it is unknown. */
export function teachingSince({ pedagogical, asOf }: Service): string {
  return pedagogical === null || asOf === null ? '' : addMonths(asOf, -pedagogical)
}

/** Whole months from one day to another; negative when the second is earlier. */
export function monthsBetween(from: Day, to: Day): number {
  if (to < from) return -monthsBetween(to, from)
  const months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from)
  return addMonths(from, months) > to ? months - 1 : months
}
