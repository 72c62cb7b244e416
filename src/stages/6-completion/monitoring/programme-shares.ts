// Three numbers of the whole programme, for the analytical note.
import { percent } from '../../../kit/questionnaires/scores.ts'
import { satisfactionBand } from './growth.ts'

export interface UnitOutcome {
  menteeSatisfaction: number | undefined
  mentorSatisfaction: number | undefined
  /** Priorities of the start rated at both ends, and those that rose by a level or more. */
  priorities: { rated: number; improved: number }
  /** Whether the mentee works here on 1 September after the programme; undefined before that day. */
  stillEmployed: boolean | undefined
}

export interface Share {
  part: number
  whole: number
  /** Whole percent; undefined when there is nothing to count. */
  percent: number | undefined
}

/** Units where both sides are highly satisfied, of those where both have answered. */
export function bothSatisfied(units: readonly UnitOutcome[]): Share {
  const answered = units.flatMap(({ menteeSatisfaction: mentee, mentorSatisfaction: mentor }) =>
    mentee === undefined || mentor === undefined ? [] : [[mentee, mentor]],
  )
  return shareOf(
    answered.filter((pair) => pair.every((one) => satisfactionBand(one) === 'high')).length,
    answered.length,
  )
}

/** Priority deficits that improved by at least one level. */
export function prioritiesImproved(units: readonly UnitOutcome[]): Share {
  const sum = (of: 'rated' | 'improved') => units.reduce((total, unit) => total + unit.priorities[of], 0)
  return shareOf(sum('improved'), sum('rated'))
}

/** Mentees who stayed, of those about whom it is known. */
export function stayed(units: readonly UnitOutcome[]): Share {
  const known = units.filter((unit) => unit.stillEmployed !== undefined)
  return shareOf(known.filter((unit) => unit.stillEmployed).length, known.length)
}

function shareOf(part: number, whole: number): Share {
  return { part, whole, percent: percent(part, whole) }
}
