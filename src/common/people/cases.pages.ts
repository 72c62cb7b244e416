import { formView } from '../../kit/forms/form-view.ts'
import type { Submission } from '../../kit/forms/submission.ts'
import { fullName, screenName } from '../../kit/russian/names.ts'
import { casesForm, casesOf, obliqueCases } from './cases.form.ts'
import { casesInPapers } from './name-cases.ts'
import { peoplePaths } from './paths.ts'
import { crumbsTo } from './person.pages.ts'
import type { Person } from './person.ts'

/** Cases to be looked through; the sentences show how orders will use what is entered. */
export function casesPage(person: Person, submission: Submission, isDrafted: boolean) {
  const to = { id: person.id }
  const isStale = submission.errors.some(({ field }) => field === 'version')
  const fresh = isStale
    ? { ...submission, entered: { ...submission.entered, version: [String(person.version)] } }
    : submission
  const fields = Object.fromEntries(
    Object.entries(casesForm.fields).filter(
      ([name]) =>
        (person.name.patronymic !== null || !name.endsWith('Patronymic')) &&
        (person.post !== '' || !name.endsWith('Post')),
    ),
  )
  const form = formView({ fields }, fresh, {
    action: peoplePaths.cases.to(to),
    submit: 'Сохранить падежи',
    cancel: { href: peoplePaths.person.to(to), words: 'Не сохранять' },
  })
  const read = casesForm.read(
    Object.fromEntries(Object.entries(submission.entered).map(([name, [text]]) => [name, text])),
  )
  const sample = casesInPapers(read.accepted ? casesOf(person, read.values) : person)
  const title = `Падежи: ${screenName(person.name)}`
  return {
    title,
    head: {
      crumbs: crumbsTo(person, 'Падежи'),
      title,
      lead: `${fullName(person.name)}${person.post === '' ? '' : `, ${person.post}`}`,
      actions: [{ href: `${peoplePaths.cases.to(to)}?draft=yes`, words: 'Составить заново' }],
    },
    isDrafted,
    form,
    hidden: form.fields.filter(({ control }) => control === 'hidden'),
    cases: obliqueCases.map((id) => ({
      title: sample.find((line) => line.id === id)?.name ?? '',
      sample: sample.find((line) => line.id === id)?.words ?? '',
      fields: form.fields.filter(({ name }) => name.startsWith(id)).map((field) => ({ ...field, optional: false })),
    })),
  }
}
