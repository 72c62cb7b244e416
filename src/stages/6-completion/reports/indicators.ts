// Indicators of needs.md §3: each is a list of what it counts, so that every number opens, with the whole it is a share of.
import type { HouseOn } from '../as-of/house-on.ts'
import { indicators, type IndicatorKey } from './indicator-list.ts'

export interface Measured {
  key: IndicatorKey
  number: number
  /** Of how many; null where the number stands by itself. Kept, because it changes with people. */
  whole: number | null
  ids: string[]
}

/** All indicators in their order, as they stood on the day of the facts. */
export function measure(house: HouseOn): Measured[] {
  return indicators.map(({ key, counts, of, whole }) => {
    const ids = [...new Set(of(house))]
    return { key, number: ids.length, whole: whole === undefined ? null : new Set(whole(house)).size, ids: counts === 'answers' ? [] : ids }
  })
}
