import type { Day } from '../../kit/calendar/day.ts'
import { schoolYearBounds, schoolYearOf } from '../../kit/calendar/school-year.ts'
import type { Db } from '../../tools.ts'
import { rulesOf } from '../../common/organisation/index.ts'
import { includedStates } from './mentee.ts'
import { menteeRequest } from './mentee-request.questionnaire.ts'
import type { MenteeCounts } from './mentee-count.store.ts'
import { consented, countHidden, countUpTo } from './mentee-list.store.ts'
import type { RequestsFacts } from './progress.ts'

/** Everything the done-tests of the stage look at, in short counts and the rules. */
export async function requestsFacts(db: Db, today: Day, counts: MenteeCounts): Promise<RequestsFacts> {
  const { from } = schoolYearBounds(schoolYearOf(today))
  const here = consented(today)
  const { surveyed = 0, postponed = 0, unpaired = 0 } = counts
  const [{ answeredShare }, survey, overdue, hidden, forgotten] = await Promise.all([
    rulesOf(db),
    db.survey.findFirst({ where: { key: menteeRequest.key, startsOn: { gte: from } }, orderBy: { startsOn: 'desc' }, select: { id: true, dueOn: true } }),
    postponed === 0 ? 0 : countUpTo(db, { state: 'postponed', returnOn: { lte: today }, ...here }),
    countHidden(db, today),
    unpaired === 0 ? 0 : countUpTo(db, { state: 'unpaired', ...here, support: { in: ['searching', 'temporary'] }, OR: [{ searchOn: null }, { searchOn: { lt: today } }] }),
  ])
  const included = includedStates.reduce((sum, state) => sum + (counts[state] ?? 0), 0)
  return { today, answeredShare, survey: survey && { ...survey, ...(await answersTo(db, survey.id)) }, included, undecided: surveyed, overdue, hidden, unpaired, forgotten }
}

async function answersTo(db: Db, surveyId: string): Promise<{ owing: number; answered: number }> {
  const rows = await db.assignment.groupBy({ by: ['state'], where: { surveyId }, _count: { _all: true } })
  const count = (states: readonly string[]) => rows.filter(({ state }) => states.includes(state)).reduce((sum, { _count }) => sum + _count._all, 0)
  return { owing: count(['assigned', 'opened', 'draft', 'returned']), answered: count(['sent', 'refused']) }
}
