// What came of a practice where it was taken into programmes; small numbers show nobody.
import { plural } from '../../../kit/russian/plural.ts'

/** One programme a practice stands in, with the levels of the people it was meant for. */
export interface PracticeUse {
  practiceId: string
  unitId: string
  levels: readonly { start: number | null; reached: number | null }[]
}

/** Levels of one person alone would tell about the person. */
const LEAST_SHOWN = 2

/** «взята в 3 программы; уровень вырос у 2 из 2: 1 → 3, 2 → 3»; empty for a practice nobody has taken yet. */
export function resultWords(uses: readonly PracticeUse[]): string {
  if (uses.length === 0) return ''
  const known = uses.flatMap(({ levels }) => levels.flatMap(({ start, reached }) => (start === null || reached === null ? [] : [{ start, reached }])))
  const grown = known.filter(({ start, reached }) => reached > start)
  const taken = `взята в ${plural(uses.length, ['программу', 'программы', 'программ'])}`
  if (known.length < LEAST_SHOWN) return taken
  const steps = [...new Set(grown.map(({ start, reached }) => `${start} → ${reached}`))].sort()
  return `${taken}; уровень вырос у ${grown.length} из ${known.length}${steps.length === 0 ? '' : `: ${steps.join(', ')}`}`
}
