// Questions → fields of kit/forms, so that the same partials draw them. A matrix becomes one field per row.
import type { Choice, Field, Fields } from '../forms/field.ts'
import { choice, choices, day, longText, number, text, yesNo } from '../forms/fields.ts'
import { wrongCount } from './answer-values.ts'
import { fieldName } from './answers.ts'
import { applies, declined, type Answers } from './applicability.ts'
import type { Option, Question, QuestionOf } from './definition.ts'
import { declinedWords, mayDecline, scaleOf } from './scales.ts'
import { scaleField } from './scale-field.ts'

/** Stands on every free text (rule 4): what must not be written into it. */
export const privacyHint = 'Не указывайте сведения о здоровье, семье и данные воспитанников'
const curatorOnly = 'Ответ увидит только куратор'
/** Shorter answers fit into one line. */
const lineLength = 150

/**
 * Fields of the questions, in order. `earlier` are the answers given on other screens: conditions look at them and at
 * what stands before on the same screen.
 */
export function fieldsOf(questions: readonly Question[], earlier: Answers): Fields {
  return Object.fromEntries(questions.flatMap((question) => namedFields(question, earlier)))
}

/** The hint under a question: its own, who reads the answer, what must not be written. */
export function hintOf(question: Question): string | undefined {
  const isSaid = question.words.toLowerCase().includes('увидит только куратор')
  const parts = [
    question.hint,
    question.confidential === 'curator' && !isSaid ? curatorOnly : undefined,
    question.type === 'text' ? privacyHint : undefined,
  ]
  return parts.filter((part) => part !== undefined).join('. ') || undefined
}

function namedFields(question: Question, earlier: Answers): [string, Field<unknown>][] {
  const { when } = question
  const isAsked = when && ((soFar: object) => applies(question, { ...earlier, ...soFar }))
  const conditioned = (field: Field<unknown>): Field<unknown> => (isAsked ? { ...field, when: isAsked } : field)
  if (question.type !== 'matrix5') return [[question.key, conditioned(fieldOfQuestion(question))]]
  return question.rows.map((row) => [fieldName(question.key, row.key), conditioned(rowField(question, row))])
}

function rowField(question: QuestionOf<'matrix5'>, row: Option): Field<unknown> {
  return scaleField(row.words, scaleOf(question.scale), {
    ...(row.hint !== undefined && { hint: row.hint }),
    ...optional(question),
    mayDecline: mayDecline(question),
  })
}

const known = new WeakMap<Question, Field<unknown>>()

/** Definitions are remembered and never change, so the rule of a question is made once, not for each answer. */
function fieldOfQuestion(question: Exclude<Question, { type: 'matrix5' }>): Field<unknown> {
  const field = known.get(question) ?? newField(question)
  known.set(question, field)
  return field
}

function newField(question: Exclude<Question, { type: 'matrix5' }>): Field<unknown> {
  const hint = hintOf(question)
  const more = { ...(hint !== undefined && { hint }), ...optional(question) }
  switch (question.type) {
    case 'single':
      return choiceField(question, more)
    case 'multi':
      return severalField(question, more)
    case 'scale5':
    case 'scale10':
      return scaleField(question.words, scaleOf(question.scale), { ...more, mayDecline: mayDecline(question) })
    case 'text':
      return question.max <= lineLength
        ? loose(text(question.words, { ...more, max: question.max }))
        : loose(longText(question.words, { ...more, max: question.max, rows: 3 }))
    case 'number':
      return loose(number(question.words, { ...more, min: question.min, max: question.max }))
    case 'date':
      return loose(day(question.words, more))
    case 'yesno':
      return mayDecline(question) ? yesNoOrNot(question, more) : loose(yesNo(question.words, more))
  }
}

type FieldMore = { hint?: string; optional?: true }

function choiceField(question: QuestionOf<'single'>, more: FieldMore): Field<unknown> {
  const options = [...question.options, ...(mayDecline(question) ? [{ key: declined, words: declinedWords }] : [])]
  const field = choice(question.words, wordsByKey(options), more)
  return { ...loose(field), choices: options.map(asChoice) }
}

function severalField(question: QuestionOf<'multi'>, more: FieldMore): Field<unknown> {
  const field = loose(choices(question.words, wordsByKey(question.options), more))
  const counted = field.schema.superRefine((value, context) => {
    const words = Array.isArray(value) ? wrongCount(question, value.length) : undefined
    if (words !== undefined) context.addIssue(words)
  })
  return { ...field, schema: counted, choices: question.options.map(asChoice), hint: more.hint ?? howMany(question) }
}

function yesNoOrNot(question: Question, more: FieldMore): Field<unknown> {
  const plain = loose(yesNo(question.words, more))
  const options = { yes: 'Да', no: 'Нет', [declined]: 'Затрудняюсь ответить' }
  const field = loose(choice(question.words, options, more))
  const schema = field.schema.transform((value) => (value === 'yes' ? true : value === 'no' ? false : value))
  return { ...field, schema, write: (value) => (value === declined ? [declined] : plain.write(value)) }
}

function howMany({ max, exactly }: QuestionOf<'multi'>): string | undefined {
  if (exactly !== undefined) return `Отметьте ровно ${exactly}`
  return max === undefined ? 'Можно отметить несколько' : `Можно отметить до ${max}`
}

function optional(question: Question): { optional?: true } {
  return question.required ? {} : { optional: true }
}

function wordsByKey(options: readonly Option[]): Record<string, string> {
  return Object.fromEntries(options.map((option) => [option.key, option.words]))
}

function asChoice({ key, words, hint }: Option): Choice {
  return { value: key, words, ...(hint !== undefined && { hint }) }
}

/** Fields of a questionnaire are known only when it runs, so their values have no type of their own. */
function loose<T>(field: Field<T>): Field<unknown> {
  return field
}
