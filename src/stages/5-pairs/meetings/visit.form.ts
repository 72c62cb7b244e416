import type { Field, Fields } from '../../../kit/forms/field.ts'
import { choiceFrom, day, hidden, text } from '../../../kit/forms/fields.ts'
import { defineForm, type Form } from '../../../kit/forms/form.ts'
import type { AnswerValue, Answers, Point } from '../../../kit/questionnaires/applicability.ts'
import { fieldsOf } from '../../../kit/questionnaires/to-form.ts'
import type { Day } from '../../../kit/calendar/day.ts'
import { visitQuestions } from './visit.ts'

export interface VisitValues {
  id: string
  mentee?: string
  on: Day
  topic?: string
}

/** The card with the day above it; whose work it was is asked where there are several. */
export function visitForm(asksMentee: boolean): Form<VisitValues & Record<string, unknown>> {
  const mentee: Fields = asksMentee ? { mentee: choiceFrom('У кого были', 'mentees', { ask: 'Выберите, у кого вы были' }) } : {}
  const fields: Record<string, Field<unknown>> = {
    id: hidden('Запись', { max: 40 }),
    ...mentee,
    on: day('День посещения', { width: 'short', ask: 'Укажите день посещения' }),
    topic: text('Что смотрели', { optional: true, max: 150, hint: 'Например, занятие по развитию речи' }),
    ...fieldsOf(visitQuestions, {}),
  }
  return defineForm(fields) as unknown as Form<VisitValues & Record<string, unknown>>
}

/** Fields of the form are named «seen-aim»; the card keeps one answer with a row for each. */
export function answersIn(values: Record<string, unknown>): Answers {
  const answers: Record<string, AnswerValue> = {}
  for (const question of visitQuestions) {
    if (question.type === 'matrix5') {
      const rows = question.rows.flatMap(({ key }): [string, Point][] => {
        const point = values[`${question.key}-${key}`]
        return typeof point === 'number' ? [[key, point]] : []
      })
      answers[question.key] = Object.fromEntries(rows)
    } else {
      const value = values[question.key]
      if (typeof value === 'string' && value !== '') answers[question.key] = value
    }
  }
  return answers
}
