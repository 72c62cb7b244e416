import { momentAfter } from '../../kit/calendar/day.ts'

/** How many wrong passwords in a row are forgiven before the door waits; an address serves many people. */
const FREE_TRIES = { account: 5, address: 30 }
const FIRST_WAIT_SECONDS = 30
const LONGEST_WAIT_SECONDS = 3600

/** Seconds the door stays shut after so many failures in a row: 30 s, then twice as long each time, at most an hour. */
export function waitAfter(failures: number, whose: keyof typeof FREE_TRIES): number {
  const beyond = failures - FREE_TRIES[whose]
  if (beyond < 0) return 0
  return Math.min(FIRST_WAIT_SECONDS * 2 ** Math.min(beyond, 20), LONGEST_WAIT_SECONDS)
}

/** The moment until which the door is shut, or null when it stays open. */
export function lockedUntil(failures: number, whose: keyof typeof FREE_TRIES, now: Date): Date | null {
  const seconds = waitAfter(failures, whose)
  return seconds === 0 ? null : momentAfter(now, seconds * 1000)
}

/** «через 30 секунд», «через 4 минуты», rounded up. */
export function secondsLeft(until: Date, now: Date): number {
  return Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1000))
}
