// The ground of matching: the cohort in order, and for every mentee and mentor what forbids the pair and how well it fits.
import { Refusal } from '../../../kit/refusal.ts'
import type { Cohort, CohortMentee, CohortMentor, PairRule } from './cohort.ts'
import { orderlyCohort } from './cohort-check.ts'
import { fitOf, type Fit } from './fit.ts'
import { barsOf, type Bar, type Surroundings } from './hard-rules.ts'
import { settingsSchema, type MatchSettings } from './settings.ts'

export interface Cell {
  /** Empty when the pair is allowed. */
  bars: readonly Bar[]
  fit: Fit
}

export interface Ground {
  /** By surname and id. */
  cohort: Cohort
  settings: MatchSettings
  around: Surroundings
  /** By places in the cohort: [mentee][mentor]. */
  cells: readonly (readonly Cell[])[]
  menteePlaces: ReadonlyMap<string, number>
  mentorPlaces: ReadonlyMap<string, number>
}

/** @throws Refusal when the settings or somebody's record are not fit to compute with */
export function groundOf(given: Cohort, settings: MatchSettings): Ground {
  const read = settingsSchema.safeParse(settings)
  if (!read.success) throw new Refusal('invalid', read.error.issues[0]?.message ?? 'Проверьте веса и правила подбора.')
  const cohort = orderlyCohort(given)
  const around = surroundings(cohort, read.data)
  return {
    cohort,
    settings: read.data,
    around,
    cells: cohort.mentees.map((mentee) => cohort.mentors.map((mentor) => ({ bars: barsOf(mentee, mentor, around), fit: fitOf(mentee, mentor, around) }))),
    menteePlaces: new Map(cohort.mentees.map(({ id }, place) => [id, place])),
    mentorPlaces: new Map(cohort.mentors.map(({ id }, place) => [id, place])),
  }
}

export interface Couple {
  mentee: CohortMentee
  mentor: CohortMentor
  cell: Cell
}

/** Both people and their cell by ids of the banks. @throws Refusal when either is not in the cohort */
export function coupleOf(ground: Ground, menteeId: string, mentorId: string): Couple {
  const [row, column] = [ground.menteePlaces.get(menteeId), ground.mentorPlaces.get(mentorId)]
  const mentee = ground.cohort.mentees[row ?? -1]
  const mentor = ground.cohort.mentors[column ?? -1]
  const cell = ground.cells[row ?? -1]?.[column ?? -1]
  if (mentee === undefined || mentor === undefined || cell === undefined) {
    throw new Refusal('not-found', 'Этого человека уже нет в подборе. Откройте таблицу подбора заново.')
  }
  return { mentee, mentor, cell }
}

function surroundings({ mentees, mentors, rules, term }: Cohort, settings: MatchSettings): Surroundings {
  const byPair = new Map<string, PairRule[]>()
  for (const rule of rules) {
    const key = pairKey(rule.menteePersonId, rule.mentorPersonId)
    byPair.set(key, [...(byPair.get(key) ?? []), rule])
  }
  return {
    settings,
    term,
    hasBuildings: [...mentees, ...mentors].some(({ building }) => building !== undefined),
    rulesBetween: (mentee, mentor) => byPair.get(pairKey(mentee.personId, mentor.personId)) ?? [],
  }
}

function pairKey(menteePersonId: string, mentorPersonId: string): string {
  return `${menteePersonId} ${mentorPersonId}`
}
