// What a kept run means now: which of its pairs can still be proposed, which need a reason, who stays alone.
import { groundOf, type Ground } from './ground.ts'
import type { Bar } from './hard-rules.ts'
import type { Gathered, Meant } from './participant.ts'
import { settingsText } from './preset.ts'
import type { KeptChoice, KeptRun } from './run.ts'

/** Said of a pair that differs from the advice only because others are held. */
export const CONSEQUENCE = 'Следует из пар, которые закрепил куратор'

export interface RunChoice {
  choice: KeptChoice
  menteeId: string
  mentorId: string
  bars: readonly Bar[]
  /** Chosen against the advice, or against a rule: then the curator says why. */
  needsReason: boolean
  /** A unit that waits for answers already. */
  standing: Meant | undefined
}

export interface RunFacts {
  run: KeptRun
  ground: Ground
  /** Pairs that would be proposed. */
  pairs: RunChoice[]
  /** Proposed before with the same mentor: they stay as they are. */
  waiting: RunChoice[]
  /** Proposed meanwhile to somebody else. */
  clashes: RunChoice[]
  /** Nobody was found for them, nor proposed meanwhile. */
  alone: string[]
  /** Who has left the board since. */
  gone: number
}

export function runFacts(run: KeptRun, gathered: Gathered): RunFacts {
  const ground = groundOf(gathered.cohort, settingsText.decode(run.settings))
  const facts: RunFacts = { run, ground, pairs: [], waiting: [], clashes: [], alone: [], gone: 0 }
  for (const choice of run.choices) {
    if (!gathered.mentees.has(choice.menteeId)) facts.gone += 1
    else if (choice.mentorId === null) {
      if (!gathered.meant.some(({ menteeId, unitId }) => menteeId === choice.menteeId && unitId !== undefined)) facts.alone.push(choice.menteeId)
    }
    else if (!gathered.mentors.has(choice.mentorId)) facts.gone += 1
    else sort(facts, choice, choice.mentorId, gathered.meant)
  }
  return facts
}

function sort(facts: RunFacts, choice: KeptChoice, mentorId: string, meant: readonly Meant[]): void {
  const { ground } = facts
  const bars = ground.cells[ground.menteePlaces.get(choice.menteeId) ?? -1]?.[ground.mentorPlaces.get(mentorId) ?? -1]?.bars ?? []
  const units = meant.filter(({ menteeId, unitId }) => menteeId === choice.menteeId && unitId !== undefined)
  const one: RunChoice = { choice, menteeId: choice.menteeId, mentorId, bars, needsReason: bars.length > 0 || (choice.proposedMentorId !== mentorId && choice.reason !== CONSEQUENCE), standing: units[0] }
  if (units.length === 0) facts.pairs.push(one)
  else if (units.some((unit) => unit.mentorId === mentorId)) facts.waiting.push(one)
  else facts.clashes.push(one)
}

/** Pairs of each mentor: several may become one group. */
export function byMentor(pairs: readonly RunChoice[]): Map<string, RunChoice[]> {
  const found = new Map<string, RunChoice[]>()
  for (const pair of pairs) found.set(pair.mentorId, [...(found.get(pair.mentorId) ?? []), pair])
  return found
}
