// Which questions apply to these answers: a condition looks only backwards.
import { questionsOf, type Condition, type Definition, type Question } from './definition.ts'

export const declined = 'na'
/** A point of a scale, or «затрудняюсь ответить». */
export type Point = number | typeof declined
export type AnswerValue = string | number | boolean | string[] | Record<string, Point>
/** Answers by the key of the question; a question without an answer has no entry. */
export type Answers = Readonly<Record<string, AnswerValue>>

/** Whether the question is asked of somebody who has answered so. A condition on a question without an answer is false. */
export function applies(question: Pick<Question, 'when'>, answers: Answers): boolean {
  return question.when === undefined || holds(question.when, answers)
}

/** The answers without those to questions that do not apply. Whatever depends on a dropped answer is dropped too. */
export function applicableOnly(definition: Definition, answers: Answers): Answers {
  const kept: Record<string, AnswerValue> = {}
  for (const question of questionsOf(definition)) {
    const value = answerTo(answers, question.key)
    if (value !== undefined && applies(question, kept)) kept[question.key] = value
  }
  return kept
}

/** The questions that apply, in order. The answers must already be free of those that do not. */
export function applicableQuestions(definition: Definition, answers: Answers): Question[] {
  return questionsOf(definition).filter((question) => applies(question, answers))
}

export function answerTo(answers: Answers, key: string): AnswerValue | undefined {
  return Object.hasOwn(answers, key) ? answers[key] : undefined
}

function holds(condition: Condition, answers: Answers): boolean {
  const value = answerTo(answers, condition.question)
  if (value === undefined) return false
  const given: readonly unknown[] = Array.isArray(value) ? value : [value]
  if ('equals' in condition) return given.includes(condition.equals)
  if ('oneOf' in condition) return condition.oneOf.some((wanted) => given.includes(wanted))
  if ('not' in condition) return !given.includes(condition.not)
  return true
}
