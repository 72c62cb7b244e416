import type { Day } from '../../kit/calendar/day.ts'
import type { Db } from '../../tools.ts'
import { papersOfKinds, type StagePaper } from '../../common/documents/index.ts'
import { isTeacher, peopleOn, tellApart, worksOn } from '../../common/people/index.ts'
import { approvalOrder } from './orders/approval-order.document.ts'
import { curatorOrder } from './orders/curator-order.document.ts'
import type { ConditionsFacts } from './conditions-facts.ts'
import { regulations } from './regulation/regulation.store.ts'
import type { Roadmap } from './roadmap/roadmap.ts'

/** Kinds of the orders this stage brings. */
export const CONDITIONS_KINDS = [approvalOrder.key, curatorOrder.key]

/** Everything the done-tests look at; the road map is loaded once for all seven stages and handed in. */
export async function conditionsFacts(db: Db, today: Day, roadmap: Roadmap | null): Promise<ConditionsFacts> {
  const people = await peopleOn(db, today)
  const names = tellApart(people)
  const teachers = people.filter((person) => isTeacher(person) && worksOn(person, today))
  return {
    today,
    roadmap,
    regulations: await regulations(db),
    papers: withScreenNames(await papersOfKinds(db, CONDITIONS_KINDS), names),
    teachers: new Map(teachers.map(({ id, name }) => [id, names.get(id) ?? name.surname])),
  }
}

/** Papers froze «И.П. Дубравина»; a screen names the same people by its own rule, namesakes told apart. */
function withScreenNames(papers: readonly StagePaper[], names: ReadonlyMap<string, string>): StagePaper[] {
  return papers.map((paper) => ({
    ...paper,
    acquaintances: paper.acquaintances.map((one) => ({ ...one, personName: names.get(one.personId) ?? one.personName })),
  }))
}
