// The curator's own choice for every mentee: checked against rules and places, and set beside the best there is.
import { plural } from '../../../kit/russian/plural.ts'
import { coupleOf, type Ground } from './ground.ts'
import { heldPlaces, type HeldChoices } from './held.ts'
import { proposalOf, type Match, type Proposal } from './match.ts'
import { movesBetween, type Move } from './moves.ts'
import { NONE } from './network.ts'
import { mayBeBroken, type Bar } from './hard-rules.ts'
import { barSentence, type Reader } from './rule-words.ts'
import { sentence } from './sentence.ts'

export interface ChoiceProblem {
  menteeId: string | undefined
  mentorId: string
  bars: readonly Bar[]
  /** A reason does not help: the pair cannot be. */
  isFinal: boolean
  words: string
}

export interface ManualChoice {
  proposal: Proposal
  problems: ChoiceProblem[]
  /** The choice less the match: pairs and points of 0…1000, by class too. */
  difference: { pairs: number; byClass: readonly [first: number, second: number, third: number]; score: number }
  /** Whose mentor differs from the match. */
  affected: readonly Move[]
}

/**
 * @param choices mentor by mentee, null for «без пары»; who is not named stays as in the match
 * @throws Refusal when somebody chosen is not in the cohort
 */
export function manualChoice(match: Match, choices: HeldChoices, reader: Reader = {}): ManualChoice {
  const { ground, plan } = match
  for (const [menteeId, mentorId] of choices) if (mentorId !== null) coupleOf(ground, menteeId, mentorId)
  const proposal = proposalOf(plan, seatsWith(match, choices))
  const [now, best] = [proposal.totals, match.proposal.totals]
  const less = (index: 0 | 1 | 2) => now.byClass[index] - best.byClass[index]
  return {
    proposal,
    problems: [...ruleProblems(ground, proposal, reader), ...placeProblems(ground, proposal)],
    difference: { pairs: now.pairs - best.pairs, byClass: [less(0), less(1), less(2)], score: now.score - best.score },
    affected: movesBetween(ground, match.proposal, proposal),
  }
}

function seatsWith({ ground, proposal }: Match, choices: HeldChoices): number[] {
  const seats = ground.cohort.mentees.map(() => NONE)
  for (const { menteeId, mentorId } of proposal.pairs) seats[ground.menteePlaces.get(menteeId)!] = ground.mentorPlaces.get(mentorId)!
  for (const [row, column] of heldPlaces(ground, choices)) seats[row] = column
  return seats
}

function ruleProblems({ cohort, menteePlaces, mentorPlaces, around }: Ground, { pairs }: Proposal, reader: Reader): ChoiceProblem[] {
  return pairs
    .filter(({ bars }) => bars.length > 0)
    .map(({ menteeId, mentorId, bars }) => {
      const mentee = cohort.mentees[menteePlaces.get(menteeId)!]!
      const mentor = cohort.mentors[mentorPlaces.get(mentorId)!]!
      const words = [...new Set(bars.map((bar) => barSentence(bar, mentee, mentor, around, reader)))].join(' ')
      return { menteeId, mentorId, bars, isFinal: !bars.every(mayBeBroken), words }
    })
}

function placeProblems({ cohort }: Ground, { loads }: Proposal): ChoiceProblem[] {
  return cohort.mentors.flatMap(({ id, called, capacity }): ChoiceProblem[] => {
    const load = loads.get(id) ?? 0
    if (load <= capacity) return []
    const places = capacity === 0 ? 'мест нет' : plural(capacity, ['место', 'места', 'мест'])
    return [{ menteeId: undefined, mentorId: id, bars: [], isFinal: true, words: sentence(`У ${called.gen} ${places}, а выбрано ${plural(load, ['наставляемый', 'наставляемых', 'наставляемых'])}`) }]
  })
}
