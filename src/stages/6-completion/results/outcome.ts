// What each unit of the year came to, and which of them still wait for a decision (domain.md §5.6).
import type { Day } from '../../../kit/calendar/day.ts'
import { daysBetween } from '../../../kit/calendar/day.ts'
import { schoolYearBounds, type SchoolYear } from '../../../kit/calendar/school-year.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import type { ResultTarget, Unit, UnitMember } from '../../5-pairs/index.ts'

/** `running` goes on past the year by its own term; `open` waits for the curator. */
export type YearOutcome = 'success' | 'partial' | 'early' | 'extended' | 'running' | 'open'

interface OutcomeWords {
  words: string
  tone: 'good' | 'wait' | 'need' | 'plain'
  icon?: string
}

export const outcomeWords: Record<YearOutcome, OutcomeWords> = {
  success: { words: 'Завершена успешно', tone: 'good' },
  partial: { words: 'Завершена частично', tone: 'plain', icon: 'check' },
  early: { words: 'Прекращена досрочно', tone: 'plain', icon: 'x' },
  extended: { words: 'Продлена', tone: 'wait' },
  running: { words: 'Продолжается', tone: 'wait' },
  open: { words: 'Итога нет', tone: 'need' },
}

/**
 * The outcome as it stood at the end of the year: what ended later was still at work then, so that a unit over two
 * years is in both reports (pitfalls A8).
 * @param isProlonged an order of this year has prolonged it
 */
export function outcomeOf(unit: Pick<Unit, 'state' | 'outcome' | 'to' | 'endedOn'>, year: SchoolYear, isProlonged: boolean): YearOutcome {
  const last = schoolYearBounds(year).to
  const isOver = unit.endedOn !== null && unit.endedOn <= last
  if (isOver && unit.state === 'stopped') return 'early'
  if (isOver) return unit.outcome === 'partial' ? 'partial' : 'success'
  if (isProlonged || unit.outcome === 'extended') return 'extended'
  return unit.to > last || unit.endedOn !== null ? 'running' : 'open'
}

/** The ground of an early end, the new term, or the curator's words. */
export function groundOf({ endGround, outcomeNote, to, endedOn }: Pick<Unit, 'endGround' | 'outcomeNote' | 'to' | 'endedOn'>, outcome: YearOutcome): string {
  if (outcome === 'extended' || outcome === 'running') return `по ${requisiteDay(endedOn ?? to)}`
  if (outcome === 'open') return `срок – по ${requisiteDay(to)}`
  return [endGround, outcomeNote].filter(Boolean).join('; ')
}

export interface GrowthSum {
  /** Directions looked at on both ends, and those that rose. */
  rated: number
  grown: number
  all: number
}

export function growthSum(targets: readonly Pick<ResultTarget, 'startLevel' | 'reachedLevel'>[]): GrowthSum {
  const rated = targets.flatMap(({ startLevel, reachedLevel }) => (startLevel === null || reachedLevel === null ? [] : [reachedLevel - startLevel]))
  return { rated: rated.length, grown: rated.filter((change) => change > 0).length, all: targets.length }
}

/** «уровень выше в 2 из 3», of directions looked at on both ends; empty without a programme. */
export function growthWords({ rated, grown, all }: GrowthSum): string {
  if (all === 0) return ''
  return rated === 0 ? 'уровень не оценён' : `уровень выше в ${grown} из ${rated}`
}

export interface Stay {
  member: UnitMember
  from: Day
  to: Day
  /** Came later or left earlier than the unit. */
  isPart: boolean
}

/** Time of each mentor in the unit within these days, whoever leads it now: a replaced one is counted for his own. */
export function mentorStays(unit: Unit, bounds: { from: Day; to: Day }): Stay[] {
  const lastDay = unit.endedOn ?? unit.to
  return unit.members
    .filter(({ role, orderId }) => role === 'mentor' && orderId !== null)
    .map((member): Stay => {
      const end = member.to !== null && member.to < lastDay ? member.to : lastDay
      return { member, from: later(member.from, bounds.from), to: end < bounds.to ? end : bounds.to, isPart: member.from > unit.from || end < lastDay }
    })
    .filter(({ from, to }) => from <= to)
}

/** Days of work in the year after which a mentor is proposed for thanks. */
const LEAST_DAYS = 60

/** Whom the curator may thank: mentors who led somebody for two months and more, unless the work was broken off. */
export function proposedForThanks(units: readonly { unit: Unit; outcome: YearOutcome }[], year: SchoolYear, today: Day): string[] {
  const bounds = schoolYearBounds(year)
  const known = { from: bounds.from, to: bounds.to < today ? bounds.to : today }
  const days = new Map<string, number>()
  for (const { unit, outcome } of units) {
    if (outcome === 'early') continue
    for (const { member, from, to } of mentorStays(unit, known)) days.set(member.personId, (days.get(member.personId) ?? 0) + daysBetween(from, to) + 1)
  }
  return [...days].filter(([, count]) => count >= LEAST_DAYS).map(([personId]) => personId)
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other
}
