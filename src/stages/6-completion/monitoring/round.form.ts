import { choicesFrom, day, hidden } from '../../../kit/forms/fields.ts'
import { defineForm } from '../../../kit/forms/form.ts'

export const roundForm = defineForm({
  id: hidden('', { max: 64 }),
  dueOn: day('Ответить до', { width: 'short', ask: 'Укажите последний день', hint: 'Ещё неделю после этого дня ответы принимаются' }),
  people: choicesFrom('Кого спросить', 'people', { ask: 'Отметьте хотя бы одного человека' }),
})
