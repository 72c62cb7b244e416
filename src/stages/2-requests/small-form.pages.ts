// A page with one short form about a participation. A record changed meanwhile is sent again over its fresh version.
import { formView, type FormView } from '../../kit/forms/form-view.ts'
import type { Form } from '../../kit/forms/form.ts'
import type { Submission } from '../../kit/forms/submission.ts'
import { screenName, type PersonName } from '../../kit/russian/names.ts'
import { requestsPaths } from './paths.ts'

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

export function smallFormPage({ record, name, form, submission, action, words }: Given): { title: string; head: object; form: FormView } {
  const { title, crumb, lead, submit, cancel } = words
  const card = requestsPaths.mentee.to({ id: record.id })
  const view = formView(form, onFreshVersion(submission, record.version), { action, submit, cancel: { href: card, words: cancel } })
  const crumbs = [{ words: 'Банк наставляемых', href: requestsPaths.bank.to() }, { words: screenName(name), href: card }, { words: crumb }]
  return { title, head: { crumbs, title, lead }, form: view }
}

/** Whoever was told that the record changed and sends the form again means what he typed. */
export function onFreshVersion(submission: Submission, version: number): Submission {
  const isStale = submission.errors.some(({ field }) => field === 'version')
  return isStale ? { ...submission, entered: { ...submission.entered, version: [String(version)] } } : submission
}
