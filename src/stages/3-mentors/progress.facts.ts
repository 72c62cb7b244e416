import type { Day } from '../../kit/calendar/day.ts'
import type { Db } from '../../tools.ts'
import { validWhere } from '../../common/consents/index.ts'
import { MOST_COUNTED } from '../2-requests/index.ts'
import { outsideSearch } from './criteria.store.ts'
import { consented, countHidden, countUpTo } from './mentor-list.store.ts'
import type { MentorsFacts } from './progress.ts'

const AT_WORK = ['ready', 'busy'] as const

/** Everything the done-tests of the stage look at, in short counts. */
export async function mentorsFacts(db: Db, today: Day): Promise<MentorsFacts> {
  const here = consented(today)
  const [candidates, undecided, admitted, working, places, openRequests, hidden, withoutMentoringConsent, search] = await Promise.all([
    countUpTo(db, { state: 'candidate' }),
    countUpTo(db, { state: 'candidate', candidateId: { not: null }, ...here }),
    countUpTo(db, { state: 'admitted', ...here }),
    countUpTo(db, { state: { in: [...AT_WORK] }, ...here }),
    db.mentor.aggregate({ where: { state: 'ready', ...here }, _sum: { capacity: true, load: true } }),
    db.mentee.count({ orderBy: { sortKey: 'asc' }, take: MOST_COUNTED + 1, where: { state: { in: ['bank', 'unpaired'] }, person: { consents: { some: validWhere(['processing-mentee'], today) } } } }),
    countHidden(db, today),
    countUpTo(db, { state: { in: ['admitted', ...AT_WORK] }, AND: [here, { person: { employment: { not: 'external' } } }, { NOT: { person: { consents: { some: validWhere(['mentoring'], today) } } } }] }),
    outsideSearch(db),
  ])
  const freePlaces = Math.max(0, (places._sum.capacity ?? 0) - (places._sum.load ?? 0))
  return { today, candidates, undecided, admitted, working, freePlaces, openRequests, hidden, withoutMentoringConsent, search }
}
