import { momentAfter } from '../../kit/calendar/day.ts'
import type { Tools } from '../../tools.ts'

/** A link waits a week for its person. */
export const LINK_DAYS = 7
const DAY = 86_400_000

export interface SignInLink {
  id: string
  expiresAt: Date
  usedAt: Date | null
  revokedAt: Date | null
}

/** The moment a link made now stops working. */
export function linkExpiry(now: Date): Date {
  return momentAfter(now, LINK_DAYS * DAY)
}

/** A link opens the door once, in time, and only while no newer one has replaced it. */
export function isUsable(link: SignInLink, now: Date): boolean {
  return link.usedAt === null && link.revokedAt === null && link.expiresAt > now
}

/** The secret part of the address: made from the id with the house's own secret, so the database does not hold it. */
export function linkSeal(tools: Pick<Tools, 'seal'>, linkId: string): string {
  return tools.seal(`sign-in-link:${linkId}`)
}
