import type { Day } from '../../kit/calendar/day.ts'
import { choice, choiceFrom, day, hidden, text } from '../../kit/forms/fields.ts'
import { defineForm } from '../../kit/forms/form.ts'

export const signatoryForm = defineForm({
  id: hidden(''),
  personId: choiceFrom('Кто', 'people', { ask: 'Выберите сотрудника. Если его нет в списке, сначала добавьте его в «Людях»' }),
  acting: choice('В качестве кого', { no: 'Заведующий', yes: 'Исполняет обязанности заведующего' }, {
    ask: 'Скажите, заведующий это или исполняющий обязанности',
    hint: 'Пока действует приказ об исполнении обязанностей, подписантом предлагается исполняющий',
  }),
  post: text('Должность в подписи', {
    ask: 'Укажите должность, как она стоит под документом',
    max: 150,
    hint: 'Как в приказе о назначении: Заведующий, Заведующая, И. о. заведующего',
  }),
  basis: text('Основание', { optional: true, max: 200, hint: 'Например, приказ от 01.07.2026 № 31-к' }),
  validFrom: day('Подписывает с', { ask: 'Укажите первый день' }),
  validTo: day('Последний день', { optional: true, hint: 'Пустое поле – срок не ограничен' }),
}, {
  rules: [({ validFrom, validTo }) => endProblem(validFrom, validTo)],
})

export const signatoryEndingForm = defineForm({
  validTo: day('Последний день', { optional: true, hint: 'Сотрите дату, если срок снова не ограничен' }),
})

export type SignatoryInput = ReturnType<typeof signatoryForm.schema.parse>

/** The end of a period cannot come before its start. */
export function endProblem(validFrom: Day | undefined, validTo: Day | undefined) {
  if (validFrom === undefined || validTo === undefined || validTo >= validFrom) return undefined
  return { field: 'validTo', words: 'Последний день раньше первого: проверьте обе даты' }
}
