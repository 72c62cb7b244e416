import type { ValuesOf } from '../../../kit/forms/field.ts'
import { choice, choiceFrom, choicesFrom, day, hidden, longText } from '../../../kit/forms/fields.ts'
import { defineForm } from '../../../kit/forms/form.ts'

const finishFields = {
  /** Versions of the units the form was drawn from. */
  drawn: hidden('Пары и группы', { max: 20_000 }),
  units: choicesFrom('Пары и группы', 'units', { ask: 'Отметьте хотя бы одну пару' }),
  outcome: choice('Итог отмеченных', { success: 'завершены успешно', partial: 'завершены частично' }, { ask: 'Выберите итог' }),
  on: day('Последний день работы', { optional: true, width: 'short', hint: 'Пусто – у каждой пары свой срок по приказу, но не позже сегодняшнего дня' }),
  after: choiceFrom('Что дальше у наставляемых', 'after', { ask: 'Выберите, что дальше' }),
  note: longText('Коротко об итоге', { optional: true, max: 1000, rows: 2, hint: 'Одни слова на всех отмеченных. Не указывайте сведения о здоровье и семье' }),
}
export const finishForm = defineForm(finishFields)
export type FinishValues = ValuesOf<typeof finishFields>
