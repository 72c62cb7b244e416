// The board computed: what the solver advises by itself, and what comes of it with the pairs the curator holds.
import type { BoardState } from './board-state.ts'
import type { Cohort } from './cohort.ts'
import { groundOf } from './ground.ts'
import { heldPlaces } from './held.ts'
import { matchOn, type Match } from './match.ts'
import type { Gathered } from './participant.ts'
import type { MatchSettings } from './settings.ts'

export interface SolvedBoard {
  state: BoardState
  gathered: Gathered
  /** What was computed over: locks that the board overrides are left out. */
  cohort: Cohort
  settings: MatchSettings
  /** Earlier pairs are kept as far as possible. */
  isCalm: boolean
  /** The solver by itself, with nothing but the rules that are written down. */
  advice: Match
  /** The same with what the curator holds; equal to the advice while nothing is held. */
  match: Match
}

/** @throws Refusal when settings or somebody's record are not fit to compute with */
export function solveBoard(gathered: Gathered, state: BoardState): SolvedBoard {
  const held = withoutStrangers(state.held, gathered)
  // A draft alone binds nobody; what was proposed to people is not moved without need.
  const isCalm = state.calm ?? (gathered.refusedSince > 0 || gathered.meant.some(({ unitId }) => unitId !== undefined))
  const settings = { ...state.settings, staying: isCalm ? state.settings.staying : 0 }
  const advice = matchOn(groundOf(gathered.cohort, settings))
  const common = { state: { ...state, held }, gathered, settings, isCalm, advice }
  if (held.size === 0) return { ...common, cohort: gathered.cohort, match: advice }
  const cohort = withoutOverriddenLocks(gathered.cohort, held)
  const ground = cohort === gathered.cohort ? advice.ground : groundOf(cohort, settings)
  return { ...common, cohort, match: matchOn(ground, { held: heldPlaces(ground, held) }) }
}

/** What is held on the board takes the place of a lock that was written down before. */
function withoutOverriddenLocks(cohort: Cohort, held: BoardState['held']): Cohort {
  const moved = new Set(cohort.mentees.filter(({ id }) => held.has(id)).map(({ personId }) => personId))
  const rules = cohort.rules.filter(({ kind, menteePersonId }) => kind !== 'locked' || !moved.has(menteePersonId))
  return rules.length === cohort.rules.length ? cohort : { ...cohort, rules }
}

/** An old address may name people who have left since. */
function withoutStrangers(held: BoardState['held'], { mentees, mentors }: Gathered): Map<string, string | null> {
  return new Map([...held].filter(([menteeId, mentorId]) => mentees.has(menteeId) && (mentorId === null || mentors.has(mentorId))))
}
