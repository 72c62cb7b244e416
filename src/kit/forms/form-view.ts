import type { Choices } from './field.ts'
import { errorViews, fieldViews, type ErrorView, type FieldView } from './field-views.ts'
import type { Form } from './form.ts'
import type { Submission } from './submission.ts'

/** The part of `partials/forms/form`. */
export interface FormView {
  action: string
  method: 'post' | 'get'
  /** Needed by forms with a file. */
  multipart: boolean
  fields: FieldView[]
  errors: ErrorView[]
  /** The verb on the button: «Зарегистрировать приказ». */
  submit: string
  cancel: { href: string; words: string } | undefined
}

interface FormViewOptions {
  action: string
  submit: string
  cancel?: { href: string; words: string }
  choices?: Choices
  /** Begins the ids, where several forms stand on one page: `grant-`. */
  idPrefix?: string
}

/** A whole form for drawing; with a file among its fields it is sent as multipart. */
export function formView(
  form: Pick<Form<unknown>, 'fields'>,
  submission: Submission,
  options: FormViewOptions,
): FormView {
  return {
    action: options.action,
    method: 'post',
    multipart: Object.values(form.fields).some((field) => field.control === 'file'),
    fields: fieldViews(form, submission, options.choices, options.idPrefix),
    errors: errorViews(form, submission, options.idPrefix),
    submit: options.submit,
    cancel: options.cancel,
  }
}
