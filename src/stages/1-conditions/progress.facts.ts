import type { Day } from '../../kit/calendar/day.ts'
import type { Db } from '../../tools.ts'
import { papersOfKinds, type StagePaper } from '../../common/documents/index.ts'
import { teachersBesides, toldApart } from '../../common/people/index.ts'
import { approvalOrder } from './orders/approval-order.document.ts'
import { curatorOrder } from './orders/curator-order.document.ts'
import type { ConditionsFacts } from './conditions-facts.ts'
import { MOST_NAMES, orderInForce } from './progress-acquaintance.ts'
import { regulations } from './regulation/regulation.store.ts'
import type { Roadmap } from './roadmap/roadmap.ts'
import { roadmapHeads } from './roadmap/roadmap.store.ts'

/** Kinds of the orders this stage brings. */
export const CONDITIONS_KINDS = [approvalOrder.key, curatorOrder.key]

/** Everything the done-tests look at; the road map is loaded once for all seven stages and handed in. */
export async function conditionsFacts(db: Db, today: Day, roadmap: Roadmap | null): Promise<ConditionsFacts> {
  const [editions, papers, heads] = await Promise.all([regulations(db), papersOfKinds(db, CONDITIONS_KINDS), roadmapHeads(db)])
  const order = orderInForce({ papers, regulations: editions, today })
  const read = order?.acquaintances.filter(({ how }) => how !== null).map(({ personId }) => personId) ?? []
  const { all, left, first } = await teachersBesides(db, today, read, MOST_NAMES)
  const waiting = papers.flatMap(({ acquaintances }) => acquaintances.filter(({ how }) => how === null))
  const names = await toldApart(db, today, [...first, ...waiting.map(({ personId }) => personId)])
  return {
    today,
    roadmap,
    comingRoadmap: heads.find(({ kept, period }) => kept === 'draft' && roadmap !== null && period.from > roadmap.period.to) ?? null,
    regulations: editions,
    papers: withScreenNames(papers, names),
    teachers: { all, waiting: left, first: first.map((id) => names.get(id) ?? '') },
  }
}

/** Papers froze «И.П. Дубравина»; a screen names the same people by its own rule, namesakes told apart. */
function withScreenNames(papers: readonly StagePaper[], names: ReadonlyMap<string, string>): StagePaper[] {
  return papers.map((paper) => ({
    ...paper,
    acquaintances: paper.acquaintances.map((one) => ({
      ...one,
      personName: names.get(one.personId) ?? one.personName,
    })),
  }))
}
