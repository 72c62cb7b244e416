import { searchKey } from './search-key.ts'

const alphabet = new Intl.Collator('ru', { numeric: true })

/** Order of the Russian alphabet for `sort`: ё beside е, case only in a tie, «2» before «10». */
export function byAlphabet(a: string, b: string): number {
  return alphabet.compare(a, b)
}

/** Text for a column that a database sorts by code points: ё goes with е and after it in a tie. */
export function sortKey(text: string): string {
  return `${searchKey(text)}|${text.normalize('NFC').toLowerCase()}`
}
