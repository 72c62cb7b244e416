import type { Day } from '../../kit/calendar/day.ts'
import type { Db } from '../../tools.ts'
import { validWhere } from '../../common/consents/index.ts'
import { outsideSearch } from './criteria.store.ts'
import { consented, countHidden } from './mentor-list.store.ts'
import type { MentorsFacts } from './progress.ts'

const AT_WORK = ['ready', 'busy'] as const

/** Everything the done-tests of the stage look at, in short counts. */
export async function mentorsFacts(db: Db, today: Day): Promise<MentorsFacts> {
  const here = consented(today)
  const [candidates, undecided, admitted, working, places, openRequests, hidden, withoutMentoringConsent, search] = await Promise.all([
    db.mentor.count({ where: { state: 'candidate' } }),
    db.mentor.count({ where: { state: 'candidate', candidateId: { not: null }, ...here } }),
    db.mentor.count({ where: { state: 'admitted', ...here } }),
    db.mentor.count({ where: { state: { in: [...AT_WORK] }, ...here } }),
    db.mentor.aggregate({ where: { state: 'ready', ...here }, _sum: { capacity: true, load: true } }),
    db.mentee.count({ where: { state: { in: ['bank', 'unpaired'] }, person: { consents: { some: validWhere(['processing-mentee'], today) } } } }),
    countHidden(db, today),
    db.mentor.count({
      where: { state: { in: ['admitted', ...AT_WORK] }, AND: [here, { person: { employment: { not: 'external' } } }, { NOT: { person: { consents: { some: validWhere(['mentoring'], today) } } } }] },
    }),
    outsideSearch(db),
  ])
  const freePlaces = Math.max(0, (places._sum.capacity ?? 0) - (places._sum.load ?? 0))
  return { today, candidates, undecided, admitted, working, freePlaces, openRequests, hidden, withoutMentoringConsent, search }
}
