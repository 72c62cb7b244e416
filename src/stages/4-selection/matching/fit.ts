// How well a mentor fits a mentee: a whole number 0…1000 with its parts. Nothing is weighed against other people (no normalising).
import type { CohortMentee, CohortMentor, PairRule } from './cohort.ts'
import { commonOf, type Surroundings } from './hard-rules.ts'
import { partKeys, type PartKey } from './settings.ts'

export const missingKeys = ['deficits', 'strengths', 'mentee-ages', 'mentor-ages', 'mentee-slots', 'mentor-slots', 'mentee-building', 'mentor-building', 'mentee-years', 'mentor-years'] as const
export type MissingKey = (typeof missingKeys)[number]

export interface FitPart {
  key: PartKey
  /** Tenths of a point, 0…of. */
  got: number
  of: number
}

export interface Fit {
  /** 0…1000, the sum of the parts. */
  score: number
  parts: FitPart[]
  /** What is not known about either; it counts as nothing for deficits and as half elsewhere. */
  missing: MissingKey[]
}

export const MOST_POINTS = 1000

/** Share 0…1 of a part, and what it lacked. */
interface Share {
  share: number
  missing: MissingKey[]
}

export function fitOf(mentee: CohortMentee, mentor: CohortMentor, around: Surroundings): Fit {
  const { weights } = around.settings
  const shares = sharesOf(mentee, mentor, around)
  const parts = partKeys.map((key): FitPart => ({ key, got: Math.round(10 * weights[key] * shares[key].share), of: 10 * weights[key] }))
  return {
    score: parts.reduce((sum, { got }) => sum + got, 0),
    parts,
    missing: partKeys.flatMap((key) => shares[key].missing),
  }
}

function sharesOf(mentee: CohortMentee, mentor: CohortMentor, around: Surroundings): Record<PartKey, Share> {
  return {
    deficits: coverageOf(mentee, mentor),
    post: postAndAge(mentee, mentor),
    time: commonTime(mentee, mentor, around),
    building: sameBuilding(mentee, mentor, around),
    experience: experienceFit(mentee, mentor, around.settings.gap),
    wishes: { share: wishShare(around.rulesBetween(mentee, mentor)), missing: [] },
  }
}

/** Σ v·min(q, 3) ÷ (3·Σ v); what the methodist has not confirmed counts by half. */
function coverageOf({ deficits }: CohortMentee, { strengths }: CohortMentor): Share {
  const missing: MissingKey[] = []
  if (deficits.length === 0) missing.push('deficits')
  if (strengths.length === 0) missing.push('strengths')
  if (missing.length > 0) return { share: 0, missing }
  let halves = 0
  let whole = 0
  for (const { competence, severity } of deficits) {
    const strength = strengths.find((one) => one.competence === competence)
    halves += severity * (strength === undefined ? 0 : strength.level * (strength.isConfirmed ? 2 : 1))
    whole += severity
  }
  return { share: halves / (6 * whole), missing }
}

/** Half for the post, half for the age of the children. */
function postAndAge(mentee: CohortMentee, mentor: CohortMentor): Share {
  const missing = lacking(mentee.ages.length === 0, 'mentee-ages', mentor.ages.length === 0, 'mentor-ages')
  const age = missing.length > 0 ? 0.5 : commonOf(mentee.ages, mentor.ages).length > 0 ? 1 : 0
  return { share: ((isSamePost(mentee.post, mentor.post) ? 1 : 0) + age) / 2, missing }
}

export function isSamePost(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}

/** One common time gives half, two or more the whole. */
function commonTime(mentee: CohortMentee, mentor: CohortMentor, { settings }: Surroundings): Share {
  if (settings.time === 'off') return { share: 1, missing: [] }
  const missing = lacking(mentee.slots.length === 0, 'mentee-slots', mentor.slots.length === 0, 'mentor-slots')
  return { share: missing.length > 0 ? 0.5 : Math.min(2, commonOf(mentee.slots, mentor.slots).length) / 2, missing }
}

function sameBuilding(mentee: CohortMentee, mentor: CohortMentor, { settings, hasBuildings }: Surroundings): Share {
  if (settings.building === 'off' || !hasBuildings) return { share: 1, missing: [] }
  const missing = lacking(mentee.building === undefined, 'mentee-building', mentor.building === undefined, 'mentor-building')
  return { share: missing.length > 0 ? 0.5 : mentee.building === mentor.building ? 1 : 0, missing }
}

const BEST_FROM = 5
const BEST_TO = 15
const FAR = 25

/** Nothing below the least gap, the whole from 5 to 15 years, 0.7 beyond 25, evenly between; a reverse pair asks for no gap. */
function experienceFit(mentee: CohortMentee, mentor: CohortMentor, least: number): Share {
  if (mentee.isReverse) return { share: 1, missing: [] }
  const missing = lacking(mentee.years === undefined, 'mentee-years', mentor.years === undefined, 'mentor-years')
  if (mentee.years === undefined || mentor.years === undefined) return { share: 0.5, missing }
  return { share: gapShare(mentor.years - mentee.years, least), missing }
}

function gapShare(gap: number, least: number): number {
  if (gap < Math.max(least, 0)) return 0
  if (gap < BEST_FROM) return (gap - least + 1) / (BEST_FROM - least + 1)
  if (gap <= BEST_TO) return 1
  return gap >= FAR ? 0.7 : 1 - (0.3 * (gap - BEST_TO)) / (FAR - BEST_TO)
}

const wishShares = { 1: 1, 2: 0.7, 3: 0.4 } as const

/** Half for the wish of each side; the best rank when a side named the other twice. */
function wishShare(rules: readonly PairRule[]): number {
  const of = (side: PairRule['side']) => Math.max(0, ...rules.filter((rule) => rule.kind === 'wish' && rule.side === side).map(({ rank }) => wishShares[rank ?? 1]))
  return (of('mentee') + of('mentor')) / 2
}

function lacking(isOwnMissing: boolean, own: MissingKey, isOtherMissing: boolean, other: MissingKey): MissingKey[] {
  return [...(isOwnMissing ? [own] : []), ...(isOtherMissing ? [other] : [])]
}
