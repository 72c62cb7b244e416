import type { Day } from '../../kit/calendar/day.ts'

/** A role is held from its first day to its last one, both included; without a last day it goes on. */
export function isValidOn({ from, to }: { from: Day; to: Day | null }, day: Day): boolean {
  return from <= day && (to === null || to >= day)
}
