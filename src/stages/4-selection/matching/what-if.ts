// Other aims beside «most pairs»: the highest total, and a variant in which no two people would both rather have each other.
import { seatsOf, type Plan } from './allocation.ts'
import { matchOn, proposalOf, type Match, type Proposal } from './match.ts'
import { NONE } from './network.ts'

export interface WhatIf {
  /** What is proposed: most people, then points. */
  most: Proposal
  /** Deferred acceptance: both sides rank by the one score, of equal ones who stands first by surname. */
  stable: Proposal
  /** Points alone, whoever is left out. */
  score: Proposal
}

/** Only figures to compare with: the proposal stays what it is. The rule of the least group binds neither of the two. */
export function whatIf(match: Match): WhatIf {
  const { ground, plan, proposal } = match
  return {
    most: proposal,
    stable: proposalOf(plan, seatsOf(plan, stableSeats(plan))),
    score: matchOn(ground, { aim: 'score', held: plan.held }).proposal,
  }
}

/** Mentees ask in the order of their liking, mentors hold the best who asked and let go of the others. */
function stableSeats(plan: Plan): Int32Array {
  const { network } = plan
  const chosen = new Int32Array(network.rows).fill(NONE)
  const likings = Array.from(chosen, (_, row) => likingOf(plan, row))
  const holding: number[][] = Array.from({ length: network.columns }, () => [])
  const asking = Array.from(chosen.keys())
  for (let row = asking.shift(); row !== undefined; row = asking.shift()) {
    const column = likings[row]!.shift()
    if (column === undefined) continue
    const held = holding[column]!
    held.push(row)
    held.sort((one, other) => scoreAt(plan, other, column) - scoreAt(plan, one, column) || one - other)
    chosen[row] = column
    if (held.length <= placesOf(plan, column)) continue
    const dropped = held.pop()!
    chosen[dropped] = NONE
    asking.push(dropped)
  }
  return chosen
}

function likingOf(plan: Plan, row: number): number[] {
  const { columns, worth } = plan.network
  return Array.from({ length: columns }, (_, column) => column)
    .filter((column) => worth[row * columns + column] !== -Infinity)
    .toSorted((one, other) => scoreAt(plan, row, other) - scoreAt(plan, row, one) || one - other)
}

/** Free places, be they closed by the rule of groups or not. */
function placesOf({ ground, mustHaves }: Plan, column: number): number {
  return Math.max(0, ground.cohort.mentors[column]!.capacity - (mustHaves.taken[column] ?? 0))
}

function scoreAt({ ground, rows }: Plan, row: number, column: number): number {
  return ground.cells[rows[row]!]![column]!.fit.score
}
