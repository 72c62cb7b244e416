import { choices, choiceFrom, choicesFrom, day, hidden, password, text } from '../../kit/forms/fields.ts'
import { defineForm } from '../../kit/forms/form.ts'
import { roleSchema, roleWords } from '../../rights/roles.ts'
import type { Role } from '../../rights/roles.ts'
import { LOGIN_PATTERN } from './login.ts'

const roleOptions = Object.fromEntries(roleSchema.options.map((role) => [role, roleWords[role].name])) as Record<Role, string>

const LOGIN_HINT = 'Латинские буквы, цифры, точка и дефис, не короче трёх знаков'

/** An account for a person of the staff; the password is set by the person. */
export const inviteForm = defineForm(
  {
    id: hidden('Учётная запись'),
    personId: choiceFrom('Сотрудник', 'people', { ask: 'Выберите сотрудника' }),
    login: text('Логин', { max: 40, ask: 'Придумайте логин', hint: LOGIN_HINT }),
    roles: choices('Роли', roleOptions, { ask: 'Отметьте хотя бы одну роль' }),
    from: day('Роли действуют с', { ask: 'Укажите, с какого дня действуют роли' }),
  },
  {
    rules: [({ login }) => (login !== undefined && !LOGIN_PATTERN.test(login) ? { field: 'login', words: `Логин не подходит. ${LOGIN_HINT}.` } : undefined)],
  },
)

export const grantForm = defineForm(
  {
    roles: choicesFrom('Роли', 'roles', { ask: 'Отметьте роль' }),
    from: day('С какого дня', { ask: 'Укажите, с какого дня' }),
    to: day('По какой день', { optional: true, hint: 'Оставьте пустым, если срок не ограничен' }),
  },
  {
    rules: [({ from, to }) => (from !== undefined && to !== undefined && to < from ? { field: 'to', words: 'Последний день раньше первого. Проверьте даты.' } : undefined)],
  },
)

export const endRoleForm = defineForm({ to: day('Последний день', { ask: 'Укажите последний день' }) })

const newPassword = password('Новый пароль', {
  ask: 'Придумайте пароль',
  autocomplete: 'new-password',
  hint: 'Не короче десяти знаков; удобно взять три слова подряд',
})
const repeated = password('Ещё раз', { ask: 'Повторите пароль', autocomplete: 'new-password' })

const sameTwice = (values: { newPassword?: string; repeated?: string }) =>
  values.newPassword !== undefined && values.repeated !== undefined && values.newPassword !== values.repeated
    ? { field: 'repeated', words: 'Пароли не совпали. Введите их ещё раз.' }
    : undefined

export const firstPasswordForm = defineForm({ newPassword, repeated }, { rules: [sameTwice] })

export const changePasswordForm = defineForm(
  { password: password('Нынешний пароль', { ask: 'Введите нынешний пароль', autocomplete: 'current-password' }), newPassword, repeated },
  { rules: [sameTwice] },
)
