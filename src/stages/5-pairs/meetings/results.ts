// What the programme of a unit came to: lines of the plan by state, deficits before and after.
import type { Day } from '../../../kit/calendar/day.ts'
import { plural } from '../../../kit/russian/plural.ts'

export interface ResultLine {
  content: string
  from: Day
  to: Day
  state: string
  reason: string | null
}

export interface ResultTarget {
  menteePersonId: string
  competence: string
  startLevel: number | null
  targetLevel: number
  reachedLevel: number | null
  reachedOn: Day | null
}

export interface ProgrammeResult {
  unitId: string
  edition: number
  state: string
  from: Day
  to: Day
  goal: string
  lines: ResultLine[]
  targets: ResultTarget[]
}

export interface PlanSum {
  done: number
  all: number
  /** Lines that were moved or cancelled, with their reasons. */
  others: { content: string; state: 'moved' | 'cancelled'; reason: string }[]
}

/** A cancelled line stays in the plan: «n из m» hides nothing. */
export function planSum(lines: readonly ResultLine[]): PlanSum {
  return {
    done: lines.filter(({ state }) => state === 'done').length,
    all: lines.length,
    others: lines.flatMap(({ content, state, reason }) => (state === 'moved' || state === 'cancelled' ? [{ content, state, reason: reason ?? '' }] : [])),
  }
}

export function planWords({ done, all }: PlanSum): string {
  return all === 0 ? 'плана нет' : `выполнено ${done} из ${plural(all, ['мероприятия', 'мероприятий', 'мероприятий'])}`
}

/** «2 → 4» with the aim, «2 → ещё не оценён» while nobody has looked. */
export function growthWords({ startLevel, reachedLevel }: Pick<ResultTarget, 'startLevel' | 'reachedLevel'>): string {
  return `${startLevel ?? '–'} → ${reachedLevel ?? 'ещё не оценён'}`
}
