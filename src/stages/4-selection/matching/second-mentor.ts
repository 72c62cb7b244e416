// A second mentor for what the first does not cover: a second run over the heaviest deficits left and the places left.
import type { Cohort, CohortMentee } from './cohort.ts'
import { coveredBy } from './hard-rules.ts'
import { matchUp, type Match } from './match.ts'

export interface SecondMentor {
  menteeId: string
  firstMentorId: string
  mentorId: string
  /** Keys of the deficits of severity 3 that only the second mentor covers. */
  competences: readonly string[]
  /** 0…1000, of these deficits alone. */
  score: number
}

export interface SecondMentors {
  /** By surname of the mentee. */
  proposed: SecondMentor[]
  /** Paired mentees with such deficits for whom nobody was found. */
  without: { menteeId: string; competences: readonly string[] }[]
}

/** A pair with a direction of its own (pitfalls N14); nothing is changed in the first proposal. */
export function secondMentors(match: Match): SecondMentors {
  const left = leftOpen(match)
  const second = matchUp(cohortOfSecond(match, left), { ...match.ground.settings, coversMain: true, leastGroup: 1, staying: 0 })
  const proposed = second.proposal.pairs.map(({ menteeId, mentorId, score }): SecondMentor => {
    const mentor = second.ground.cohort.mentors[second.ground.mentorPlaces.get(mentorId)!]!
    const { firstMentorId, competences } = left.get(menteeId)!
    return { menteeId, firstMentorId, mentorId, competences: competences.filter((key) => coveredBy(mentor, key)), score }
  })
  return { proposed, without: second.proposal.unpaired.map((menteeId) => ({ menteeId, competences: left.get(menteeId)!.competences })) }
}

type Left = ReadonlyMap<string, { firstMentorId: string; competences: readonly string[] }>

/** Deficits of severity 3 that the first mentor does not cover, by mentee. */
function leftOpen({ ground, proposal }: Match): Left {
  const { cohort, menteePlaces, mentorPlaces } = ground
  return new Map(
    proposal.pairs.flatMap(({ menteeId, mentorId }): [string, { firstMentorId: string; competences: string[] }][] => {
      const mentor = cohort.mentors[mentorPlaces.get(mentorId)!]!
      const heavy = cohort.mentees[menteePlaces.get(menteeId)!]!.deficits.filter(({ severity }) => severity === 3)
      const competences = heavy.map(({ competence }) => competence).filter((key) => !coveredBy(mentor, key))
      return competences.length === 0 ? [] : [[menteeId, { firstMentorId: mentorId, competences }]]
    }),
  )
}

function cohortOfSecond({ ground: { cohort, mentorPlaces }, proposal }: Match, left: Left): Cohort {
  const mentees = cohort.mentees.flatMap((mentee): CohortMentee[] => {
    const open = left.get(mentee.id)
    return open === undefined ? [] : [{ ...mentee, deficits: mentee.deficits.filter(({ competence }) => open.competences.includes(competence)) }]
  })
  // Whom nothing is known of could cover nothing: unknown strengths forbid no first pair, but make no second one.
  const mentors = cohort.mentors.map((mentor) => ({ ...mentor, capacity: mentor.strengths.length === 0 ? 0 : Math.max(0, mentor.capacity - (proposal.loads.get(mentor.id) ?? 0)) }))
  const first = mentees.map((mentee) => {
    const mentor = cohort.mentors[mentorPlaces.get(left.get(mentee.id)!.firstMentorId)!]!
    return { menteePersonId: mentee.personId, mentorPersonId: mentor.personId, kind: 'forbidden', side: 'curator', rank: undefined, isConfidential: false, reason: 'уже первый наставник' } as const
  })
  const rules = cohort.rules.filter(({ kind }) => kind !== 'required' && kind !== 'locked')
  return { ...cohort, mentees, mentors, rules: [...rules, ...first], standing: [] }
}
