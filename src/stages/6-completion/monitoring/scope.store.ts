// Rows of `progress[prio]`: what the programme of the unit works on, else what the mentees asked for.
import type { Day } from '../../../kit/calendar/day.ts'
import type { Scope } from '../../../kit/questionnaires/resolve.ts'
import { choicesIn } from '../../../kit/questionnaires/scores.ts'
import type { Db } from '../../../tools.ts'
import { latestAnswers } from '../../../common/surveys/index.ts'
import { inOrder } from '../../2-requests/index.ts'
import { resultsOf } from '../../5-pairs/index.ts'
import { ratedUnits } from './answered-unit.store.ts'

/** No row at all leaves the question out: a mentor is not asked about what nobody has chosen. */
export async function progressScope(db: Db, personId: string, today: Day, surveyId: string): Promise<Scope> {
  const units = await ratedUnits(db, { surveyId, personId })
  const programmes = await resultsOf(db, units)
  const aimed = [...programmes.values()].flatMap(({ targets }) => targets.map(({ competence }) => competence))
  if (aimed.length > 0) return { prio: inOrder([...new Set(aimed)]) }
  const mentees = await db.unitMember.findMany({ where: { unitId: { in: units }, role: 'mentee', leaveGround: null }, select: { personId: true } })
  const cards = await latestAnswers(db, 'mentee_deficits', mentees.map((one) => one.personId), today)
  return { prio: inOrder([...new Set([...cards.values()].flatMap(({ answers }) => choicesIn(answers, 'prio')))]) }
}
