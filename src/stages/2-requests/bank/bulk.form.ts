import { choiceFrom, day, hidden } from '../../../kit/forms/fields.ts'
import { defineForm } from '../../../kit/forms/form.ts'

const chosen = hidden('Отмеченные', { max: 4000 })

export const invitationForm = defineForm({
  id: hidden('', { max: 64 }),
  chosen,
  key: choiceFrom('Анкета', 'questionnaires', { ask: 'Выберите анкету' }),
  dueOn: day('Ответить до', { width: 'short', ask: 'Укажите срок' }),
})

export const reminderForm = defineForm({ chosen })
