import { addDays, type Day } from '../../kit/calendar/day.ts'
import type { Db } from '../../tools.ts'
import { quietUnits } from './meetings/empty-months.facts.ts'
import type { PairsFacts } from './progress.ts'
import { supportFacts } from './support/support.facts.ts'

/** Days after the beginning within which a programme is due (domain.md §5.5). */
const PROGRAMME_DAYS = 14

/** Everything the done-tests of the stage look at, in short counts. */
export async function pairsFacts(db: Db, today: Day): Promise<PairsFacts> {
  const working = { state: 'approved', from: { lte: today }, to: { gte: today } } as const
  const [heads, unread, withoutProgramme, withoutMeeting, openItems, support] = await Promise.all([
    db.unit.findMany({ select: { state: true, to: true, members: { where: { leaveGround: null, answer: 'question' }, select: { id: true } } } }),
    db.acquaintance.count({ where: { how: null, document: { kind: 'pairing-order', state: 'registered', lapsedOn: null } } }),
    db.unit.count({ where: { ...working, programmes: { none: { state: { in: ['approved', 'done'] } } } } }),
    quietUnits(db, today),
    db.planItem.count({ where: { state: 'planned', to: { lt: today }, programme: { state: 'approved', unit: { state: { in: ['approved', 'finished'] } } } } }),
    supportFacts(db, today),
  ])
  const inState = (...states: string[]) => heads.filter(({ state }) => states.includes(state)).length
  return {
    today,
    programmesDue: addDays(today, PROGRAMME_DAYS),
    all: heads.length,
    proposed: inState('proposed'),
    agreed: inState('agreed'),
    fixed: inState('approved', 'suspended', 'finished'),
    suspended: inState('suspended'),
    overdue: heads.filter(({ state, to }) => state === 'approved' && to < today).length,
    questions: heads.reduce((sum, { members, state }) => sum + (state === 'proposed' ? members.length : 0), 0),
    unread,
    withoutProgramme,
    withoutMeeting: withoutMeeting.length,
    openItems,
    ...support,
  }
}
