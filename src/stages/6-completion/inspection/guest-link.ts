// A link for an inspector: read only, as of a day, until a moment; its address is sealed and cannot be guessed.
import { addDays, dayOfMoment, momentOf, type Day } from '../../../kit/calendar/day.ts'
import type { Tools } from '../../../tools.ts'

/** The longest an inspection is looked at. */
export const MOST_DAYS = 60

export interface GuestLink {
  id: string
  on: Day
  purpose: string
  withPersonal: boolean
  expiresAt: Date
  revokedAt: Date | null
  createdAt: Date
  createdById: string
  visits: number
}

export type GuestState = 'open' | 'expired' | 'revoked'

export function stateOfLink({ expiresAt, revokedAt }: Pick<GuestLink, 'expiresAt' | 'revokedAt'>, now: Date): GuestState {
  if (revokedAt !== null) return 'revoked'
  return expiresAt > now ? 'open' : 'expired'
}

/** Works until the end of the day, in the kindergarten's zone. */
export function expiryOf(until: Day, zone: string): Date {
  return momentOf(addDays(until, 1), '00:00', zone)
}

/** The last day it works. */
export function lastDayOf({ expiresAt }: Pick<GuestLink, 'expiresAt'>, zone: string): Day {
  return addDays(dayOfMoment(expiresAt, zone), -1)
}

/** The secret part of the address; the database does not hold it. */
export function guestSeal(tools: Pick<Tools, 'seal'>, id: string): string {
  return tools.seal(`guest-link:${id}`)
}
