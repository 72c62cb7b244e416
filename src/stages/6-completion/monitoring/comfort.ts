// The rule of Q11: what the psychologist and the curator see instead of the answers.
import type { Answers } from '../../../kit/questionnaires/applicability.ts'
import { mean, pointIn } from '../../../kit/questionnaires/scores.ts'

/** `between`: neither good on both sides nor reason enough to interfere; the curator decides. */
export type Comfort = 'talk' | 'fine' | 'between'

/**
 * Any side with a mean below 3 or unwilling to go on (c5 ≤ 2) → talk; both sides from 4 → fine. One side alone is
 * enough for a talk, never for «fine»; undefined while nothing can be said.
 */
export function comfortOf(sides: readonly (Answers | undefined)[]): Comfort | undefined {
  const given = sides.filter((side) => side !== undefined)
  const means = given.map((side) => mean(['c1', 'c2', 'c3', 'c4', 'c5'].map((key) => pointIn(side, key))))
  const isUnwilling = given.some((side) => (pointIn(side, 'c5') ?? 5) <= 2)
  if (isUnwilling || means.some((one) => one !== undefined && one < 3)) return 'talk'
  const known = means.filter((one) => one !== undefined)
  if (known.length < 2 || known.length < sides.length) return undefined
  return known.every((one) => one >= 4) ? 'fine' : 'between'
}
