import { randomBytes, randomUUID } from 'node:crypto'

/** Identifier of a new record; made by the application so that both databases behave alike. */
export function newId(): string {
  return randomUUID().replaceAll('-', '')
}

/** Unguessable secret for links and sessions: 32 random bytes, URL-safe. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}
