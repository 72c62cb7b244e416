// Campaigns for the curator: the list, one campaign with its people, starting a new one.
import type { Day } from '../../kit/calendar/day.ts'
import type { Choices } from '../../kit/forms/field.ts'
import { formView } from '../../kit/forms/form-view.ts'
import type { Submission } from '../../kit/forms/submission.ts'
import { listLinks } from '../../kit/lists/list-parts.ts'
import type { PageOf } from '../../kit/lists/page-of.ts'
import { screenDay } from '../../kit/russian/dates.ts'
import { fullName } from '../../kit/russian/names.ts'
import { peopleCount } from '../../kit/russian/plural.ts'
import { roleWords } from '../../rights/roles.ts'
import type { AssignmentState } from './assignment.ts'
import { services, peopleSpec, type Candidate, type PeopleQuery } from './people-filter.ts'
import { questionnairePaths, surveyPaths } from './paths.ts'
import { launchForm } from './survey.form.ts'
import { surveyTag, termWords, type Survey } from './survey.ts'

type Progress = Partial<Record<AssignmentState, number>>

export function sum(progress: Progress, ...states: AssignmentState[]): number {
  return states.reduce((total, state) => total + (progress[state] ?? 0), 0)
}

const everyState = ['assigned', 'opened', 'draft', 'sent', 'returned', 'refused'] as const

export function surveysPage(surveys: readonly Survey[], progress: ReadonlyMap<string, Progress>, page: PageOf, mayManage: boolean, today: Day) {
  const links = listLinks(surveyPaths.surveys.to(), { q: '', filters: {}, sort: 'name', direction: 'asc', page: page.page }, { filters: {}, sorts: ['name'] })
  const rows = surveys.map((survey) => {
    const one = progress.get(survey.id) ?? {}
    const refused = sum(one, 'refused')
    return {
      id: survey.id,
      name: survey.title,
      cells: {
        title: { words: survey.title, href: surveyPaths.survey.to({ id: survey.id }) },
        term: termWords(survey, today),
        answered: { words: `${sum(one, 'sent')} из ${sum(one, ...everyState)}`, ...(refused > 0 && { sub: `отказались: ${refused}` }) },
        state: { tag: surveyTag(survey, today) },
      },
    }
  })
  return {
    title: 'Анкеты',
    head: {
      title: 'Анкеты',
      lead: 'Кого о чём спрашиваем и кто ответил',
      ...(mayManage && { primary: { href: surveyPaths.newSurvey.to(), words: 'Назначить анкету' } }),
      actions: [{ href: questionnairePaths.list.to(), words: 'Вопросы и бланки' }],
    },
    table: {
      label: 'Опросы',
      columns: [{ key: 'title', words: 'Опрос', keep: true }, { key: 'term', words: 'Срок' }, { key: 'answered', words: 'Ответили' }, { key: 'state', words: 'Состояние' }],
      rows,
      pager: links.pager(page),
    },
    empty: {
      title: 'Пока никого ни о чём не спросили',
      why: 'Начните с анкеты профессионального запроса: с неё начинаются оба банка.',
      ...(mayManage && { primary: { href: surveyPaths.newSurvey.to(), words: 'Назначить анкету' } }),
    },
  }
}

interface Chooser {
  key: string
  title: string
  who: string
  minutes: string
  href: string
}

/** First step: which questionnaire. */
export function chooseQuestionnairePage(questionnaires: readonly Chooser[]) {
  return {
    title: 'Назначить анкету',
    head: { crumbs: crumbs('Назначить анкету'), title: 'Назначить анкету', lead: 'Сначала выберите, о чём спрашиваете' },
    table: {
      label: 'Анкеты',
      columns: [{ key: 'title', words: 'Анкета', keep: true }, { key: 'who', words: 'Кому' }, { key: 'minutes', words: 'Займёт' }],
      rows: questionnaires.map(({ key, title, who, minutes, href }) => ({ id: key, name: title, cells: { title: { words: title, href }, who, minutes } })),
    },
  }
}

interface LaunchPage {
  definition: { key: string; title: string; who: string }
  shown: readonly Candidate[]
  all: readonly Candidate[]
  query: PeopleQuery
  submission: Submission
}

/** Second step: whom and until when. The filter narrows who is offered; everybody is ticked by hand. */
export function launchPage({ definition, shown, all, query, submission }: LaunchPage) {
  const address = surveyPaths.launch.to({ key: definition.key })
  const without = shown.filter(({ hasConsent }) => !hasConsent).length
  return {
    title: definition.title,
    head: { crumbs: [...crumbs('').slice(0, 1), { words: 'Назначить анкету', href: surveyPaths.newSurvey.to() }, { words: definition.title }], title: definition.title, lead: definition.who },
    filters: filtersOf(address, all, query),
    form: formView(launchForm, submission, { action: address, submit: 'Назначить анкету', choices: peopleChoices(shown), cancel: { href: surveyPaths.surveys.to(), words: 'Отменить' } }),
    note: without === 0 ? undefined : `${peopleCount(without)} из списка без действующего согласия: анкета откроется им только после него.`,
    nobody: shown.length === 0 ? 'Никто не подходит под условия: сбросьте часть из них.' : undefined,
  }
}

/** People of the list as check boxes, with what helps to choose. */
export function peopleChoices(candidates: readonly Candidate[]): Choices {
  const wordsOf = ({ person, hasConsent }: Candidate) =>
    [fullName(person.name), person.post, person.group, hasConsent ? undefined : 'нет согласия'].filter(Boolean).join(', ')
  return { people: candidates.map((one) => ({ value: one.person.id, words: wordsOf(one) })) }
}

export function filtersOf(address: string, all: readonly Candidate[], query: PeopleQuery) {
  const option = (value: string) => ({ value, words: value })
  const distinct = (values: (string | null)[]) => [...new Set(values.filter((value) => value !== null && value !== ''))].sort() as string[]
  const any = { value: '', words: 'Любая' }
  const links = listLinks(address, query, peopleSpec)
  return links.filters([
    { name: 'q', label: 'Фамилия', wide: true },
    { name: 'who', label: 'Кто', options: [{ value: '', words: 'Педагоги' }, { value: 'all', words: 'Все сотрудники' }] },
    { name: 'post', label: 'Должность', options: [any, ...distinct(all.map(({ person }) => person.post)).map(option)] },
    { name: 'service', label: 'Педагогический стаж', options: [{ value: '', words: 'Любой' }, ...Object.entries(services).map(([value, words]) => ({ value, words }))] },
    { name: 'role', label: 'Роль', options: [any, ...[...new Set(all.flatMap(({ roles }) => roles))].map((role) => ({ value: role, words: roleWords[role].name }))] },
    { name: 'group', label: 'Группа', options: [any, ...distinct(all.map(({ person }) => person.group)).map(option)] },
    { name: 'consent', label: 'Согласие', options: [{ value: '', words: 'Не важно' }, { value: 'yes', words: 'Действует' }, { value: 'no', words: 'Нет' }] },
  ])
}

export function crumbs(title: string, href?: string): { words: string; href?: string }[] {
  return [{ words: 'Анкеты', href: surveyPaths.surveys.to() }, { words: title, ...(href !== undefined && { href }) }]
}

/** «Лебедева О. Н., 3 октября» for those who were reminded. */
export function remindedWords(at: Day | undefined, today: Day): string | undefined {
  return at === undefined ? undefined : `напомнили ${screenDay(at, today)}`
}

