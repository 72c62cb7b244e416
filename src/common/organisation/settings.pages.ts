// What the settings pages of the kindergarten share: their tabs, the way back, the page of a single form.
import type { Form } from '../../kit/forms/form.ts'
import type { Choices } from '../../kit/forms/field.ts'
import type { FormView } from '../../kit/forms/form-view.ts'
import { formView } from '../../kit/forms/form-view.ts'
import type { Submission } from '../../kit/forms/submission.ts'
import { organisationPaths as paths } from './paths.ts'

const TABS = [
  { words: 'Реквизиты', href: paths.overview.to() },
  { words: 'Подписанты', href: paths.signatories.to() },
  { words: 'Правила', href: paths.rules.to() },
  { words: 'Органы', href: paths.bodies.to() },
  { words: 'Правовые основания', href: paths.legalBases.to() },
  { words: 'Календарь', href: paths.calendar.to() },
] as const

export type Tab = (typeof TABS)[number]['words']

/** The tabs over every settings page. */
export function tabs(current: Tab) {
  return TABS.map((tab) => ({ ...tab, current: tab.words === current }))
}

/** Crumbs of a page one level below a tab. */
export function crumbsTo(tab: Tab, title: string) {
  const { href } = TABS.find(({ words }) => words === tab) ?? TABS[0]
  return [{ words: 'Детский сад', href: paths.overview.to() }, { words: tab, href }, { words: title }]
}

export interface FormPage {
  title: string
  crumbs: { words: string; href?: string }[]
  lead: string
  form: FormView
  /** Explanations beside the form; empty when the hints say it all. */
  aside: { title: string; words: string[] }[]
}

interface FormPageOptions {
  tab: Tab
  title: string
  lead?: string
  action: string
  submit: string
  choices?: Choices
  aside?: { title: string; words: string[] }[]
}

/** A page that holds one form and leads back to its tab. */
export function formPage(form: Pick<Form<unknown>, 'fields'>, submission: Submission, options: FormPageOptions): FormPage {
  const { tab, title, lead = '', action, submit, choices, aside = [] } = options
  const crumbs = crumbsTo(tab, title)
  const cancel = { href: crumbs[1]?.href ?? paths.overview.to(), words: submit.startsWith('Добавить') ? 'Не добавлять' : 'Не менять' }
  return { title, crumbs, lead, aside, form: formView(form, submission, { action, submit, cancel, ...(choices ? { choices } : {}) }) }
}

export interface ConfirmPage {
  title: string
  part: {
    question: string
    lead: string
    consequences: { state: 'note'; words: string }[]
    action: string
    button: string
    stop: true
    back: { href: string; words: string }
  }
}

/** Asks before something is taken out. */
export function confirmPage(question: string, lead: string, consequences: readonly string[], action: string, button: string, back: string): ConfirmPage {
  const notes = consequences.map((words) => ({ state: 'note' as const, words }))
  return { title: question, part: { question, lead, consequences: notes, action, button, stop: true, back: { href: back, words: 'Не убирать' } } }
}
