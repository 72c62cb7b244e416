// Satisfaction and growth of one unit (Q4–Q8, Q2 twice). Bands are advice for the curator, never a mark of a person.
import type { Answers } from '../../../kit/questionnaires/applicability.ts'
import { choiceIn, choicesIn, delta, matrixIn, mean, pointIn, toTenth } from '../../../kit/questionnaires/scores.ts'

export type SatisfactionBand = 'high' | 'enough' | 'attention'

/** Mean of usefulness, comfort and quality of meetings (`final_mentee`), 1–10. */
export function menteeSatisfaction(final: Answers): number | undefined {
  return mean(['useful', 'comfort', 'meet_quality'].map((key) => pointIn(final, key)))
}

/** Mean of own use and support by the kindergarten (`final_mentor`), 1–10. */
export function mentorSatisfaction(final: Answers): number | undefined {
  return mean(['useful_me', 'org_support'].map((key) => pointIn(final, key)))
}

/** From 8, from 6, below; the number is rounded to a tenth first, as it is shown. */
export function satisfactionBand(value: number): SatisfactionBand {
  const shown = toTenth(value)
  if (shown >= 8) return 'high'
  return shown >= 6 ? 'enough' : 'attention'
}

export interface Growth {
  confidence: number | undefined
  teamFeel: number | undefined
  stayIntent: number | undefined
  /** Mean change of level over the priorities of the start. */
  priorities: number | undefined
  /** Whether what can be compared has grown on the whole; undefined when nothing can. */
  hasGrown: boolean | undefined
}

/** Answers of the mentee at both ends: Q4 and Q8, and the card of deficits (Q2) of the start and of the end. */
export interface MenteeAnswers {
  start: Answers
  final: Answers
  deficitsStart: Answers
  deficitsEnd: Answers
}

export function growthOf({ start, final, deficitsStart, deficitsEnd }: MenteeAnswers): Growth {
  const change = (key: string) => delta(pointIn(start, key), pointIn(final, key))
  const [before, after] = [matrixIn(deficitsStart, 'lvl'), matrixIn(deficitsEnd, 'lvl')]
  const levels = choicesIn(deficitsStart, 'prio').map((key) => delta(before[key], after[key]))
  const changes = {
    confidence: change('confidence'),
    teamFeel: change('team_feel'),
    stayIntent: change('stay_intent'),
    priorities: mean(levels),
  }
  // Shares of their own scales, so that points of ten do not outweigh levels of five.
  const onWhole = mean([
    share(changes.confidence, 9),
    share(changes.teamFeel, 9),
    share(changes.stayIntent, 9),
    share(changes.priorities, 4),
  ])
  return { ...changes, hasGrown: onWhole === undefined ? undefined : onWhole > 0 }
}

export type ResultBand = 'full' | 'good' | 'partial' | 'attention'

/**
 * What came of the unit: the goal as its people see it (the more careful of the two answers counts) and the growth.
 * Undefined while neither has answered.
 */
export function resultBand(finals: readonly Answers[], growth: Growth): ResultBand | undefined {
  const order = ['fully', 'mostly', 'partly', 'no']
  const places = finals
    .map((answers) => order.indexOf(choiceIn(answers, 'goal_reached') ?? ''))
    .filter((one) => one >= 0)
  if (places.length === 0) return undefined
  const goal = Math.max(...places)
  if (goal <= 1) return growth.hasGrown ? 'full' : 'good'
  if (goal === 2) return 'partial'
  return growth.hasGrown ? 'partial' : 'attention'
}

function share(change: number | undefined, widest: number): number | undefined {
  return change === undefined ? undefined : change / widest
}
