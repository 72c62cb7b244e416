import type { Passwords } from '../../tools.ts'

/** Loaded with the first password that is entered. */
const load = () => import('@node-rs/argon2')

/** argon2id with the library's defaults (OWASP: 19 MiB, two passes). */
export const argon2Passwords: Passwords = {
  hash: async (password) => (await load()).hash(password.normalize('NFKC')),
  verify: async (stored, password) => (await load()).verify(stored, password.normalize('NFKC')),
}
