// How long it takes, honestly: counted from the questions, for a teacher who reads them on a phone.
import { answerTo, applies, type Answers } from './applicability.ts'
import { questionsOf, type Definition, type Question } from './definition.ts'

/** Seconds to read the beginning and to look at the answers once more. */
const around = 45
/** A choice takes longer with every option that has to be read. */
const perOption = 2

/** Whole minutes for the whole questionnaire, at least one; optional texts count as half written. */
export function minutesOf(definition: Definition): number {
  return inMinutes(around + sum(questionsOf(definition).filter(isAsked).map(secondsOf)))
}

/** What is left: questions without an answer that apply now, and the minutes for them; 0 minutes when nothing is left. */
export function leftOf(definition: Definition, answers: Answers): { questions: number; minutes: number } {
  const left = questionsOf(definition)
    .filter((question) => isAsked(question) && applies(question, answers))
    .map((question) => unanswered(question, answers))
    .filter((question) => question !== undefined)
  const count = sum(left.map((question) => (question.type === 'matrix5' ? question.rows.length : 1)))
  return { questions: count, minutes: count === 0 ? 0 : inMinutes(sum(left.map(secondsOf))) }
}

function unanswered(question: Question, answers: Answers): Question | undefined {
  const value = answerTo(answers, question.key)
  if (question.type !== 'matrix5' || value === undefined) return value === undefined ? question : undefined
  const rated = typeof value === 'object' ? value : {}
  const rows = question.rows.filter((row) => !Object.hasOwn(rated, row.key))
  return rows.length === 0 ? undefined : { ...question, rows }
}

function secondsOf(question: Question): number {
  const share = question.when === undefined ? 1 : 0.5
  return share * (question.type === 'text' ? textSeconds(question.required) : plainSeconds(question))
}

function textSeconds(isRequired: boolean): number {
  return isRequired ? 70 : 25
}

function plainSeconds(question: Exclude<Question, { type: 'text' }>): number {
  switch (question.type) {
    case 'single':
      return 9 + perOption * question.options.length
    case 'multi':
      return 9 + perOption * question.options.length
    case 'scale5':
    case 'scale10':
      return 14
    case 'matrix5':
      return 8 + 10 * question.rows.length
    case 'number':
    case 'date':
      return 12
    case 'yesno':
      return 8
  }
}

function isAsked(question: Question): boolean {
  return !question.computed
}

function inMinutes(seconds: number): number {
  return Math.max(1, Math.round(seconds / 60))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
