import type { Day } from '../../kit/calendar/day.ts'
import { listLinks } from '../../kit/lists/list-parts.ts'
import { isNarrowed } from '../../kit/lists/list-query.ts'
import type { PageOf } from '../../kit/lists/page-of.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import { fullName } from '../../kit/russian/names.ts'
import { peopleCount, plural } from '../../kit/russian/plural.ts'
import { peoplePaths } from './paths.ts'
import { firstTime, nothingFound } from './people-empty.pages.ts'
import { peopleListSpec, totalOfView, type PeopleQuery, type PeopleTotals, type State } from './people-list.ts'
import { extraWords, lengthInWords, stateInWords, stateWords } from './person-words.ts'
import type { ListedPerson } from './person-row.ts'
import { categoryWords, employmentWords } from './person.ts'
import { serviceToday } from './service.ts'

export interface PeopleView {
  query: PeopleQuery
  /** Rows of this page. */
  people: readonly ListedPerson[]
  page: PageOf
  totals: PeopleTotals
  /** A name for each row by which nobody is taken for another. */
  names: ReadonlyMap<string, string>
  /** How many would be found among everybody; counted when nobody was found. */
  amongAll: number
  today: Day
  mayChange: boolean
}

/** The head and the curator come with the first run; the list begins after them. */
const FIRST_PEOPLE = 2

/** The column says «Категория» already. */
const shortCategories = { none: '', fit: 'соответствие', first: 'первая', highest: 'высшая' } as const

const columns = [
  { key: 'name', words: 'ФИО', keep: true },
  { key: 'post', words: 'Должность' },
  { key: 'category', words: 'Категория' },
  { key: 'service', words: 'Пед. стаж' },
  { key: 'hired', words: 'Принят' },
  { key: 'state', words: 'Состояние' },
]

/** The list as it was asked for: views, filters, one page of rows, or words about an empty list. */
export function peoplePage({ query, people, page, totals, names, amongAll, today, mayChange }: PeopleView) {
  const links = listLinks(peoplePaths.list.to(), query, peopleListSpec)
  const add = { href: peoplePaths.newPerson.to(), words: 'Добавить сотрудника', icon: 'user-plus' }
  const load = { href: peoplePaths.imports.to(), words: 'Загрузить список', icon: 'table-import' }
  const sheet = peoplePaths.listSheet.to({}) + links.to({ page: 1 }).slice(peoplePaths.list.to().length)
  const isFirstTime = totals.here <= FIRST_PEOPLE && !isNarrowed(query)
  return {
    title: 'Люди',
    head: {
      title: 'Люди',
      lead: leadOf(totals),
      ...(mayChange && !isFirstTime ? { primary: add } : {}),
      actions: mayChange && !isFirstTime ? [load] : [],
      more: [{ href: sheet, words: 'Выгрузить в Excel', icon: 'table-export' }],
    },
    views: { views: isFirstTime && totals.dismissed === 0 ? [] : viewsOf(query, totals, links) },
    filters: links.filters(isFirstTime ? [] : filterFields(totals.posts)),
    table: {
      label: 'Сотрудники',
      columns: links.columns(columns),
      rows: people.map((person) => rowOf(person, names, today, mayChange)),
      pager: links.pager(page),
    },
    empty: isFirstTime
      ? firstTime(mayChange ? { add, load } : undefined)
      : page.total > 0
        ? undefined
        : nothingFound(query, amongAll, links),
  }
}

function leadOf({ here, teachers }: PeopleTotals): string {
  if (here === 0) return 'Сотрудники и внешние специалисты'
  return `${peopleCount(here)}, из них ${plural(teachers, ['педагог', 'педагога', 'педагогов'])}`
}

type Links = ReturnType<typeof listLinks>

function viewsOf(query: PeopleQuery, totals: PeopleTotals, links: Links) {
  const { state, ...others } = query.filters
  const isPlain = Object.keys(others).length === 0 && query.q === ''
  const viewOf = (asked: State) => ({
    words: stateWords[asked],
    href: links.to({ q: '', filters: { state: asked } }),
    count: totalOfView({ ...query, q: '', filters: { state: asked } }, totals),
    current: isPlain && state === asked,
  })
  const everybody = {
    words: 'Сейчас в списке',
    href: links.to({ q: '', filters: {} }),
    count: totals.here,
    current: isPlain && state === undefined,
  }
  const [working, ...rest] = [viewOf('working'), viewOf('absent'), viewOf('dismissed')]
  return [everybody, working, ...rest.filter(({ count, current }) => (count ?? 0) > 0 || current)].filter(
    (view) => view !== undefined,
  )
}

function filterFields(posts: readonly string[]) {
  const any = (words: string, options: Record<string, string>) => [
    { value: '', words },
    ...Object.entries(options).map(([value, said]) => ({ value, words: said })),
  ]
  return [
    { name: 'q', label: 'Фамилия, имя или их часть', wide: true },
    {
      name: 'post',
      label: 'Должность',
      options: any('Любая', Object.fromEntries(posts.map((post) => [post, post]))),
    },
    { name: 'category', label: 'Категория', options: any('Любая', categoryWords) },
    { name: 'employment', label: 'Занятость', options: any('Любая', employmentWords) },
    { name: 'state', label: 'Состояние', options: any('В списке', stateWords) },
  ]
}

function rowOf(person: ListedPerson, names: ReadonlyMap<string, string>, today: Day, mayChange: boolean) {
  const { tag, sub } = stateInWords(person, today)
  const id = { id: person.id }
  const change = { words: 'Изменить данные', href: peoplePaths.change.to(id) }
  const told = names.get(person.id) ?? fullName(person.name)
  // Full namesakes with one post are told apart by the year of birth.
  const year = told.startsWith(`${fullName(person.name)}, ${person.post}, `)
    ? told.slice(told.lastIndexOf(', ') + 2)
    : ''
  return {
    id: person.id,
    name: fullName(person.name),
    cells: {
      name: {
        words: fullName(person.name),
        href: peoplePaths.person.to(id),
        sub: [person.group, year].filter(Boolean).join(', '),
      },
      post: { words: person.post, sub: person.employment === 'main' ? '' : employmentWords[person.employment] },
      category: {
        words: shortCategories[person.category],
        sub: [person.categoryExtra && extraWords[person.categoryExtra], person.categoryYear].filter(Boolean).join(', '),
      },
      service: lengthInWords(serviceToday(person, today).pedagogical),
      hired: person.hiredOn === null ? '' : requisiteDay(person.hiredOn),
      state: { tag, sub },
    },
    menu: [
      { words: 'Открыть карточку', href: peoplePaths.person.to(id) },
      ...(mayChange ? [change, { words: 'Проверить падежи', href: peoplePaths.cases.to(id) }] : []),
    ],
  }
}
