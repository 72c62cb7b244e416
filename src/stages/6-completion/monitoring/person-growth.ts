// Entry and exit of one mentee in one unit: scales of Q4 and Q8, levels of the card (Q2) or of the programme.
import type { Day } from '../../../kit/calendar/day.ts'
import type { Answers } from '../../../kit/questionnaires/applicability.ts'
import { choicesIn, matrixIn, pointIn } from '../../../kit/questionnaires/scores.ts'
import type { ResultTarget } from '../../5-pairs/index.ts'

export const growthScales = {
  confidence: { title: 'Уверенность в профессии', question: '«Насколько уверенно Вы чувствуете себя в профессии?»', startKey: 'confidence', endKey: 'confidence' },
  team_feel: { title: 'Часть коллектива', question: '«Насколько Вы чувствуете себя частью коллектива?»', startKey: 'team_feel', endKey: 'team_feel' },
  stay_intent: { title: 'Остаться в саду', question: '«Насколько вероятно, что через два года Вы будете работать у нас?»', startKey: 'stay_intent', endKey: 'stay_intent' },
  useful: { title: 'Польза работы', question: 'Ожидали и получили', startKey: 'expect_usefulness', endKey: 'useful' },
  comfort: { title: 'Комфорт общения', question: 'Ожидали и получили', startKey: 'expect_comfort', endKey: 'comfort' },
  goal_clear: { title: 'Понятность цели', question: '«Насколько понятна цель работы?»', startKey: 'goal_clear', endKey: 'goal_clear' },
} as const
export type ScaleKey = keyof typeof growthScales

export interface Ends {
  start: number | undefined
  end: number | undefined
}

export interface LevelEnds extends Ends {
  competence: string
  isPriority: boolean
  /** The person's own card twice, or the levels of the programme when there is one card only. */
  source: 'self' | 'programme'
  /** The level by the mentor at the end, where it can only mean this person. */
  byMentor: number | undefined
}

/** What one mentee has answered for one unit, whatever of it is there. */
export interface MenteeGiven {
  start: Answers | undefined
  final: Answers | undefined
  cards: readonly { on: Day; answers: Answers }[]
  targets: readonly ResultTarget[]
  /** Answers of the mentor's matrix, narrowed to what this person works on. */
  byMentor: Readonly<Record<string, number>>
}

export function scaleEnds({ start, final }: Pick<MenteeGiven, 'start' | 'final'>): Record<ScaleKey, Ends> {
  const ends = (key: ScaleKey): Ends => ({ start: start && pointIn(start, growthScales[key].startKey), end: final && pointIn(final, growthScales[key].endKey) })
  return { confidence: ends('confidence'), team_feel: ends('team_feel'), stay_intent: ends('stay_intent'), useful: ends('useful'), comfort: ends('comfort'), goal_clear: ends('goal_clear') }
}

/**
 * Levels at both ends. With two cards of the person both ends are the person's own; with one the programme tells them, so
 * that a self-estimate is never compared with an estimate by somebody else.
 * @param begunOn first day in the unit: the card of the start is the last one before its second month
 */
export function levelEnds({ cards, targets, byMentor }: Pick<MenteeGiven, 'cards' | 'targets' | 'byMentor'>, settledOn: Day): LevelEnds[] {
  const { first, last } = cardEnds(cards, settledOn)
  const priorities = first === undefined ? [] : choicesIn(first.answers, 'prio')
  const aims = targets.map(({ competence }) => competence)
  const isPriority = (key: string) => priorities.includes(key) || (priorities.length === 0 && aims.includes(key))
  if (first !== undefined && last !== undefined) {
    const [before, after] = [matrixIn(first.answers, 'lvl'), matrixIn(last.answers, 'lvl')]
    return Object.keys(before).map((competence): LevelEnds => ({ competence, isPriority: isPriority(competence), source: 'self', start: point(before[competence]), end: point(after[competence]), byMentor: byMentor[competence] }))
  }
  const own = first === undefined ? {} : matrixIn(first.answers, 'lvl')
  return targets.map(({ competence, startLevel, reachedLevel }): LevelEnds => ({
    competence, isPriority: isPriority(competence), source: 'programme', start: startLevel ?? point(own[competence]), end: reachedLevel ?? undefined, byMentor: byMentor[competence],
  }))
}

function point(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined
}

/** The card of the start, the last one before the second month in the unit, and the last one, where it is another. */
export function cardEnds<T extends { on: Day }>(cards: readonly T[], settledOn: Day): { first: T | undefined; last: T | undefined } {
  const first = cards.findLast(({ on }) => on <= settledOn) ?? cards[0]
  const last = cards.at(-1)
  return { first, last: last === first ? undefined : last }
}

/** Rows of the mentor's matrix that can only mean this mentee: nobody else in the unit works on them. */
export function ownRows(matrix: Readonly<Record<string, unknown>>, own: readonly string[], others: readonly string[]): Record<string, number> {
  const isOwn = (key: string) => others.length === 0 || (own.includes(key) && !others.includes(key))
  return Object.fromEntries(Object.entries(matrix).filter((entry): entry is [string, number] => typeof entry[1] === 'number' && isOwn(entry[0])))
}
