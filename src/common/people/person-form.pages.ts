// Pages with forms about one person: the card, an absence, the dismissal.
import type { FieldView } from '../../kit/forms/field-views.ts'
import { formView, type FormView } from '../../kit/forms/form-view.ts'
import type { Submission } from '../../kit/forms/submission.ts'
import { screenName } from '../../kit/russian/names.ts'
import { peoplePaths } from './paths.ts'
import { crumbsTo } from './person.pages.ts'
import { cardSections, changePersonForm, newPersonForm } from './person.form.ts'
import { inputOf } from './person-values.ts'
import type { Person } from './person.ts'

interface Section {
  title: string
  fields: FieldView[]
}

export function newPersonPage(submission: Submission) {
  const title = 'Новый сотрудник'
  const form = formView(newPersonForm, submission, {
    action: peoplePaths.newPerson.to(),
    submit: 'Добавить сотрудника',
    cancel: { href: peoplePaths.list.to(), words: 'Не добавлять' },
  })
  const lead = 'Обязательны только фамилия, имя и должность: остальное можно дополнить позже'
  return {
    title,
    head: { crumbs: [{ words: 'Люди', href: peoplePaths.list.to() }, { words: title }], title, lead },
    form,
    ...parted(form),
    differs: [] as Differs[],
  }
}

/** Why a name changes is asked only when it does. A card changed by somebody else meanwhile is shown beside. */
export function changePersonPage(person: Person, submission: Submission) {
  const asks =
    submission.errors.some(({ field }) => field === 'renaming' || field === 'renamedOn') ||
    submission.entered['renaming'] !== undefined
  const { renaming: _why, renamedOn: _since, ...usual } = changePersonForm.fields
  const isStale = submission.errors.some(({ field }) => field === 'version')
  const fresh = isStale
    ? { ...submission, entered: { ...submission.entered, version: [String(person.version)] } }
    : submission
  const form = formView({ fields: asks ? changePersonForm.fields : usual }, fresh, {
    action: peoplePaths.change.to({ id: person.id }),
    submit: 'Сохранить',
    cancel: { href: peoplePaths.person.to({ id: person.id }), words: 'Не сохранять' },
  })
  const title = `Изменить данные: ${screenName(person.name)}`
  return {
    title,
    head: { crumbs: crumbsTo(person, 'Изменить данные'), title },
    form,
    ...parted(form),
    differs: isStale ? differsFrom(person, submission) : [],
  }
}

interface Differs {
  label: string
  value: string
}

/** What stands in the card now, where it is not what was typed. */
function differsFrom(person: Person, { entered }: Submission): Differs[] {
  const stored = changePersonForm.filled(inputOf(person)).entered
  const words = new Map(changePersonForm.answers(inputOf(person)).map(({ name, value }) => [name, value]))
  return Object.entries(changePersonForm.fields)
    .filter(
      ([name]) =>
        words.has(name) && !name.startsWith('renam') && (stored[name]?.[0] ?? '') !== (entered[name]?.[0] ?? ''),
    )
    .map(([name, { label }]) => ({ label, value: words.get(name) ?? '' }))
}

/** The fields of the card in their sections, and the hidden ones apart. */
function parted(form: FormView): { hidden: FieldView[]; sections: Section[] } {
  const sections = cardSections.map(({ title, fields }) => ({
    title,
    fields: form.fields.filter(({ name }) => fields.includes(name)),
  }))
  return { hidden: form.fields.filter(({ control }) => control === 'hidden'), sections }
}
