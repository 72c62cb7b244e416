// Pages of a programme that hold one form.
import type { DocumentDescription } from '../../../kit/documents/description.ts'
import { paperView, type PaperView } from '../../../kit/documents/paper-view.ts'
import type { Choices } from '../../../kit/forms/field.ts'
import type { Form } from '../../../kit/forms/form.ts'
import { formView, type FormView } from '../../../kit/forms/form-view.ts'
import type { Submission } from '../../../kit/forms/submission.ts'
import type { Link } from '../../../kit/links.ts'
import type { Actor } from '../../../rights/actor.ts'
import { pairsPaths } from '../paths.ts'
import type { Unit } from '../units/unit.ts'
import { crumbsOf } from './programme.pages.ts'

export interface SmallFormPage {
  title: string
  head: { crumbs: { words: string; href?: string }[]; title: string; lead?: string }
  notice?: { tone: 'info' | 'need'; title: string; words?: string }
  form: FormView
  links?: Link[]
  /** What is agreed to or approved, over the form. */
  paper?: PaperView
}

interface Options {
  unit: Pick<Unit, 'id' | 'title'>
  actor: Actor
  title: string
  lead?: string
  action: string
  submit: string
  choices?: Choices
  notice?: SmallFormPage['notice']
  links?: Link[]
  paper?: DocumentDescription
}

export function smallForm(form: Pick<Form<unknown>, 'fields'>, submission: Submission, { unit, actor, title, lead, action, submit, choices, notice, links, paper }: Options): SmallFormPage {
  const back = { words: 'Программа', href: pairsPaths.programme.to({ id: unit.id }) }
  return {
    title,
    head: { crumbs: crumbsOf(unit, actor, [back, { words: title }]), title, ...(lead !== undefined && { lead }) },
    form: formView(form, submission, { action, submit, cancel: { href: back.href, words: 'Вернуться без изменений' }, ...(choices && { choices }) }),
    ...(notice && { notice }),
    ...(links && { links }),
    ...(paper && { paper: paperView(paper) }),
  }
}
