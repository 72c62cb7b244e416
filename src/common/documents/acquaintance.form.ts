import { choicesFrom, day, password } from '../../kit/forms/fields.ts'
import { defineForm } from '../../kit/forms/form.ts'

/** The person's own «Ознакомлен», confirmed by the password. */
export const ownAcquaintanceForm = defineForm({
  password: password('Ваш пароль', {
    ask: 'Введите пароль, с которым вы входите',
    autocomplete: 'current-password',
    hint: 'Паролем вы подтверждаете, что документ прочитан',
  }),
})

/** Signatures gathered on the sheet of paper, written over by the curator. */
export const sheetForm = defineForm({
  people: choicesFrom('Кто расписался', 'waiting', { ask: 'Отметьте тех, кто расписался' }),
  on: day('Дата подписи', { ask: 'Укажите дату подписи' }),
})
