import { formView, type FormView } from './form-view.ts'
import type { Form } from './form.ts'
import type { Submission } from './submission.ts'

export interface SmallFormWords {
  title: string
  /** Where one is, after the way that led here. */
  crumb: string
  lead: string
  submit: string
  /** The way back, in words. */
  cancel: string
}

interface Given {
  list: { words: string; href: string }
  /** In the list; the form leads back to it. */
  card: { words: string; href: string }
  form: Pick<Form<unknown>, 'fields'>
  submission: Submission
  action: string
  words: SmallFormWords
}

/** A page with one short form about a person or a record. */
export function smallFormPage({ list, card, form, submission, action, words }: Given): { title: string; head: object; form: FormView } {
  const { title, crumb, lead, submit, cancel } = words
  const view = formView(form, submission, { action, submit, cancel: { href: card.href, words: cancel } })
  return { title, head: { crumbs: [list, card, { words: crumb }], title, lead }, form: view }
}
