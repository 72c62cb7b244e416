import type { Day } from '../../kit/calendar/day.ts'
import type { Db } from '../../tools.ts'
import { quietUnits } from './meetings/empty-months.facts.ts'
import { programmesFacts } from './programmes/programmes.facts.ts'
import type { PairsFacts } from './progress.ts'
import { supportFacts } from './support/support.facts.ts'

/** Everything the done-tests of the stage look at, in short counts. */
export async function pairsFacts(db: Db, today: Day): Promise<PairsFacts> {
  const [heads, unread, programmes, withoutMeeting, support] = await Promise.all([
    db.unit.findMany({ select: { state: true, to: true, members: { where: { leaveGround: null, answer: 'question' }, select: { id: true } } } }),
    db.acquaintance.count({ where: { how: null, document: { kind: 'pairing-order', state: 'registered', lapsedOn: null } } }),
    programmesFacts(db, today),
    quietUnits(db, today),
    supportFacts(db, today),
  ])
  const inState = (...states: string[]) => heads.filter(({ state }) => states.includes(state)).length
  return {
    today,
    all: heads.length,
    proposed: inState('proposed'),
    agreed: inState('agreed'),
    fixed: inState('approved', 'suspended', 'finished'),
    suspended: inState('suspended'),
    overdue: heads.filter(({ state, to }) => state === 'approved' && to < today).length,
    questions: heads.reduce((sum, { members, state }) => sum + (state === 'proposed' ? members.length : 0), 0),
    unread,
    withoutProgramme: programmes.missing.map(({ unit, dueOn }) => ({ title: unit.title, dueOn })),
    withoutMeeting: withoutMeeting.length,
    openItems: programmes.lateItems,
    ...support,
  }
}
