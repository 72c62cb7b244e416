import type { Day } from '../../kit/calendar/day.ts'
import type { Db } from '../../tools.ts'
import { consented } from './mentor-list.store.ts'

/** Mentors of one state on one shelf whose consent holds. */
export interface MentorCount {
  state: string
  shelf: string
  all: number
  /** Of them with the answers of a candidate. */
  answered: number
  trained: number
  capacity: number
  load: number
}

/** One count for all stages that ask: candidates and whoever was admitted. */
export async function countMentorsByState(db: Db, today: Day): Promise<MentorCount[]> {
  const rows = await db.mentor.groupBy({
    by: ['state', 'shelf'],
    where: { state: { in: ['candidate', 'admitted', 'ready', 'busy'] }, ...consented(today) },
    _count: { _all: true, candidateId: true, trainedOn: true },
    _sum: { capacity: true, load: true },
  })
  return rows.map(({ state, shelf, _count, _sum }) => ({
    state, shelf, all: _count._all, answered: _count.candidateId, trained: _count.trainedOn, capacity: _sum.capacity ?? 0, load: _sum.load ?? 0,
  }))
}
