// One run of matching: from the cohort and the settings to the proposal. It advises; a person decides and says why.
import { planOf, seatsOf, solve, type Ask, type Plan } from './allocation.ts'
import type { Cohort } from './cohort.ts'
import { groundOf, type Ground } from './ground.ts'
import { bestGroups } from './groups.ts'
import { heldPlaces, type HeldChoices } from './held.ts'
import type { Bar } from './hard-rules.ts'
import type { MustHaveIssue } from './must-have.ts'
import { NONE, type Flow } from './network.ts'
import type { MatchSettings } from './settings.ts'

export interface ProposedPair {
  menteeId: string
  mentorId: string
  /** 0…1000. */
  score: number
  /** Required or locked: no calculation moves it. */
  isLocked: boolean
  /** It stood before. */
  isKept: boolean
  /** Rules it stands against, for a locked one. */
  bars: readonly Bar[]
}

export interface Totals {
  pairs: number
  byClass: readonly [first: number, second: number, third: number]
  /** Sum of the scores of the pairs, each 0…1000. */
  score: number
}

export interface Proposal {
  /** By surname of the mentee. */
  pairs: readonly ProposedPair[]
  /** Places in the bank of mentees who get nobody, by surname. */
  unpaired: readonly string[]
  totals: Totals
  /** Mentees of each mentor, people outside of the cohort counted in. */
  loads: ReadonlyMap<string, number>
  issues: readonly MustHaveIssue[]
}

export interface Match {
  ground: Ground
  plan: Plan
  flow: Flow
  proposal: Proposal
}

/** The best proposal there is. @throws Refusal when settings or somebody's record are not fit to compute with */
export function matchUp(cohort: Cohort, settings: MatchSettings, held: HeldChoices = new Map()): Match {
  const ground = groundOf(cohort, settings)
  return matchOn(ground, { held: heldPlaces(ground, held) })
}

/** The same over a ground that stands already. */
export function matchOn(ground: Ground, { aim = 'pairs', held = new Map() }: Pick<Ask, 'aim' | 'held'> = {}): Match {
  const { plan, flow } = aim === 'pairs' && ground.settings.leastGroup > 1 ? bestGroups(ground, held) : solution(planOf(ground, { aim, held }))
  return { ground, plan, flow, proposal: proposalOf(plan, seatsOf(plan, flow.chosen)) }
}

function solution(plan: Plan): Pick<Match, 'plan' | 'flow'> {
  return { plan, flow: solve(plan.network) }
}

/** Seats (place of the mentor by place of the mentee, NONE for nobody) told as pairs with their figures. */
export function proposalOf({ ground, mustHaves }: Pick<Plan, 'ground' | 'mustHaves'>, seats: readonly number[]): Proposal {
  const { cohort, cells } = ground
  const kept = new Set(cohort.standing.map(({ menteeId, mentorId }) => `${menteeId} ${mentorId}`))
  const pairs = cohort.mentees.flatMap((mentee, row): ProposedPair[] => {
    const column = seats[row] ?? NONE
    const mentor = cohort.mentors[column]
    if (mentor === undefined) return []
    const { bars, fit } = cells[row]![column]!
    return [{ menteeId: mentee.id, mentorId: mentor.id, score: fit.score, isLocked: mustHaves.placed.get(row) === column, isKept: kept.has(`${mentee.id} ${mentor.id}`), bars }]
  })
  return {
    pairs,
    unpaired: cohort.mentees.filter((_, row) => (seats[row] ?? NONE) === NONE).map(({ id }) => id),
    totals: totalsOf(ground, seats),
    loads: loadsOf({ ground, mustHaves }, seats),
    issues: mustHaves.issues,
  }
}

export function totalsOf({ cohort, cells }: Ground, seats: readonly number[]): Totals {
  const byClass: [number, number, number] = [0, 0, 0]
  let score = 0
  seats.forEach((column, row) => {
    if (column === NONE) return
    byClass[cohort.mentees[row]!.priority - 1]! += 1
    score += cells[row]![column]!.fit.score
  })
  return { pairs: byClass[0] + byClass[1] + byClass[2], byClass, score }
}

function loadsOf({ ground, mustHaves }: Pick<Plan, 'ground' | 'mustHaves'>, seats: readonly number[]): Map<string, number> {
  const { mentors } = ground.cohort
  const placed = [...mustHaves.placed.values()]
  const outside = mentors.map((_, column) => (mustHaves.taken[column] ?? 0) - placed.filter((one) => one === column).length)
  for (const column of seats) if (column !== NONE) outside[column]! += 1
  return new Map(mentors.map(({ id }, column) => [id, outside[column]!]))
}
