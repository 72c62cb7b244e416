import { formView } from '../../kit/forms/form-view.ts'
import type { Form } from '../../kit/forms/form.ts'
import type { Submission } from '../../kit/forms/submission.ts'
import { screenName, type PersonName } from '../../kit/russian/names.ts'
import { onFreshVersion } from '../2-requests/index.ts'
import { mentorsPaths } from './paths.ts'

export interface SmallFormWords {
  title: string
  crumb: string
  lead: string
  submit: string
  cancel: string
}

interface Given {
  record: { id: string; version: number }
  name: PersonName
  form: Pick<Form<unknown>, 'fields'>
  submission: Submission
  action: string
  words: SmallFormWords
}

/** A page with one short form about a mentor. A record changed meanwhile is sent again over its fresh version. */
export function smallFormPage({ record, name, form, submission, action, words }: Given) {
  const { title, crumb, lead, submit, cancel } = words
  const card = mentorsPaths.mentor.to({ id: record.id })
  const view = formView(form, onFreshVersion(submission, record.version), { action, submit, cancel: { href: card, words: cancel } })
  const crumbs = [{ words: 'Банк наставников', href: mentorsPaths.bank.to() }, { words: screenName(name), href: card }, { words: crumb }]
  return { title, head: { crumbs, title, lead }, form: view }
}
