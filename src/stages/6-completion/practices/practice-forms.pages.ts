// Pages with one form: a practice proposed, changed, taken into a programme.
import type { Choices } from '../../../kit/forms/field.ts'
import { formView } from '../../../kit/forms/form-view.ts'
import { onFreshVersion, type Submission } from '../../../kit/forms/submission.ts'
import { fullName } from '../../../kit/russian/names.ts'
import type { Person } from '../../../common/people/index.ts'
import { competenceOptions, inShort } from '../../2-requests/index.ts'
import type { OpenDraft } from '../../5-pairs/index.ts'
import { practicePaths } from './paths.ts'
import type { PracticePicture } from './picture.store.ts'
import { facesForm, newPracticeForm, newPracticeOfOthersForm, practiceForm, practiceOfOthersForm, useForm } from './practice.form.ts'
import type { Practice } from './practice.ts'
import { libraryCrumb } from './practices.pages.ts'

/** @param people whom the curator may name as author; nobody for a teacher, who proposes his own */
export function practiceChoices(people: readonly Person[] | undefined): Choices {
  return { competences: competenceOptions(), ...(people && { people: people.map(({ id, name, post }) => ({ value: id, words: `${fullName(name)}, ${post}` })) }) }
}

export function newPracticePage(people: readonly Person[] | undefined, submission: Submission) {
  const title = 'Предложить практику'
  return {
    title,
    head: { crumbs: [libraryCrumb, { words: title }], title, lead: 'Снимки и файлы приложите следующим шагом.' },
    form: formView(people === undefined ? newPracticeForm : newPracticeOfOthersForm, submission, { action: practicePaths.newPractice.to(), submit: title, choices: practiceChoices(people), cancel: { href: practicePaths.practices.to(), words: 'Отменить' } }),
  }
}

export function changePracticePage(practice: Practice, people: readonly Person[] | undefined, submission: Submission) {
  const card = practicePaths.practice.to({ id: practice.id })
  return {
    title: `Изменить: ${practice.title}`,
    head: { crumbs: [libraryCrumb, { words: practice.title, href: card }, { words: 'Изменить' }], title: 'Изменить практику' },
    form: formView(people === undefined ? practiceForm : practiceOfOthersForm, onFreshVersion(submission, practice.version), { action: practicePaths.change.to({ id: practice.id }), submit: 'Сохранить', choices: practiceChoices(people), cancel: { href: card, words: 'Не менять' } }),
  }
}

export function filledFaces({ shown }: Pick<PracticePicture, 'shown'>): Submission {
  return facesForm.filled(shown === null ? {} : { faces: shown.length === 0 ? 'nobody' : 'colleagues', people: shown })
}

export function facesPage({ id, title }: Practice, { id: picture, alt }: PracticePicture, people: readonly Person[], submission: Submission) {
  const card = practicePaths.practice.to({ id })
  const question = 'Кого можно узнать на снимке?'
  return {
    title: question,
    head: { crumbs: [libraryCrumb, { words: title, href: card }, { words: 'Снимок' }], title: question, lead: `«${alt}». Без ответа снимок видят только сотрудники сада.` },
    form: formView(facesForm, submission, { action: practicePaths.faces.to({ id, picture }), submit: 'Записать', choices: practiceChoices(people), cancel: { href: card, words: 'Отменить' } }),
  }
}

/** Every month of every draft as one choice: on a phone that is one tap instead of two. */
export function useChoices(drafts: readonly OpenDraft[]): Choices {
  return { programmes: drafts.flatMap(({ unitId, title, months = [] }) => months.map(({ value, words }) => ({ value: `${unitId} ${value}`, words: `${title}: ${words}` }))) }
}

export function usePage(practice: Practice, drafts: readonly OpenDraft[], submission: Submission) {
  const card = practicePaths.practice.to({ id: practice.id })
  const fits = ({ competences }: OpenDraft) => competences.some((one) => practice.tags.includes(one))
  const sorted = drafts.toSorted((one, other) => Number(fits(other)) - Number(fits(one)))
  const shared = [...new Set(sorted.filter(fits).flatMap(({ competences }) => competences.filter((one) => practice.tags.includes(one))))]
  return {
    title: `В программу: ${practice.title}`,
    head: {
      crumbs: [libraryCrumb, { words: practice.title, href: card }, { words: 'Использовать в программе' }],
      title: 'Использовать в программе',
      lead: shared.length === 0 ? 'Практика станет строкой плана; её можно будет изменить.' : `Сначала – программы с тем же направлением: ${inShort(shared)}. Практика станет строкой плана.`,
    },
    empty: drafts.length > 0 ? undefined : { title: 'Сейчас ни одна программа не пишется', why: 'Практику берут, пока программу готовят или исправляют. Откройте программу пары и подготовьте корректировку.', other: { href: card, words: 'К практике' } },
    form: drafts.length === 0 ? undefined : formView(useForm, submission, { action: practicePaths.use.to({ id: practice.id }), submit: 'Добавить в план', choices: useChoices(sorted), cancel: { href: card, words: 'Отменить' } }),
  }
}
