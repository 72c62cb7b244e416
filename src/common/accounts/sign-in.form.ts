import { defineForm } from '../../kit/forms/form.ts'
import { hidden, password, text } from '../../kit/forms/fields.ts'

export const signInForm = defineForm({
  login: text('Логин', { max: 60, ask: 'Введите логин', autocomplete: 'username', hint: 'Его выдал куратор, например lebedeva' }),
  password: password('Пароль', { ask: 'Введите пароль', autocomplete: 'current-password' }),
  back: hidden('Куда вернуться', { optional: true, max: 2000 }),
  resend: hidden('Что отправить снова', { optional: true, max: 900_000 }),
})
