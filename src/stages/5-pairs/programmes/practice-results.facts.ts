import type { Db } from '../../../tools.ts'
import { resultWords } from './practice-results.ts'
import { practiceOfItems, usesOfPractices } from './practice.store.ts'

/** What came of practices where they were taken, by item of the library; those nobody has taken are left out. */
export async function practiceResults(db: Db): Promise<Map<string, string>> {
  const [practices, uses] = [await practiceOfItems(db), await usesOfPractices(db)]
  return new Map([...practices].flatMap(([itemId, practiceId]) => {
    const words = resultWords(uses.filter((use) => use.practiceId === practiceId))
    return words === '' ? [] : [[itemId, words]]
  }))
}
