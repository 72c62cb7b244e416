import type { Day } from '../../kit/calendar/day.ts'
import { formView } from '../../kit/forms/form-view.ts'
import type { Submission } from '../../kit/forms/submission.ts'
import { screenMoment } from '../../kit/russian/dates.ts'
import { politeName } from '../../kit/russian/names.ts'
import type { PersonName } from '../../kit/russian/names.ts'
import { changePasswordForm, firstPasswordForm } from './account.form.ts'
import { accountPaths } from './paths.ts'

/** The page behind a one-time link. */
export function firstPasswordPage(link: { id: string; seal: string }, login: string, name: PersonName, submission: Submission) {
  return {
    title: `Здравствуйте, ${politeName(name)}`,
    lead: `Ваш логин – ${login}. Придумайте пароль: знать его будете только вы.`,
    form: formView(firstPasswordForm, submission, { action: accountPaths.link.to(link), submit: 'Задать пароль и войти' }),
  }
}

interface OwnSession {
  id: string
  device: string | null
  seenAt: Date
}

export function ownAccountPage(submission: Submission, sessions: readonly OwnSession[], currentKey: string, zone: string, today: Day) {
  return {
    title: 'Мой вход',
    head: { title: 'Мой вход', lead: 'Пароль и устройства, на которых вы вошли' },
    form: formView(changePasswordForm, submission, { action: accountPaths.own.to(), submit: 'Сменить пароль' }),
    sessions: sessions.map(({ id, device, seenAt }) => ({
      label: device ?? 'неизвестное устройство',
      value: id === currentKey ? 'это устройство' : screenMoment(seenAt, zone, today),
    })),
    otherSessions: sessions.some(({ id }) => id !== currentKey) ? accountPaths.otherSessions.to() : undefined,
  }
}
