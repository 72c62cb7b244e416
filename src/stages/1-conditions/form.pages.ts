// Pages of the stage that hold one form or ask one question.
import type { Form } from '../../kit/forms/form.ts'
import type { Choices } from '../../kit/forms/field.ts'
import { formView, type FormView } from '../../kit/forms/form-view.ts'
import type { Submission } from '../../kit/forms/submission.ts'
import type { Link } from '../../kit/links.ts'

interface Crumb {
  words: string
  href?: string
}

export interface FormPage {
  title: string
  crumbs: Crumb[]
  lead: string
  form: FormView
}

interface FormPageOptions {
  title: string
  lead?: string
  /** Where the form was opened from: the last crumb but one, and the way back. */
  back: Link
  action: string
  submit: string
  choices?: Choices
}

export function formPage(
  form: Pick<Form<unknown>, 'fields'>,
  submission: Submission,
  options: FormPageOptions,
): FormPage {
  const { title, lead = '', back, action, submit, choices } = options
  return {
    title,
    crumbs: [back, { words: title }],
    lead,
    form: formView(form, submission, {
      action,
      submit,
      cancel: { href: back.href, words: 'Вернуться без изменений' },
      ...(choices ? { choices } : {}),
    }),
  }
}

export interface ConfirmPage {
  title: string
  part: {
    question: string
    lead?: string
    consequences: { state: 'note' | 'missing'; words: string; fact?: string }[]
    action: string
    button: string
    stop?: boolean
    back: Link
    fields?: { name: string; value: string }[]
  }
}

/** A question on a page of its own, with what follows from «yes». */
export function confirmPage(part: ConfirmPage['part']): ConfirmPage {
  return { title: part.question, part }
}
