import type { Choices } from '../../kit/forms/field.ts'
import { choice, choicesFrom, hidden } from '../../kit/forms/fields.ts'
import { defineForm } from '../../kit/forms/form.ts'
import type { Question } from '../../kit/questionnaires/definition.ts'
import { possibleAnswers, ways } from './condition.ts'

/** When a question is asked, told by the answer to one earlier question; of a text or a date only that there is one. */
export const conditionForm = defineForm({
  version: hidden('Версия'),
  way: choice('Спрашивать, если', ways),
  answers: choicesFrom('Какие ответы', 'answers', { optional: true }),
})
export const givenForm = defineForm({ version: hidden('Версия'), way: choice('Спрашивать, если', { answered: ways.answered }) })

export function answerChoices(asked: Question): Choices {
  return { answers: possibleAnswers(asked).map(({ text, words }) => ({ value: text, words })) }
}
