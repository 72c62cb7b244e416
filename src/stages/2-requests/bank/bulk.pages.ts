import { formView } from '../../../kit/forms/form-view.ts'
import type { Choice } from '../../../kit/forms/field.ts'
import type { Submission } from '../../../kit/forms/submission.ts'
import { peopleCount } from '../../../kit/russian/plural.ts'
import type { Applied } from './bulk.ts'
import { invitationForm, reminderForm } from './bulk.form.ts'

interface Bulk {
  applied: readonly Applied[]
  submission: Submission
  action: string
  back: { href: string; words: string }
  /** Questionnaires to choose from; nothing for a reminder. */
  questionnaires: readonly Choice[] | undefined
}

export function bulkPage({ applied, submission, action, back, questionnaires }: Bulk) {
  const able = applied.filter(({ why }) => why === undefined)
  const verb = questionnaires === undefined ? 'Напомнить об анкете' : 'Пригласить к анкете'
  const title = `${verb}: ${peopleCount(able.length)}`
  const form = questionnaires === undefined
    ? formView(reminderForm, submission, { action, submit: 'Отметить напоминание', cancel: { ...back, words: 'Не напоминать' } })
    : formView(invitationForm, submission, { action, submit: 'Пригласить', cancel: { ...back, words: 'Не приглашать' }, choices: { questionnaires } })
  return {
    title,
    head: {
      crumbs: [back, { words: verb }],
      title,
      lead: questionnaires === undefined
        ? 'Система отметит день напоминания. Готовые слова с личной ссылкой – на странице опроса.'
        : 'Люди увидят анкету у себя; личные ссылки и листки – на странице опроса.',
    },
    able: able.map(({ person }) => person.name),
    unable: applied.filter(({ why }) => why !== undefined).map(({ person, why }) => ({ state: 'missing' as const, words: person.name, fact: why })),
    form: able.length === 0 ? undefined : form,
    back,
  }
}
