// Hard rules of a pair. A rule that forbids takes the pair away altogether: it is never a number that something could outvote.
import { addDays, daysBetween } from '../../../kit/calendar/day.ts'
import type { Cohort, CohortMentee, CohortMentor, PairRule, PairRuleKind } from './cohort.ts'
import type { MatchSettings } from './settings.ts'

/** In the order in which they are told. */
export const barCodes = [
  'same-person', 'mentee-consent', 'mentor-consent', 'refused', 'barred', 'forbidden', 'kin', 'subordinate', 'past',
  'profile', 'experience', 'time', 'building', 'training', 'away',
] as const
export type BarCode = (typeof barCodes)[number]

export interface Bar {
  code: BarCode
  /** Whose word it is and why, only the head reads. */
  isConfidential: boolean
  /** The rule between the two people it comes from, when it comes from one. */
  rule: PairRule | undefined
}

/** What no reason overrides: the law on personal data, sense, and the word of the person or of the head. */
const absolute: readonly BarCode[] = ['same-person', 'mentee-consent', 'mentor-consent', 'refused', 'barred']

/** Whether a required pair may stand in spite of it, with a reason. */
export function mayBeBroken({ code }: Bar): boolean {
  return !absolute.includes(code)
}

export interface Surroundings {
  settings: MatchSettings
  term: Cohort['term']
  /** Whether buildings are told apart here at all. */
  hasBuildings: boolean
  rulesBetween: (mentee: CohortMentee, mentor: CohortMentor) => readonly PairRule[]
}

/** Everything that forbids the pair, first of all what weighs most; empty when nothing does. What is unknown never forbids. */
export function barsOf(mentee: CohortMentee, mentor: CohortMentor, around: Surroundings): Bar[] {
  const { settings } = around
  const codes: BarCode[] = []
  const forbid = (code: BarCode, holds: boolean) => void (holds && codes.push(code))
  forbid('same-person', mentee.personId === mentor.personId)
  forbid('mentee-consent', !mentee.hasConsent)
  forbid('mentor-consent', !mentor.hasConsent)
  forbid('profile', settings.coversMain && coversNoneOfMain(mentee, mentor))
  forbid('experience', !mentee.isReverse && isTooClose(mentee, mentor, settings.gap))
  forbid('time', settings.time === 'hard' && areKnown(mentee.slots, mentor.slots) && commonOf(mentee.slots, mentor.slots).length < settings.halfHours)
  forbid('building', settings.building === 'hard' && mentee.building !== undefined && mentor.building !== undefined && mentee.building !== mentor.building)
  forbid('training', settings.training && !mentor.isTrained)
  forbid('away', awayPercent(mentor, around.term) > settings.away)
  const own = codes.map((code): Bar => ({ code, isConfidential: false, rule: undefined }))
  const bars = [...own, ...barsByRules(around.rulesBetween(mentee, mentor), settings)]
  return bars.length < 2 ? bars : bars.toSorted((one, other) => barCodes.indexOf(one.code) - barCodes.indexOf(other.code))
}

/** What both named. */
export function commonOf(one: readonly string[], other: readonly string[]): string[] {
  return one.filter((key) => other.includes(key))
}

/** Level from which a mentor is said to cover a deficit: «уверенно». */
export const COVERS = 2

export function coveredBy(mentor: CohortMentor, competence: string): boolean {
  return mentor.strengths.some((strength) => strength.competence === competence && strength.level >= COVERS)
}

/** Whole percent of the term the mentor is away, days counted once however many absences name them. */
export function awayPercent({ absences }: CohortMentor, { from, to }: Cohort['term']): number {
  if (absences.length === 0) return 0
  const spells = absences
    .map((absence) => ({ begins: later(absence.from ?? from, from), ends: earlier(absence.to ?? to, to) }))
    .toSorted((one, other) => (one.begins < other.begins ? -1 : 1))
  let days = 0
  let next = from
  for (const { begins, ends } of spells) {
    const first = later(begins, next)
    if (first > ends) continue
    days += daysBetween(first, ends) + 1
    next = addDays(ends, 1)
  }
  return Math.round((days * 100) / (daysBetween(from, to) + 1))
}

const later = (one: string, other: string) => (one > other ? one : other)
const earlier = (one: string, other: string) => (one < other ? one : other)

const areKnown = (one: readonly string[], other: readonly string[]) => one.length > 0 && other.length > 0

function isTooClose({ years: own }: CohortMentee, { years }: CohortMentor, gap: number): boolean {
  return gap > 0 && own !== undefined && years !== undefined && years - own < gap
}

function coversNoneOfMain({ deficits }: CohortMentee, mentor: CohortMentor): boolean {
  const main = deficits.filter(({ severity }) => severity === 3)
  return main.length > 0 && mentor.strengths.length > 0 && !main.some(({ competence }) => coveredBy(mentor, competence))
}

const forbidding: Partial<Record<PairRuleKind, BarCode>> = {
  refused: 'refused', barred: 'barred', forbidden: 'forbidden', kin: 'kin', subordinate: 'subordinate', past: 'past',
}

function barsByRules(rules: readonly PairRule[], { conflict }: MatchSettings): Bar[] {
  return rules.flatMap((rule) => {
    const code = forbidding[rule.kind]
    if (code === undefined || (!conflict && (code === 'kin' || code === 'subordinate'))) return []
    return [{ code, isConfidential: rule.isConfidential, rule }]
  })
}
