// Counting stops at a number no kindergarten has, so that a list costs the same whatever it is taken from.

/** More rows than this are not counted: the list says so and asks to narrow it. */
export const MOST_COUNTED = 500

/** «1–25 из 500 и больше». */
export function totalWords(words: string, total: number): string {
  return total > MOST_COUNTED ? words.replace(String(total), `${MOST_COUNTED} и больше`) : words
}
