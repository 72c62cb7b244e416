// The draft of the minutes: who sits, and what is written down about each question while it goes on.
import type { ValuesOf } from '../../kit/forms/field.ts'
import { choiceFrom, day, hidden, longText, number, text } from '../../kit/forms/fields.ts'
import { defineForm } from '../../kit/forms/form.ts'
import { list } from '../../kit/forms/list-field.ts'
import type { EventItem } from './agenda.ts'
import type { Event } from './event.ts'

const NO_HEALTH = 'Не указывайте сведения о здоровье, семье и данные воспитанников'

export const sittersForm = defineForm({
  version: hidden('Событие', { max: 10 }),
  chair: choiceFrom('Председатель', 'people', { optional: true }),
  secretary: choiceFrom('Секретарь', 'people', { optional: true }),
  guests: longText('Приглашённые', { optional: true, max: 1000, rows: 2, hint: 'Кто пришёл из других организаций' }),
})

const decisionFields = {
  text: text('Решение', { max: 1000, ask: 'Напишите решение' }),
  responsible: choiceFrom('Ответственный', 'people', { optional: true, width: 'half' }),
  due: day('Срок', { optional: true, width: 'half' }),
}

const courseFields = {
  version: hidden('Вопрос', { max: 10 }),
  heard: longText('Слушали', { optional: true, max: 6000, rows: 3, hint: `Коротко, о чём говорили. ${NO_HEALTH}` }),
  spoke: longText('Выступили', { optional: true, max: 6000, rows: 2 }),
  decisions: list('Решили', { fields: decisionFields, max: 20, spare: 1, optional: true, hint: 'Решение станет делом того, кто за него отвечает. Чтобы убрать решение, очистите строку' }),
  votesFor: number('За', { optional: true, min: 0, max: 999, width: 'half' }),
  votesAgainst: number('Против', { optional: true, min: 0, max: 999, width: 'half' }),
  abstained: number('Воздержались', { optional: true, min: 0, max: 999, width: 'half' }),
}

/** Votes are written down together or not at all: what is left out is nought. */
export const courseForm = defineForm(courseFields)
export type CourseValues = ValuesOf<typeof courseFields>

export function filledSitters({ version, chairId, secretaryId, guests }: Event) {
  return sittersForm.filled({ version: String(version), chair: chairId ?? undefined, secretary: secretaryId ?? undefined, guests: guests ?? undefined })
}

export function filledCourse(item: EventItem) {
  const { version, heard, spoke, votesFor, votesAgainst, abstained, decisions } = item
  return courseForm.filled({
    version: String(version), heard: heard ?? undefined, spoke: spoke ?? undefined,
    votesFor: votesFor ?? undefined, votesAgainst: votesAgainst ?? undefined, abstained: abstained ?? undefined,
    decisions: decisions.map((one) => ({ text: one.text, due: one.due ?? undefined, responsible: one.responsibleId ?? undefined })),
  })
}
