import { hidden, text } from '../../kit/forms/fields.ts'
import { defineForm } from '../../kit/forms/form.ts'

/** The code that goes with a personal link; a page that was typed while the session ended waits in it. */
export function codeForm(isBirthday: boolean) {
  const hint = isBirthday ? 'Четыре цифры: день и месяц вашего рождения, например 0703' : 'Четыре цифры с листка, который вам передали'
  return defineForm({
    code: text('Код', { hint, ask: 'Введите четыре цифры', inputmode: 'numeric', autocomplete: 'one-time-code', width: 'short', max: 20 }),
    resend: hidden('Что отправить снова', { optional: true, max: 900_000 }),
  })
}
