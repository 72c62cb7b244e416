import { inOrder } from '../2-requests/index.ts'
import type { StrengthLine } from './mentor.ts'

const SHOWN = 3

/** The strongest for a list: what the methodist confirmed counts before what was said. */
export function strongestOf(lines: readonly StrengthLine[]): string[] {
  const weight = ({ confirmed, said, isTop }: StrengthLine) => (confirmed ?? said) * 10 + (isTop ? 5 : 0) + (confirmed === null ? 0 : 1)
  const order = inOrder(lines.map(({ competence }) => competence))
  return lines
    .filter(({ confirmed, said }) => (confirmed ?? said) >= 2)
    .toSorted((one, other) => weight(other) - weight(one) || order.indexOf(one.competence) - order.indexOf(other.competence))
    .slice(0, SHOWN)
    .map(({ competence }) => competence)
}
