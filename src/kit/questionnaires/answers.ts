// Whole sets of answers: what is kept, what is refused, what is still owed.
import { z } from 'zod'
import { jsonText } from '../json-text.ts'
import type { Issue } from '../forms/messages.ts'
import { withLabel } from '../forms/messages.ts'
import { readValue } from './answer-values.ts'
import { answerTo, applies, declined, type Answers, type AnswerValue } from './applicability.ts'
import { questionsOf, type Definition, type Question } from './definition.ts'

const pointSchema = z.union([z.number(), z.literal(declined)])
export const answersSchema: z.ZodType<Answers> = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.record(z.string(), pointSchema)]),
)
/** Answers as they stand in a text column. */
export const answersText = jsonText<Answers>(answersSchema)

export interface Normalised {
  answers: Answers
  /** What was refused, in the order of the questionnaire, each with its question in words. Nothing refused is kept. */
  issues: Issue[]
}

/**
 * Reads answers of unknown origin: unknown keys and values outside the scale are refused by name, answers to questions
 * that do not apply are dropped, «затрудняюсь ответить» is kept. Required answers may be missing. Never throws.
 */
export function normalise(definition: Definition, raw: unknown): Normalised {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return { answers: {}, issues: [{ words: 'Ответы не удалось прочитать. Откройте анкету заново и повторите' }] }
  }
  const given = raw as Record<string, unknown>
  const questions = questionsOf(definition)
  const answers: Record<string, AnswerValue> = {}
  const issues: Issue[] = []
  for (const question of questions) {
    if (!Object.hasOwn(given, question.key) || !applies(question, answers)) continue
    const reading = readValue(question, given[question.key])
    if (reading === undefined) continue
    if ('value' in reading) answers[question.key] = reading.value
    else issues.push({ field: fieldName(question.key, reading.row), words: withLabel(question.words, reading.words) })
  }
  return { answers, issues: [...issues, ...strangeKeys(given, questions)] }
}

/** Name of the field in the form; a row of a matrix has its own. */
export function fieldName(question: string, row?: string): string {
  return row === undefined ? question : `${question}-${row}`
}

export interface Owed {
  question: Question
  /** Rows of a matrix that are still without an answer. */
  rows: string[]
}

/** Required questions that apply and have no answer yet; a matrix counts as answered when every row is. */
export function owed(definition: Definition, answers: Answers): Owed[] {
  return questionsOf(definition).flatMap((question): Owed[] => {
    if (!question.required || question.computed || !applies(question, answers)) return []
    const value = answerTo(answers, question.key)
    if (question.type !== 'matrix5') return value === undefined ? [{ question, rows: [] }] : []
    const rated = typeof value === 'object' && !Array.isArray(value) ? value : {}
    const rows = question.rows.map((row) => row.key).filter((key) => !Object.hasOwn(rated, key))
    return rows.length === 0 ? [] : [{ question, rows }]
  })
}

/** Nobody has a hundred unknown keys by accident; a few are enough to see what happened. */
const namedKeys = 5

function strangeKeys(given: Record<string, unknown>, questions: readonly Question[]): Issue[] {
  const known = new Set(questions.map((question) => question.key))
  const strange = Object.keys(given).filter((key) => !known.has(key))
  return strange.slice(0, namedKeys).map((key) => ({
    words: `Вопроса с ключом «${key.slice(0, 40)}» в этой версии анкеты нет: проверьте, та ли это анкета`,
  }))
}
