// «At least two in a group or nobody» lies outside of flow: every mentor who could lead a group is tried open and closed, worst hopes first cut off.
import { Refusal } from '../../../kit/refusal.ts'
import { planOf, solve, type GroupTerms, type Plan } from './allocation.ts'
import type { Ground } from './ground.ts'
import type { Held } from './must-have.ts'
import { NONE, valueOf, type Flow } from './network.ts'

/** As many as ten leaders taken in every combination. */
const MOST_SOLUTIONS = 2048

interface Solution {
  plan: Plan
  flow: Flow
  /** Value without what filled groups are worth; comparable between sets of groups. */
  value: number
}

/** The best proposal in which each mentor with places for a group leads a whole group or nobody; who has fewer places leads pairs as ever. */
export function bestGroups(ground: Ground, held: Held): Solution {
  const least = ground.settings.leastGroup
  let best: Solution | undefined
  let solved = 0
  const look = (open: ReadonlySet<number>, closed: ReadonlySet<number>): void => {
    solved += 1
    if (solved > MOST_SOLUTIONS) throw new Refusal('invalid', 'Ведущих групп слишком много, чтобы перебрать все сочетания. Оставьте два места и больше не более чем у десяти наставников.')
    const solution = solveWith(ground, held, { least, open, closed })
    // With fewer groups bound nothing gets worse, so what is no better here is no better further on.
    if (solution === undefined || (best !== undefined && solution.value <= best.value)) return
    const torn = tornGroup(solution, { least, open, closed })
    if (torn === undefined) {
      best = solution
      return
    }
    look(new Set([...open, torn]), closed)
    look(open, new Set([...closed, torn]))
  }
  look(new Set(), new Set())
  if (best === undefined) throw new Refusal('invalid', 'Закреплённые пары не дают собрать группы. Снимите закрепление или уменьшите наименьшую группу.')
  return best
}

/** Undefined when an open group cannot be filled. */
function solveWith(ground: Ground, held: Held, groups: GroupTerms): Solution | undefined {
  const plan = planOf(ground, { held, groups })
  const flow = solve(plan.network)
  const value = valueOf(plan.network, flow.chosen)
  let needed = 0
  for (const column of groups.open) {
    const lacking = Math.max(0, groups.least - (plan.mustHaves.taken[column] ?? 0))
    if ((flow.load[column] ?? 0) < lacking) return undefined
    needed += lacking
  }
  return { plan, flow, value: value - needed * plan.scale.groupPlace }
}

/** The first mentor, not yet decided upon, with a group too small to be one. */
function tornGroup({ plan, flow }: Solution, { least, open, closed }: GroupTerms): number | undefined {
  const torn = plan.ground.cohort.mentors.findIndex(({ capacity }, column) => {
    const load = (plan.mustHaves.taken[column] ?? 0) + (flow.load[column] ?? 0)
    return capacity >= least && load > 0 && load < least && !open.has(column) && !closed.has(column)
  })
  return torn === NONE ? undefined : torn
}
