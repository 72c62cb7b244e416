// Pages with one form about a unit: its people, its terms, an answer, a basis.
import type { Choices } from '../../../kit/forms/field.ts'
import { formView } from '../../../kit/forms/form-view.ts'
import type { Form } from '../../../kit/forms/form.ts'
import { onFreshVersion, type Submission } from '../../../kit/forms/submission.ts'
import { screenName } from '../../../kit/russian/names.ts'
import { pairsPaths } from '../paths.ts'
import type { Place } from './place.ts'
import { compositionForm } from './unit.form.ts'
import type { Unit } from './unit.ts'

const crumb = { words: 'Пары и группы', href: pairsPaths.units.to() }

export function compositionPage(submission: Submission, choices: Choices) {
  const title = 'Составить пару или группу'
  return {
    title,
    head: { crumbs: [crumb, { words: 'Новая' }], title, lead: 'Обе стороны получат предложение и ответят; закрепит пару приказ' },
    form: formView(compositionForm, submission, { action: pairsPaths.new.to(), submit: 'Предложить', choices, cancel: { href: pairsPaths.units.to(), words: 'Не составлять' } }),
  }
}

export interface UnitFormWords {
  title: string
  crumb: string
  lead: string
  submit: string
  cancel: string
  /** Another way to the same end. */
  other?: { words: string; href: string }
}

interface Given {
  unit: Unit
  form: Pick<Form<unknown>, 'fields'>
  submission: Submission
  action: string
  words: UnitFormWords
  choices?: Choices
}

/** A unit changed meanwhile is sent again over its fresh version. */
export function unitFormPage({ unit, form, submission, action, words, choices }: Given) {
  const { title, crumb: last, lead, submit, cancel, other } = words
  const here = pairsPaths.unit.to({ id: unit.id })
  return {
    title,
    head: { crumbs: [crumb, { words: unit.title, href: here }, { words: last }], title, lead, ...(other && { actions: [other] }) },
    form: formView(form, onFreshVersion(submission, unit.version), { action, submit, cancel: { href: here, words: cancel }, ...(choices && { choices }) }),
  }
}

/** People of both banks as options; busy mentors and mentees of other proposals say so. */
export function placeChoices(mentors: readonly Place[], mentees: readonly Place[], held: ReadonlyMap<string, string> = new Map()): Choices {
  return {
    mentors: mentors.map((place) => ({ value: place.personId, words: `${named(place)}${place.bankId === null ? ', заведующий' : `, мест занято ${place.load} из ${place.capacity}`}` })),
    mentees: mentees.map((place) => ({ value: place.personId, words: named(place), ...(held.has(place.personId) && { hint: `уже в паре «${held.get(place.personId) ?? ''}»` }) })),
  }
}

function named({ name, post, hasConsent }: Place): string {
  return `${screenName(name)}, ${post}${hasConsent ? '' : ' – согласие не действует'}`
}
