import { groupAges } from '../../2-requests/index.ts'

const { specialist: _, ...ofChildren } = groupAges
/** Ages of children a practice is for. */
export const practiceAges = ofChildren

export function agesInWords(ages: readonly string[]): string {
  return Object.entries(practiceAges).filter(([key]) => ages.includes(key)).map(([, words]) => words).join(', ')
}
