// The year in lines and indicators, from its units; every number keeps what it is of.
import { competenceTitle, inOrder } from '../../2-requests/index.ts'
import { cohortLine, LEAST_SHOWN, type CohortLine } from './cohort-growth.ts'
import { growthScales, type ScaleKey } from './person-growth.ts'
import { bothSatisfied, prioritiesImproved, stayed, type Share } from './programme-shares.ts'
import type { MenteeGrowth, UnitGrowth } from './unit-growth.ts'

export interface ProgrammeGrowth {
  mentees: number
  /** Mentees with the questionnaire of the start, of the end, and with both. */
  withStart: number
  withFinal: number
  withBoth: number
  levels: CohortLine[]
  /** Competences rated by one person alone: they are named by nobody. */
  hiddenLevels: number
  scales: CohortLine[]
  /** Nothing to count while it would tell of one unit or person, or two of them of one another. */
  satisfied: Share
  improved: Share
  /** Mentees with at least one priority that rose, of those rated at both ends. */
  grown: Share
  stayed: Share
}

const drawn: readonly ScaleKey[] = ['confidence', 'team_feel', 'stay_intent', 'useful', 'comfort', 'goal_clear']

export function programmeGrowth(units: readonly UnitGrowth[]): ProgrammeGrowth {
  const mentees = oncePerPerson(units)
  const outcomes = units.map((unit) => ({
    menteeSatisfaction: unit.menteeSatisfaction, mentorSatisfaction: unit.mentorSatisfaction,
    priorities: { rated: sum(unit.mentees.map(({ priorities }) => priorities.rated)), improved: sum(unit.mentees.map(({ priorities }) => priorities.improved)) },
    stillEmployed: undefined,
  }))
  const competences = inOrder([...new Set(mentees.flatMap(({ levels }) => levels.map(({ competence }) => competence)))])
  const lines = competences.map((key) => cohortLine(key, competenceTitle(key), mentees.flatMap(({ levels }) => levels.filter(({ competence }) => competence === key))))
  const ratedOnce = competences.filter((key, at) => lines[at] === undefined && mentees.some(({ levels }) => levels.some((one) => one.competence === key && one.start !== undefined && one.end !== undefined)))
  const rated = mentees.filter(({ priorities }) => priorities.rated > 0)
  const satisfied = bothSatisfied(outcomes)
  const grown = rated.filter(({ priorities }) => priorities.improved > 0).length
  return {
    mentees: mentees.length,
    withStart: mentees.filter(({ hasStart }) => hasStart).length,
    withFinal: mentees.filter(({ hasFinal }) => hasFinal).length,
    withBoth: mentees.filter(({ hasStart, hasFinal }) => hasStart && hasFinal).length,
    levels: lines.filter((line) => line !== undefined),
    hiddenLevels: ratedOnce.length,
    scales: drawn.flatMap((key) => cohortLine(key, growthScales[key].title, mentees.map(({ scales }) => scales[key])) ?? []),
    satisfied: ofSeveral(satisfied, satisfied.whole),
    improved: ofSeveral(prioritiesImproved(outcomes), rated.length),
    grown: ofSeveral({ part: grown, whole: rated.length, percent: undefined }, rated.length),
    stayed: stayed(mentees.map(({ stillEmployed }) => ({ menteeSatisfaction: undefined, mentorSatisfaction: undefined, priorities: { rated: 0, improved: 0 }, stillEmployed }))),
  }
}

function ofSeveral(share: Share, of: number): Share {
  return of <= LEAST_SHOWN ? { part: 0, whole: 0, percent: undefined } : share
}

/** Whoever is in two units counts once, with the fuller answers. */
function oncePerPerson(units: readonly UnitGrowth[]): MenteeGrowth[] {
  const weight = ({ hasStart, hasFinal, levels }: MenteeGrowth) => (hasStart ? 1 : 0) + (hasFinal ? 2 : 0) + (levels.some(({ end }) => end !== undefined) ? 1 : 0)
  const people = new Map<string, MenteeGrowth>()
  for (const mentee of units.flatMap(({ mentees }) => mentees)) {
    const known = people.get(mentee.personId)
    if (known === undefined || weight(mentee) > weight(known)) people.set(mentee.personId, mentee)
  }
  return [...people.values()]
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
