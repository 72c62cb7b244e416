// What the answers suggest for the SWOT. Only a hint to the curator: no text is written for anybody.
import type { Answers } from '../../../kit/questionnaires/applicability.ts'
import { mean, pointIn } from '../../../kit/questionnaires/scores.ts'
import { leastForAverages } from '../../../kit/questionnaires/notice.ts'
import { plural } from '../../../kit/russian/plural.ts'
import { averageWords } from './cohort-growth.ts'

export interface SwotHint {
  part: 's' | 'w'
  words: string
  /** The number it comes from: «в среднем 2,4 из 5, 12 ответов». */
  why: string
}

/** Answers of `mid_mentee`, `final_mentor` and `final_mentee` of the year. Averages need five answers as everywhere. */
export function swotHints(answers: {
  midMentee: Answers[]
  finalMentor: Answers[]
  finalMentee: Answers[]
}): SwotHint[] {
  const time = average(answers.midMentee, 'time_enough')
  const support = average(answers.finalMentor, 'org_support')
  const useful = average([...answers.midMentee, ...answers.finalMentee], 'useful')
  const hints: (SwotHint | false)[] = [
    time !== undefined && time.mean < 3 && { part: 'w', words: 'Нехватка времени наставников', why: time.words(5) },
    support !== undefined && support.mean < 6 && { part: 'w', words: 'Наставникам не хватает поддержки', why: support.words(10) },
    useful !== undefined && useful.mean >= 8 && { part: 's', words: 'Наставляемые считают работу полезной', why: useful.words(10) },
  ]
  return hints.filter((hint) => hint !== false)
}

function average(answers: readonly Answers[], key: string): { mean: number; words: (top: number) => string } | undefined {
  const points = answers.map((one) => pointIn(one, key)).filter((point) => point !== undefined)
  const value = points.length < leastForAverages ? undefined : mean(points)
  if (value === undefined) return undefined
  return { mean: value, words: (top) => `в среднем ${averageWords(value)} из ${top}, ${plural(points.length, ['ответ', 'ответа', 'ответов'])}` }
}
