import type { Day } from '../../kit/calendar/day.ts'
import type { Db } from '../../tools.ts'
import { emptyMonthsOf } from './meetings/empty-months.facts.ts'
import { programmesFacts } from './programmes/programmes.facts.ts'
import type { PairsFacts } from './progress.ts'
import { supportFacts } from './support/support.facts.ts'
import type { Unit } from './units/unit.ts'

/**
 * Everything the done-tests of the stage look at, in short counts.
 * @param units that go on
 */
export async function pairsFacts(db: Db, today: Day, units: readonly Unit[]): Promise<PairsFacts> {
  const begun = units.filter(({ state, from }) => (state === 'approved' || state === 'suspended') && from <= today)
  const [heads, unread, programmes, withoutMeeting, support] = await Promise.all([
    db.unit.groupBy({ by: ['state'], _count: { _all: true } }),
    db.acquaintance.count({ where: { how: null, document: { kind: 'pairing-order', state: 'registered', lapsedOn: null } } }),
    programmesFacts(db, today, units),
    emptyMonthsOf(db, begun, today),
    supportFacts(db, today),
  ])
  const inState = (...states: string[]) => heads.reduce((sum, { state, _count }) => sum + (states.includes(state) ? _count._all : 0), 0)
  const asking = units.filter(({ state }) => state === 'proposed').flatMap(({ members }) => members.filter(({ leaveGround, answer }) => leaveGround === null && answer === 'question'))
  return {
    today,
    all: heads.reduce((sum, { _count }) => sum + _count._all, 0),
    proposed: inState('proposed'),
    agreed: inState('agreed'),
    fixed: inState('approved', 'suspended', 'finished'),
    suspended: inState('suspended'),
    overdue: units.filter(({ state, to }) => state === 'approved' && to < today).length,
    questions: asking.length,
    unread,
    withoutProgramme: programmes.missing.map(({ unit, dueOn }) => ({ title: unit.title, dueOn })),
    withoutMeeting: withoutMeeting.length,
    openItems: programmes.lateItems,
    ...support,
  }
}
