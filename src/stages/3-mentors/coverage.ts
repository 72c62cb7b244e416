// How much of a mentee's deficits a mentor can cover (matching.md): Σ v·min(q, 3) ÷ (3·Σ v). It advises, a person decides.
import type { Need } from '../2-requests/index.ts'
import type { StrengthLine } from './mentor.ts'

/** Strength as it counts: confirmed in full, only said by half. */
export function countedStrength({ said, confirmed }: Pick<StrengthLine, 'said' | 'confirmed'>): number {
  return confirmed ?? said / 2
}

/** Whole percent; undefined when the mentee has no deficit or none is known. */
export function coverage(needs: readonly Need[], strengths: readonly StrengthLine[]): number | undefined {
  const whole = needs.reduce((sum, { severity }) => sum + severity, 0)
  if (whole === 0) return undefined
  const covered = needs.reduce((sum, { key, severity }) => {
    const line = strengths.find(({ competence }) => competence === key)
    return sum + severity * Math.min(3, line === undefined ? 0 : countedStrength(line))
  }, 0)
  return Math.round((covered / (3 * whole)) * 100)
}

/** Steps of the picture by fixed bounds (interface.md §5.18). */
export function heatOf(percent: number): 1 | 2 | 3 | 4 | 5 {
  if (percent >= 85) return 5
  if (percent >= 70) return 4
  if (percent >= 55) return 3
  return percent >= 40 ? 2 : 1
}
