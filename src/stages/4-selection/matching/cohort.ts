// What matching knows about people, gathered once; everything in this folder that is not a store computes over it alone.
import type { Day } from '../../../kit/calendar/day.ts'
import type { Case } from '../../../kit/russian/cases.ts'
import type { Gender } from '../../../kit/russian/names.ts'

export type PriorityClass = 1 | 2 | 3

/** Who is meant in sentences: «Громова Н. А.» in the six cases, namesakes told apart by whoever gathers the cohort. */
export interface Called {
  called: Readonly<Record<Case, string>>
  gender: Gender
}

export interface CohortMentee extends Called {
  /** Place in the bank of mentees. */
  id: string
  personId: string
  /** Surname first, for ties and for order. */
  sortKey: string
  post: string
  building: string | undefined
  /** 1 – beginner or by the head's decision, 2 – new to the post or back after a break, 3 – the others. */
  priority: PriorityClass
  /** Deficits that count, severity 1…3, and whether the person wants to begin with it; empty means that no card was filled. */
  deficits: readonly { competence: string; severity: 1 | 2 | 3; isPriority: boolean }[]
  slots: readonly string[]
  ages: readonly string[]
  /** Whole years of pedagogical service; undefined while unknown. */
  years: number | undefined
  hasConsent: boolean
  /** Wants to be led by a younger colleague, or the pair is meant the other way round (pitfalls N20). */
  isReverse: boolean
}

export interface CohortMentor extends Called {
  /** Place in the bank of mentors. */
  id: string
  personId: string
  sortKey: string
  post: string
  building: string | undefined
  /** Level 0…3 by competence, and whether the methodist has confirmed it: what was only said counts by half. */
  strengths: readonly { competence: string; level: 0 | 1 | 2 | 3; isConfirmed: boolean }[]
  /** Most mentees at a time, 0 – takes none now. */
  capacity: number
  slots: readonly string[]
  ages: readonly string[]
  years: number | undefined
  hasConsent: boolean
  /** Written consent to mentoring (ТК ст. 351.8): a warning before matching, a must before the order. */
  hasMentoringConsent: boolean
  isTrained: boolean
  isExternal: boolean
  absences: readonly { from: Day | undefined; to: Day | undefined }[]
}

export type PairRuleKind = 'wish' | 'required' | 'locked' | 'forbidden' | 'refused' | 'barred' | 'kin' | 'subordinate' | 'past'

export interface PairRule {
  menteePersonId: string
  mentorPersonId: string
  kind: PairRuleKind
  side: 'mentee' | 'mentor' | 'curator' | 'head'
  rank: 1 | 2 | 3 | undefined
  /** Whose word it is, only the head sees. */
  isConfidential: boolean
  reason: string | undefined
}

/** A pair that stands already, in a draft or in an order; it takes a place and is kept by calm re-matching. */
export interface StandingPair {
  menteeId: string
  mentorId: string
}

export interface Cohort {
  mentees: readonly CohortMentee[]
  mentors: readonly CohortMentor[]
  rules: readonly PairRule[]
  standing: readonly StandingPair[]
  /** Term the pairs are made for: absences are counted against it. */
  term: { from: Day; to: Day }
}
