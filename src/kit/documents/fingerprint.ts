import { createHash } from 'node:crypto'
import type { DocumentDescription } from './description.ts'
import { plainText } from './plain-text.ts'

/** SHA-256 (hex) of the exact text shown: what a registered paper and a simple electronic signature are tied to (63-ФЗ). */
export function fingerprint(description: DocumentDescription): string {
  return createHash('sha256').update(plainText(description), 'utf8').digest('hex')
}
