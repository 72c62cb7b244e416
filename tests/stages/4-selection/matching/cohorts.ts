// People for tests of matching: one by one with what matters, or many at random by a seeded generator.
import { inEachCase, type Case } from '../../../../src/kit/russian/cases.ts'
import { declineSurname } from '../../../../src/kit/russian/decline-name.ts'
import type { Gender } from '../../../../src/kit/russian/names.ts'
import type { Cohort, CohortMentee, CohortMentor, PairRule } from '../../../../src/stages/4-selection/matching/cohort.ts'
import { defaultSettings, type MatchSettings } from '../../../../src/stages/4-selection/matching/settings.ts'

const term = { from: '2025-09-15', to: '2026-05-31' }

/** «Крылова, Крыловой …», and «Крылов, Крылова …» for a man. */
function called(name: string, gender: Gender = 'female'): Record<Case, string> {
  const shown = gender === 'male' ? name.replace(/а$/, '') : name
  return inEachCase(shown, (id) => (/\d/.test(shown) ? shown : declineSurname(shown, gender, id)))
}

/** Fits everybody made here: same post, age, building and time, a beginner with one deficit. */
export function aMentee(name: string, own: Partial<CohortMentee> = {}): CohortMentee {
  return {
    id: `mentee-${name}`, personId: `person-${name}`, sortKey: name.toLowerCase(), called: called(name, own.gender), gender: 'female',
    post: 'воспитатель', building: undefined, priority: 1, deficits: [{ competence: 'regime', severity: 3, isPriority: true }],
    slots: ['quiet_hour'], ages: ['junior'], years: 0, hasConsent: true, isReverse: false, ...own,
  }
}

export function aMentor(name: string, own: Partial<CohortMentor> = {}): CohortMentor {
  return {
    id: `mentor-${name}`, personId: `person-${name}`, sortKey: name.toLowerCase(), called: called(name, own.gender), gender: 'female',
    post: 'воспитатель', building: undefined, strengths: [{ competence: 'regime', level: 3, isConfirmed: true }], capacity: 1,
    slots: ['quiet_hour'], ages: ['junior'], years: 10, hasConsent: true, hasMentoringConsent: true, isTrained: true, isExternal: false, absences: [], ...own,
  }
}

export function aCohort(mentees: readonly CohortMentee[], mentors: readonly CohortMentor[], own: Partial<Cohort> = {}): Cohort {
  return { mentees, mentors, rules: [], standing: [], term, ...own }
}

export function aRule(mentee: string, mentor: string, kind: PairRule['kind'], own: Partial<PairRule> = {}): PairRule {
  return { menteePersonId: `person-${mentee}`, mentorPersonId: `person-${mentor}`, kind, side: 'curator', rank: undefined, isConfidential: false, reason: undefined, ...own }
}

export function withSettings(own: Partial<MatchSettings>): MatchSettings {
  return { ...defaultSettings, ...own }
}

const competences = ['planning', 'regime', 'parents', 'ict', 'behaviour']
const slots = ['before_shift', 'quiet_hour', 'after_shift', 'method_day']
const ages = ['early', 'junior', 'senior']

/** Everything at random, gaps in the data included. */
export function randomCohort(random: () => number, size: { mentees: number; mentors: number; mostPlaces?: number }): Cohort {
  const whole = (most: number) => Math.floor(random() * (most + 1))
  const some = (from: readonly string[], share: number) => from.filter(() => random() < share)
  const mentees = Array.from({ length: size.mentees }, (_, index) =>
    aMentee(`Н${whole(9)}-${index}`, {
      priority: (1 + whole(2)) as 1 | 2 | 3, building: random() < 0.8 ? `Корпус ${whole(1)}` : undefined, slots: some(slots, 0.4), ages: some(ages, 0.4),
      years: random() < 0.9 ? whole(12) : undefined, isReverse: random() < 0.1,
      deficits: some(competences, 0.5).map((competence) => ({ competence, severity: (1 + whole(2)) as 1 | 2 | 3, isPriority: random() < 0.5 })),
    }),
  )
  const mentors = Array.from({ length: size.mentors }, (_, index) =>
    aMentor(`Т${whole(9)}-${index}`, {
      capacity: whole(size.mostPlaces ?? 2), building: random() < 0.8 ? `Корпус ${whole(1)}` : undefined, slots: some(slots, 0.4), ages: some(ages, 0.4), years: random() < 0.9 ? whole(30) : undefined,
      strengths: some(competences, 0.6).map((competence) => ({ competence, level: whole(3) as 0 | 1 | 2 | 3, isConfirmed: random() < 0.6 })),
    }),
  )
  const anyOf = <T>(list: readonly T[]) => list[whole(list.length - 1)]!
  const kinds = ['wish', 'wish', 'refused', 'forbidden', 'kin'] as const
  const rules = Array.from({ length: whole(size.mentees) }, (): PairRule => ({
    menteePersonId: anyOf(mentees).personId, mentorPersonId: anyOf(mentors).personId, kind: anyOf(kinds), side: anyOf(['mentee', 'mentor'] as const),
    rank: (1 + whole(2)) as 1 | 2 | 3, isConfidential: random() < 0.5, reason: undefined,
  }))
  const standing = Array.from({ length: whole(3) }, () => ({ menteeId: anyOf(mentees).id, mentorId: anyOf(mentors).id }))
  return aCohort(mentees, mentors, { rules, standing })
}

/** The same people and rules in another order. */
export function shuffled(cohort: Cohort, random: () => number): Cohort {
  const mixed = <T>(list: readonly T[]) => list.map((value) => ({ value, key: random() })).toSorted((one, other) => one.key - other.key).map(({ value }) => value)
  return { ...cohort, mentees: mixed(cohort.mentees), mentors: mixed(cohort.mentors), rules: mixed(cohort.rules), standing: mixed(cohort.standing) }
}
