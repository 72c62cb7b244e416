import { choice, choiceFrom, choicesFrom, day, hidden, number, text } from '../../../kit/forms/fields.ts'
import type { Fields } from '../../../kit/forms/field.ts'
import { defineForm } from '../../../kit/forms/form.ts'
import type { Practice } from '../practices/practice.ts'

/** Day and people in one step; the agenda is made of what is chosen. Everything else is filled in on the page of the event. */
export const closingEventForm = defineForm({
  id: hidden('', { max: 64 }),
  kind: choice('Вид', { seminar: 'Семинар', roundTable: 'Круглый стол' }, { ask: 'Выберите, что проводите' }),
  title: text('Название', { max: 150, ask: 'Напишите название', hint: 'Его увидят приглашённые' }),
  on: day('День', { ask: 'Укажите день', width: 'half' }),
  startsAt: text('Начало', { optional: true, max: 8, width: 'half', inputmode: 'numeric' }),
  place: text('Место', { optional: true, max: 200 }),
  leader: choiceFrom('Ведёт', 'people', { optional: true }),
  nominations: choicesFrom('Что представить', 'nominations', { optional: true, hint: 'Из результатов пар, итоговых анкет и предложенных практик. Выбранное станет вопросами повестки' }),
})

export const nominationsForm = defineForm({ nominations: choicesFrom('Что ещё представить', 'nominations', { ask: 'Отметьте хотя бы одну практику' }) })

export const resolutions = { in: 'Внести в копилку', out: 'Не вносить', away: 'Не представлена' } as const
export type Resolution = keyof typeof resolutions

/** Two fields for every practice of the event. */
export function votesForm(practices: readonly Pick<Practice, 'id' | 'title'>[]) {
  const ofPractices = practices.flatMap(({ id, title }): [string, Fields[string]][] => [
    [`votes_${id}`, number(`Голосов: «${title}»`, { optional: true, min: 0, max: 999, width: 'half' })],
    [`resolved_${id}`, choice(`Решение: «${title}»`, resolutions, { optional: true })],
  ])
  const fields: Fields = { version: hidden('Практики', { max: 10 }), ...Object.fromEntries(ofPractices) }
  return defineForm(fields)
}
