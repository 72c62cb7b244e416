// Answers in words: kept beside the raw ones when they are sent, so that they read the same whatever changes later.
import { z } from 'zod'
import { jsonText } from '../json-text.ts'
import { requisiteDay } from '../russian/dates.ts'
import { numberInWords } from '../forms/messages.ts'
import { answerTo, applies, declined, type Answers, type AnswerValue } from './applicability.ts'
import type { Definition, Option, Question } from './definition.ts'
import { declinedWords, pointInWords, scaleOf } from './scales.ts'

const wordedAnswerSchema = z.object({
  key: z.string(),
  /** Row of a matrix. */
  row: z.string().optional(),
  section: z.string(),
  question: z.string(),
  /** Empty when an optional question was passed over. */
  answer: z.string(),
  confidential: z.boolean(),
})
export type WordedAnswer = z.infer<typeof wordedAnswerSchema>

/** Answers in words as they stand in a text column. */
export const wordedText = jsonText<WordedAnswer[]>(z.array(wordedAnswerSchema))

/** Every question that applies, in order, with its answer in words; a matrix gives one entry per row. */
export function inWords(definition: Definition, answers: Answers): WordedAnswer[] {
  return definition.sections.flatMap((section) =>
    section.questions
      .filter((question) => applies(question, answers))
      .flatMap((question) => entriesOf(question, answers, section.title)),
  )
}

function entriesOf(question: Question, answers: Answers, section: string): WordedAnswer[] {
  const value = answerTo(answers, question.key)
  const common = { key: question.key, section, confidential: question.confidential === 'curator' }
  if (question.type !== 'matrix5')
    return [{ ...common, question: question.words, answer: valueInWords(question, value) }]
  const rated = typeof value === 'object' && !Array.isArray(value) ? value : {}
  return question.rows.map((row) => ({
    ...common,
    row: row.key,
    question: row.words,
    answer: valueInWords(question, rated[row.key]),
  }))
}

/** One value in words; an option that has disappeared is shown as it was stored. */
export function valueInWords(question: Question, value: AnswerValue | undefined): string {
  if (value === undefined) return ''
  if (value === declined && question.type !== 'text') return declinedWords
  switch (question.type) {
    case 'single':
      return optionWords(question.options, value)
    case 'multi':
      return [value]
        .flat()
        .map((one) => optionWords(question.options, one))
        .join(', ')
    case 'scale5':
    case 'scale10':
    case 'matrix5':
      return typeof value === 'number' ? pointInWords(scaleOf(question.scale), value) : ''
    case 'text':
      return typeof value === 'string' ? value : ''
    case 'number':
      return typeof value === 'number' ? [numberInWords(value), question.unit].filter(Boolean).join('\u00a0') : ''
    case 'date':
      return typeof value === 'string' ? requisiteDay(value) : ''
    case 'yesno':
      return value === true ? 'да' : 'нет'
  }
}

function optionWords(options: readonly Option[], value: unknown): string {
  return options.find((option) => option.key === value)?.words ?? (typeof value === 'string' ? value : '')
}
