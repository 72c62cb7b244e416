import { createHmac } from 'node:crypto'

/** Seals with a secret that never leaves the server; the database alone is not enough to make one. */
export function sealOf(secret: string): (text: string) => string {
  return (text) => createHmac('sha256', secret).update(text).digest('base64url')
}
