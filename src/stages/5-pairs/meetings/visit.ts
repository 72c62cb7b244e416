// A visit to a mentee's work: ten observed items as evidence for a talk, never a sanction and in no list of ratings.
import type { Day } from '../../../kit/calendar/day.ts'
import { matrixIn, textIn } from '../../../kit/questionnaires/scores.ts'
import { resolve } from '../../../kit/questionnaires/resolve.ts'
import { questionsOf } from '../../../kit/questionnaires/definition.ts'
import type { Answers } from '../../../kit/questionnaires/applicability.ts'
import { visitCard } from './visit-card.questionnaire.ts'

export interface Visit {
  id: string
  unitId: string
  menteePersonId: string
  observerId: string
  on: Day
  topic: string | null
  answers: Answers
  score: number
  version: number
}

/** The card names no lists, so it is ready as it is written. */
export const visitQuestions = questionsOf(resolve(visitCard, {}))

const pointWords = ['нет', 'частично', 'да'] as const

/** The items with what was seen; undefined once the words of the visit were destroyed with a consent. */
export function seenOf({ answers }: Pick<Visit, 'answers'>): { item: string; seen: string; point: number }[] | undefined {
  const points = matrixIn(answers, 'seen')
  const question = visitQuestions.find(({ key }) => key === 'seen')
  if (question?.type !== 'matrix5' || Object.keys(points).length === 0) return undefined
  return question.rows.map(({ key, words }) => {
    const point = Number(points[key])
    return { item: words, seen: pointWords[point] ?? '–', point }
  })
}

export function wordsOfVisit({ answers }: Pick<Visit, 'answers'>): { praise: string; suggest: string } {
  return { praise: textIn(answers, 'praise'), suggest: textIn(answers, 'suggest') }
}

export const VISIT_PROMISE = 'Карта помогает разговору после занятия. Она не оценка работы, не входит ни в какие рейтинги и не служит основанием для взысканий.'
