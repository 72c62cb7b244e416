// When a question is asked: conditions in words, as the builder shows and changes them.
import { declined } from '../../kit/questionnaires/applicability.ts'
import { questionBy, questionsOf, type Condition, type Definition, type Question } from '../../kit/questionnaires/definition.ts'
import { valueInWords } from '../../kit/questionnaires/in-words.ts'
import { declinedWords, findScale, mayDecline, pointsOf } from '../../kit/questionnaires/scales.ts'
import { Refusal } from '../../kit/refusal.ts'

export const ways = {
  oneOf: 'Отмечен хотя бы один из этих ответов',
  not: 'Дан любой ответ, кроме этого',
  answered: 'Дан какой угодно ответ',
} as const
export type ConditionWay = keyof typeof ways

type Scalar = string | number | boolean

/** Answers a condition may name, with a text of each for a form; none for texts, numbers, dates and matrices. */
export function possibleAnswers(question: Question): { value: Scalar; text: string; words: string }[] {
  const values = namedAnswers(question)
  if (values.length === 0) return []
  return [...values, ...(mayDecline(question) ? [declined] : [])].map((value) => ({
    value, text: String(value), words: value === declined ? declinedWords : valueInWords(question, value),
  }))
}

function namedAnswers(question: Question): Scalar[] {
  switch (question.type) {
    case 'single':
    case 'multi':
      return question.options.map(({ key }) => key)
    case 'scale5':
    case 'scale10': {
      const scale = findScale(question.scale)
      return scale ? [...pointsOf(scale)] : []
    }
    case 'yesno':
      return [true, false]
    case 'matrix5':
    case 'text':
    case 'number':
    case 'date':
      return []
  }
}

/** Questions that stand before this one: a condition looks backwards only. */
export function earlierQuestions(definition: Definition, key: string): Question[] {
  const all = questionsOf(definition)
  return all.slice(0, Math.max(0, all.findIndex((question) => question.key === key)))
}

/** «Хотите работать с наставником?» – не «пока нет». */
export function conditionWords(definition: Definition, when: Condition | undefined): string {
  if (when === undefined) return 'Спрашиваем всегда'
  const asked = questionBy(definition, when.question)
  const about = `Спрашиваем, если на вопрос «${asked?.words ?? when.question}»`
  if ('answered' in when) return `${about} ответили что угодно`
  const said = (value: Scalar) => `«${asked ? (possibleAnswers(asked).find((one) => one.value === value)?.words ?? String(value)) : String(value)}»`
  if ('not' in when) return `${about} ответили не ${said(when.not)}`
  return `${about} ответили ${('equals' in when ? [when.equals] : when.oneOf).map(said).join(' или ')}`
}

/** What the form shows of a condition on this question. */
export function conditionValues(when: Condition | undefined, asked: Question): { way?: ConditionWay; answers?: string[] } {
  if (when === undefined || when.question !== asked.key) return {}
  if ('answered' in when) return { way: 'answered' }
  if ('not' in when) return { way: 'not', answers: [String(when.not)] }
  return { way: 'oneOf', answers: ('equals' in when ? [when.equals] : when.oneOf).map(String) }
}

/** @throws Refusal at the field «answers» when the answers do not fit the way */
export function conditionOf(asked: Question, way: ConditionWay, texts: readonly string[]): Condition {
  const question = asked.key
  if (way === 'answered') return { question, answered: true }
  const values = possibleAnswers(asked).filter(({ text }) => texts.includes(text)).map(({ value }) => value)
  const [first, ...more] = values
  if (first === undefined) throw new Refusal('invalid', 'Отметьте, какой ответ имеется в виду', { field: 'answers' })
  if (way === 'oneOf') return more.length === 0 ? { question, equals: first } : { question, oneOf: values }
  if (more.length > 0) throw new Refusal('invalid', 'Отметьте один ответ – тот, при котором не спрашивать. Для нескольких отметьте все остальные и выберите «хотя бы один из этих»', { field: 'answers' })
  return { question, not: first }
}

/** The question asked only then; always without a condition. */
export function askedWhen({ when: _, ...question }: Question, when: Condition | undefined): Question {
  return when === undefined ? question : { ...question, when }
}
