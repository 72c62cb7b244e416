import { randomBytes } from 'node:crypto'

let lastMoment = 0
let sameMoment = 0

/**
 * Identifier of a new record, 32 hexadecimal digits; made by the application so that both databases behave alike.
 * It begins with the moment and a counter, so records of one process sort in the order in which they were made:
 * a history keeps its order even when several things happen in one millisecond.
 */
export function newId(): string {
  const moment = Date.now()
  sameMoment = moment === lastMoment ? sameMoment + 1 : 0
  lastMoment = moment
  return hex(moment, 12) + hex(sameMoment % 0x10000, 4) + randomBytes(8).toString('hex')
}

/** Unguessable secret for links and sessions: 32 random bytes, URL-safe. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0')
}
