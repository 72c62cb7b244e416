// The chart of deficits as a table first: numbers in cells, the picture in the last one (interface.md §5.18).
import { competenceTitle, inOrder } from './competence-words.ts'
import type { DeficitLine, ObservedLine } from './deficit-lines.ts'

export interface PlotRow {
  title: string
  isPriority: boolean
  self: number | undefined
  observer: number | undefined
  /** Places on a scale of 200 units: the filled circle, the diamond, the line between them. */
  circle: number | undefined
  diamond: number | undefined
}

const FIRST = 12
const STEP = 44

/** Centres of the five levels. */
export const plotPlaces: readonly number[] = [1, 2, 3, 4, 5].map(placeOf)

/** What the person wants to begin with stands first, then the weakest, then the order of the dictionary. */
export function plotRows(own: readonly DeficitLine[], observed: readonly ObservedLine[]): PlotRow[] {
  const keys = inOrder([...new Set([...own, ...observed].map(({ competence }) => competence))])
  const rows = keys.map((key) => {
    const mine = own.find(({ competence }) => competence === key)
    const seen = observed.find(({ competence }) => competence === key)
    const [self, observer] = [mine?.level ?? undefined, seen?.level]
    return {
      title: competenceTitle(key),
      isPriority: mine?.isPriority ?? false,
      self,
      observer,
      circle: self === undefined ? undefined : placeOf(self),
      diamond: observer === undefined ? undefined : placeOf(observer),
    }
  })
  const weight = ({ isPriority, self }: PlotRow) => (isPriority ? 0 : 10) + (self ?? 9)
  return rows.toSorted((one, other) => weight(one) - weight(other))
}

function placeOf(level: number): number {
  return FIRST + (level - 1) * STEP
}
