// Which of the two cards counts: the person's own one, or the observer's where he has seen anything. Nothing is averaged.
import { needOf, type Need } from './deficits.ts'
import type { DeficitLine, ObservedLine } from './deficit-lines.ts'

/** Needs as matching counts them. */
export function countedNeeds(own: readonly DeficitLine[], observed: readonly ObservedLine[], counts: 'self' | 'observer'): Need[] {
  const keys = new Set([...own.map(({ competence }) => competence), ...(counts === 'observer' ? observed.map(({ competence }) => competence) : [])])
  return [...keys].map((key) => {
    const mine = own.find(({ competence }) => competence === key)
    const seen = counts === 'observer' ? observed.find(({ competence }) => competence === key) : undefined
    return needOf(key, seen?.level ?? mine?.level ?? undefined, mine?.isPriority ?? false)
  })
}
