import type { Day } from '../../../kit/calendar/day.ts'
import type { Db } from '../../../tools.ts'
import { counselFor, type Counsel } from '../../4-selection/index.ts'
import { standingPairs } from '../units/standing-pairs.store.ts'
import type { Unpaired } from './support.ts'

/** Asked anew at every look: places, consents and absences change without anybody touching these pages. */
export async function counselOf(db: Db, people: readonly Pick<Unpaired, 'id'>[], today: Day): Promise<Map<string, Counsel>> {
  if (people.length === 0) return new Map()
  return counselFor(db, await standingPairs(db), today, people.map(({ id }) => id))
}
