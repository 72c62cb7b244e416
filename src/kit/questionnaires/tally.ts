// Results of a questionnaire per question. Small numbers show nobody: averages from five answers on, reports likewise.
import { answerTo, applies, declined, type Answers, type AnswerValue } from './applicability.ts'
import { questionsOf, type Definition, type Question, type QuestionType } from './definition.ts'
import { averagesFrom } from './notice.ts'
import { mean } from './scores.ts'
import { pointInWords, pointsOf, scaleOf } from './scales.ts'

/** Who reads: the curator sees named answers anyway; a report goes to colleagues, the head and the site. */
export type Audience = 'curator' | 'report'

export interface Bar {
  value: string
  words: string
  count: number
}

export interface QuestionTally {
  key: string
  row: string | undefined
  words: string
  type: QuestionType
  /** Answers without «затрудняюсь ответить»; of a group of questions it is told even when the rest is hidden. */
  answered: number
  declined: number
  /** Counts per option or point; empty for texts and while hidden. */
  bars: Bar[]
  /** Not rounded; undefined below the threshold. */
  mean: number | undefined
  /** Texts in alphabetical order, so that they do not follow the order of people; for the curator only. */
  texts: string[]
  /** Too few answers to show anything but their number. */
  isHidden: boolean
}

interface TallyOptions {
  audience: Audience
  /** Anonymity was promised when the survey was sent out: then the curator waits for the threshold too. */
  isAnonymous?: boolean
}

/** Counts the answers of all who have sent theirs. Answers must fit the definition (`normalise`). */
export function tally(definition: Definition, responses: readonly Answers[], options: TallyOptions): QuestionTally[] {
  const least = averagesFrom(definition)
  return questionsOf(definition)
    .filter((question) => options.audience === 'curator' || question.confidential === undefined)
    .flatMap((question) => {
      const asked = responses.filter((answers) => applies(question, answers))
      return linesOf(question).map(({ row, words }) => {
        const values = asked.map((answers) => valueOf(answers, question, row)).filter((value) => value !== undefined)
        return lineTally({ question, row, words, values, least, ...options })
      })
    })
}

interface Line extends TallyOptions {
  question: Question
  row: string | undefined
  words: string
  values: AnswerValue[]
  least: number
}

function lineTally({ question, row, words, values, least, audience, isAnonymous = false }: Line): QuestionTally {
  const given = values.filter((value) => value !== declined || question.type === 'text')
  const isEnough = given.length >= least
  const isHidden = !isEnough && (audience === 'report' || isAnonymous)
  const shown = isHidden ? [] : given
  return {
    key: question.key,
    row,
    words,
    type: question.type,
    answered: given.length,
    declined: isHidden ? 0 : values.length - given.length,
    bars: isHidden ? [] : barsOf(question, shown),
    mean: isEnough && hasMean(question) ? mean(shown.filter((value) => typeof value === 'number')) : undefined,
    texts: question.type === 'text' && audience === 'curator' ? sorted(shown) : [],
    isHidden,
  }
}

function linesOf(question: Question): { row: string | undefined; words: string }[] {
  if (question.type !== 'matrix5') return [{ row: undefined, words: question.words }]
  return question.rows.map((row) => ({ row: row.key, words: row.words }))
}

function valueOf(answers: Answers, question: Question, row: string | undefined): AnswerValue | undefined {
  const value = answerTo(answers, question.key)
  if (row === undefined) return value
  return typeof value === 'object' && !Array.isArray(value) && Object.hasOwn(value, row) ? value[row] : undefined
}

function barsOf(question: Question, values: readonly AnswerValue[]): Bar[] {
  const all = values.flat()
  return possible(question).map(({ value, words }) => ({
    value,
    words,
    count: all.filter((one) => typeof one !== 'object' && asKey(one) === value).length,
  }))
}

function possible(question: Question): { value: string; words: string }[] {
  switch (question.type) {
    case 'single':
    case 'multi':
      return question.options.map((option) => ({ value: option.key, words: option.words }))
    case 'scale5':
    case 'scale10':
    case 'matrix5': {
      const scale = scaleOf(question.scale)
      return pointsOf(scale).map((point) => ({ value: String(point), words: pointInWords(scale, point) }))
    }
    case 'yesno':
      return [
        { value: 'yes', words: 'да' },
        { value: 'no', words: 'нет' },
      ]
    case 'text':
    case 'number':
    case 'date':
      return []
  }
}

function asKey(value: string | number | boolean): string {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
}

function hasMean(question: Question): boolean {
  return ['scale5', 'scale10', 'matrix5', 'number'].includes(question.type)
}

function sorted(values: readonly AnswerValue[]): string[] {
  return values.map(String).toSorted((one, other) => one.localeCompare(other, 'ru'))
}
