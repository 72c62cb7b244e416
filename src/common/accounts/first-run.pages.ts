import { fieldViews, errorViews } from '../../kit/forms/field-views.ts'
import type { Submission } from '../../kit/forms/submission.ts'
import { firstRunForm } from './first-run.form.ts'
import { accountPaths } from './paths.ts'

const aboutCurator = new Set(['name', 'post', 'login', 'newPassword', 'repeated'])

/** One form in two cards, and beside it the way to look around in an invented kindergarten. */
export function firstRunPage(submission: Submission) {
  const fields = fieldViews(firstRunForm, submission)
  return {
    title: 'Начнём с вашего сада',
    lead: 'Займёт три минуты. Данные остаются на этом сервере.',
    action: accountPaths.firstRun.to(),
    demoAction: accountPaths.demo.to(),
    errors: errorViews(firstRunForm, submission),
    kindergarten: fields.filter(({ name }) => !aboutCurator.has(name)),
    curator: fields.filter(({ name }) => aboutCurator.has(name)),
  }
}
