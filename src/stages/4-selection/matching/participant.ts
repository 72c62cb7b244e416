// People of the board as pages name them; the solver itself knows only what stands in `cohort.ts`.
import type { Day } from '../../../kit/calendar/day.ts'
import type { Gender, PersonName } from '../../../kit/russian/names.ts'
import type { Cohort } from './cohort.ts'

export interface Participant {
  /** Place in the bank. */
  id: string
  personId: string
  name: PersonName
  gender: Gender
  /** «Лебедева О. Н.», or longer where two would share it. */
  told: string
  post: string
  /** The request in the mentee's own words; undefined for mentors. */
  request?: string | undefined
  /** What the mentee said of himself: a key of the questionnaire. */
  category?: string | undefined
}

export interface LeftOut {
  id: string
  personId: string
  side: 'mentee' | 'mentor'
  told: string
  why: string
}

/** Whom a mentee was last meant for: by a proposal that waits for answers, or by the last kept run. */
export interface Meant {
  menteeId: string
  mentorId: string
  /** The unit that was proposed; undefined while the pair is only kept in a run. */
  unitId: string | undefined
}

/** Everything the board is drawn from, read at one time. */
export interface Gathered {
  cohort: Cohort
  mentees: ReadonlyMap<string, Participant>
  mentors: ReadonlyMap<string, Participant>
  leftOut: readonly LeftOut[]
  meant: readonly Meant[]
  /** Refusals that came after the last kept run: the board is then solved calmly and says so. */
  refusedSince: number
  today: Day
}

/** A pair that stands in stage 5, handed in by the house. */
export interface StandingUnit {
  menteeId: string
  mentorId: string
  unitId: string
  state: string
}

/** Somebody a rule may name. */
export interface RulePerson {
  personId: string
  told: string
}

export interface ConfidentialTexts {
  personId: string
  side: 'mentee' | 'mentor'
  told: string
  texts: { label: string; value: string }[]
}
