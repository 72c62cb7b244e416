import type { Day } from '../../kit/calendar/day.ts'
import type { Db } from '../../tools.ts'
import { validWhere } from '../../common/consents/index.ts'
import type { MenteeCounts } from '../2-requests/index.ts'
import { outsideSearch } from './criteria.store.ts'
import type { MentorCount } from './mentor-count.store.ts'
import { consented, countHidden, countUpTo } from './mentor-list.store.ts'
import type { MentorsFacts } from './progress.ts'

/**
 * Everything the done-tests of the stage look at, in short counts.
 * @param requests mentees in the bank
 */
export async function mentorsFacts(db: Db, today: Day, counts: readonly MentorCount[], requests: MenteeCounts): Promise<MentorsFacts> {
  const sum = (column: 'all' | 'answered' | 'capacity' | 'load', ...states: string[]) =>
    counts.filter(({ state }) => states.includes(state)).reduce((total, count) => total + count[column], 0)
  const [admitted, working] = [sum('all', 'admitted'), sum('all', 'ready', 'busy')]
  const [candidates, hidden, withoutMentoringConsent, search] = await Promise.all([
    countUpTo(db, { state: 'candidate' }),
    countHidden(db, today),
    admitted + working === 0 ? 0 : countUpTo(db, { state: { in: ['admitted', 'ready', 'busy'] }, AND: [consented(today), { person: { employment: { not: 'external' } } }, { NOT: { person: { consents: { some: validWhere(['mentoring'], today) } } } }] }),
    outsideSearch(db),
  ])
  const freePlaces = Math.max(0, sum('capacity', 'ready') - sum('load', 'ready'))
  const openRequests = (requests.bank ?? 0) + (requests.unpaired ?? 0)
  return { today, candidates, undecided: sum('answered', 'candidate'), admitted, working, freePlaces, openRequests, hidden, withoutMentoringConsent, search }
}
