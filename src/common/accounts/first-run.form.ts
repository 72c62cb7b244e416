import { longText, password, text } from '../../kit/forms/fields.ts'
import { defineForm } from '../../kit/forms/form.ts'
import { splitFullName } from '../../kit/russian/names.ts'
import { innProblem, ogrnProblem } from '../organisation/index.ts'
import { LOGIN_PATTERN } from './login.ts'
import { passwordFault } from './password-rules.ts'

const NAME_HINT = 'Фамилия, имя и отчество полностью, например Лебедева Ольга Николаевна'

const problem = (field: string, words: string | undefined) => (words === undefined ? [] : [{ field, words }])

const nameProblem = (name: string | undefined) =>
  name !== undefined && splitFullName(name) === undefined ? 'Напишите фамилию, имя и, если есть, отчество' : undefined

/** What the house must know before the first page: the kindergarten, its head and the first curator. */
export const firstRunForm = defineForm(
  {
    fullName: longText('Полное название', { ask: 'Укажите полное название', hint: 'Точно как в уставе, с кавычками', rows: 2, max: 500 }),
    shortName: text('Краткое название', { ask: 'Укажите краткое название', hint: 'Как в приказах: МКДОУ № 12', max: 200, width: 'half' }),
    displayName: text('Как называть сад на экране', { ask: 'Укажите, как называть сад', hint: 'Детский сад № 12 «Ивушка»', max: 200, width: 'half' }),
    place: text('Место издания', { ask: 'Укажите место издания', hint: 'г. Сосновка', max: 100, width: 'half' }),
    address: text('Адрес', { ask: 'Укажите адрес', hint: 'Как в ЕГРЮЛ: он печатается в согласиях', max: 300 }),
    inn: text('ИНН', { ask: 'Укажите ИНН', max: 12, width: 'half', inputmode: 'numeric' }),
    ogrn: text('ОГРН', { ask: 'Укажите ОГРН', max: 15, width: 'half', inputmode: 'numeric' }),
    head: text('Заведующий', { ask: 'Укажите, кто заведует садом', hint: NAME_HINT, max: 150 }),
    name: text('Вы – куратор: фамилия, имя, отчество', { ask: 'Укажите своё имя', hint: NAME_HINT, max: 150, autocomplete: 'name' }),
    post: text('Ваша должность', { ask: 'Укажите свою должность', hint: 'Например, старший воспитатель', max: 100, width: 'half' }),
    login: text('Логин', { ask: 'Придумайте логин', hint: 'Латинские буквы и цифры, например lebedeva', max: 40, width: 'half', autocomplete: 'username' }),
    newPassword: password('Пароль', { ask: 'Придумайте пароль', hint: 'Не короче 10 знаков. Проще запомнить три слова подряд', autocomplete: 'new-password' }),
    repeated: password('Пароль ещё раз', { ask: 'Повторите пароль', autocomplete: 'new-password' }),
  },
  {
    rules: [
      ({ inn }) => problem('inn', inn === undefined ? undefined : innProblem(inn)),
      ({ ogrn }) => problem('ogrn', ogrn === undefined ? undefined : ogrnProblem(ogrn)),
      ({ head, name }) => [...problem('head', nameProblem(head)), ...problem('name', nameProblem(name))],
      ({ login }) => problem('login', login === undefined || LOGIN_PATTERN.test(login.toLowerCase()) ? undefined : 'Логин: латинские буквы, цифры, точка и дефис, не короче трёх знаков'),
      ({ newPassword, login }) => problem('newPassword', newPassword === undefined ? undefined : passwordFault(newPassword, (login ?? '?').toLowerCase())),
      ({ newPassword, repeated }) => problem('repeated', newPassword === undefined || repeated === undefined || newPassword === repeated ? undefined : 'Пароли не совпали. Введите их ещё раз'),
    ],
  },
)

export type FirstRun = NonNullable<(typeof firstRunForm)['schema']['_output']>
