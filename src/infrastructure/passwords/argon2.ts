import { hash, verify } from '@node-rs/argon2'
import type { Passwords } from '../../tools.ts'

/** argon2id with the library's defaults (OWASP: 19 MiB, two passes). */
export const argon2Passwords: Passwords = {
  hash: (password) => hash(password.normalize('NFKC')),
  verify: (stored, password) => verify(stored, password.normalize('NFKC')),
}
