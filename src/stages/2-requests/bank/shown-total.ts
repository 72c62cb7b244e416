// Counting stops at a number no kindergarten has, so that a list costs the same whatever it is taken from.
import { peopleCount } from '../../../kit/russian/plural.ts'

/** More rows than this are not counted: the list says so and asks to narrow it. */
export const MOST_COUNTED = 500

/** «1–25 из более чем 500». */
export function totalWords(words: string, total: number): string {
  return total > MOST_COUNTED ? words.replace(String(total), `более чем ${MOST_COUNTED}`) : words
}

/** «28 человек», «более 500 человек» where counting has stopped. */
export function countedPeople(count: number): string {
  return count > MOST_COUNTED ? `более ${MOST_COUNTED}\u00a0человек` : peopleCount(count)
}
