import type { Day } from '../../kit/calendar/day.ts'
import type { Db } from '../../tools.ts'
import type { MenteeState } from './mentee.ts'
import { consented } from './mentee-list.store.ts'

/** How many stand in each state with a consent that holds. */
export type MenteeCounts = Partial<Record<MenteeState, number>>

/** One count for all stages that ask; who has left the bank is of no interest to them. */
export async function countMenteesByState(db: Db, today: Day): Promise<MenteeCounts> {
  const counted = ['surveyed', 'postponed', 'bank', 'unpaired', 'paired'] as const satisfies readonly MenteeState[]
  const rows = await db.mentee.groupBy({ by: ['state'], where: { state: { in: [...counted] }, ...consented(today) }, _count: { _all: true } })
  return Object.fromEntries(rows.map(({ state, _count }) => [state, _count._all]))
}
