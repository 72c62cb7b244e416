import { hidden, password } from '../../kit/forms/fields.ts'
import { defineForm } from '../../kit/forms/form.ts'

export const signingForm = defineForm({
  /** Of the text shown: another text is another consent. */
  fingerprint: hidden('', { max: 64 }),
  password: password('Ваш пароль ещё раз', {
    ask: 'Введите пароль: это и есть ваша подпись', autocomplete: 'current-password',
    hint: 'Это и есть простая электронная подпись. Не вводите пароль за другого человека.',
  }),
})
