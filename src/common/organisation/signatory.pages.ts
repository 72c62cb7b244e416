import type { Day } from '../../kit/calendar/day.ts'
import type { Choice } from '../../kit/forms/field.ts'
import type { Submission } from '../../kit/forms/submission.ts'
import { fullName, screenName } from '../../kit/russian/names.ts'
import type { Person } from '../people/index.ts'
import { termWords, uncapitalized } from './organisation.pages.ts'
import { organisationPaths as paths } from './paths.ts'
import type { ConfirmPage, FormPage } from './settings.pages.ts'
import { confirmPage, formPage, tabs } from './settings.pages.ts'
import { signatoryEndingForm, signatoryForm } from './signatory.form.ts'
import type { NamedSignatory } from './signatory.ts'
import { inOrderOfSigning, signsOn } from './signatory.ts'
import { signingWarnings } from './signing-gaps.ts'

const COLUMNS = [
  { key: 'name', words: 'Кто' },
  { key: 'post', words: 'Должность в подписи' },
  { key: 'term', words: 'Срок' },
  { key: 'basis', words: 'Основание' },
  { key: 'state', words: 'Сейчас' },
]

/** Heads and acting heads by date, newest first, with what is missing between them. */
export function signatoriesPage(signatories: readonly NamedSignatory[], today: Day) {
  const [signs] = inOrderOfSigning(signatories, today)
  return {
    title: 'Подписанты',
    tabs: tabs('Подписанты'),
    lead: signs === undefined ? 'Сегодня подписывать некому' : `Сегодня подписывает ${uncapitalized(signs.post)} ${screenName(signs.name)}`,
    add: paths.newSignatory.to(),
    warnings: signingWarnings(signatories, today).map(({ words, signatoryId }) => ({
      state: 'missing' as const,
      words,
      ...(signatoryId === null ? {} : { action: { href: paths.signatoryEnding.to({ id: signatoryId }), words: 'Указать последний день' } }),
    })),
    table: { label: 'Подписанты', columns: COLUMNS, rows: signatories.map((signatory) => rowOf(signatory, today, signs?.id)) },
  }
}

function rowOf(signatory: NamedSignatory, today: Day, signsNow: string | undefined) {
  const { id, name, post, acting, basis } = signatory
  return {
    id,
    name: screenName(name),
    cells: {
      name: { words: screenName(name), ...(acting ? { sub: 'исполняет обязанности' } : {}) },
      post,
      term: termWords(signatory),
      basis: basis ?? '',
      state: { tag: stateTag(signatory, today, signsNow) },
    },
    menu: [
      { words: 'Указать последний день', href: paths.signatoryEnding.to({ id }), icon: 'calendar-off' },
      { words: 'Убрать запись', href: paths.signatoryRemoval.to({ id }), icon: 'trash' },
    ],
  }
}

function stateTag(signatory: NamedSignatory, today: Day, signsNow: string | undefined) {
  if (signatory.id === signsNow) return { tone: 'good', words: 'Подписывает' }
  if (signsOn(signatory, today)) return { tone: 'plain', words: 'Замещается', icon: 'player-pause' }
  return signatory.validFrom > today ? { tone: 'wait', words: 'Вступит позже' } : { tone: 'plain', words: 'Срок прошёл', icon: 'check' }
}

/** People one may choose, with the post that tells namesakes apart. */
export function peopleChoices(people: readonly Person[]): Choice[] {
  return people.map(({ id, name, post }) => ({ value: id, words: `${fullName(name)}, ${post}` }))
}

export function newSignatoryPage(submission: Submission, people: readonly Choice[]): FormPage {
  return formPage(signatoryForm, submission, {
    tab: 'Подписанты',
    title: 'Новый подписант',
    lead: 'С какого дня и в какой должности человек подписывает документы.',
    action: paths.newSignatory.to(),
    submit: 'Добавить подписанта',
    choices: { people },
    aside: [
      {
        title: 'Заведующий в отпуске',
        words: ['Запись заведующего не заканчивайте. Добавьте исполняющего обязанности с первым и последним днём: на этот срок он станет первым в списке подписантов.'],
      },
      { title: 'Новый заведующий', words: ['Сначала укажите последний день прежнему, потом добавьте нового со следующего дня.'] },
    ],
  })
}

export function signatoryEndingPage(submission: Submission, signatory: NamedSignatory): FormPage {
  const name = screenName(signatory.name)
  return formPage(signatoryEndingForm, submission, {
    tab: 'Подписанты',
    title: `Последний день: ${name}`,
    lead: `${signatory.post}, ${termWords(signatory)}. Документы, подписанные раньше, не изменятся.`,
    action: paths.signatoryEnding.to({ id: signatory.id }),
    submit: 'Сохранить последний день',
  })
}

export function signatoryRemovalPage(signatory: NamedSignatory): ConfirmPage {
  return confirmPage(
    `Убрать запись о подписанте ${screenName(signatory.nameCases.pre)}?`,
    `${signatory.post}, ${termWords(signatory)}. Убирают только ошибочную запись; если срок закончился, укажите последний день.`,
    ['В зарегистрированных документах подпись останется такой, какой была', 'Запись в журнале сохранится'],
    paths.signatoryRemoval.to({ id: signatory.id }),
    'Убрать запись',
    paths.signatories.to(),
  )
}
