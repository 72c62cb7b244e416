// The bank of mentees as a list: views with counts, filters, one page of rows, or words about an empty list.
import type { Day } from '../../kit/calendar/day.ts'
import { listLinks, type ListLinks } from '../../kit/lists/list-parts.ts'
import type { PageOf } from '../../kit/lists/page-of.ts'
import { requisiteDay, screenDay } from '../../kit/russian/dates.ts'
import { fullName } from '../../kit/russian/names.ts'
import { serviceYears } from '../../kit/russian/service-length.ts'
import { isAbsentOn, serviceToday, stateOf, tellApart } from '../../common/people/index.ts'
import { columnChoices, drawnColumns } from './bank/columns.ts'
import { totalWords } from './bank/shown-total.ts'
import type { ViewLink } from './bank/view-links.ts'
import { competenceOptions, inShort } from './competence-words.ts'
import { categoryWords, menteeStateWords, priorityWords, stateTag, supportWords } from './mentee.ts'
import { consentStateWords, menteeColumns, menteeListSpec, serviceBandWords, type MenteeQuery } from './mentee-list.ts'
import type { ListedMentee } from './mentee-row.ts'
import { requestsPaths } from './paths.ts'
import { emptyPart, leadOf, viewsPart, type Counted } from './requests-views.pages.ts'

export interface RequestsView {
  rows: readonly ListedMentee[]
  query: MenteeQuery
  page: PageOf
  counted: readonly Counted[]
  posts: readonly string[]
  saved: readonly ViewLink[]
  hidden: number
  progress: { done: number; all: number; href: string }
  today: Day
  mayManage: boolean
  /** For the view that may be saved from this page. */
  newId: string
}

export function requestsPage(view: RequestsView) {
  const { rows, query, page, today, mayManage, hidden, progress } = view
  const links = listLinks(requestsPaths.bank.to(), query, menteeListSpec)
  const to: ListLinks['to'] = (changes) => links.to(changes)
  const here = to()
  const isFirstTime = view.counted.length === 0
  const withQuery = (address: string) => address + here.slice(requestsPaths.bank.to().length)
  const accept = { href: requestsPaths.accept.to(), words: 'Принять наставляемого', icon: 'user-plus' }
  return {
    title: 'Банк наставляемых',
    head: {
      crumbs: [{ words: '2. Профессиональные запросы', href: progress.href }, { words: 'Банк наставляемых' }],
      title: 'Банк наставляемых',
      leaf: { done: progress.done, all: progress.all },
      lead: leadOf(view.counted),
      ...(mayManage && !isFirstTime && { primary: accept }),
      more: [
        { words: `Ход этапа: ${progress.done} из ${progress.all}`, href: progress.href, icon: 'checklist' },
        { words: 'Выгрузить в Excel', href: withQuery(requestsPaths.sheet.to()), icon: 'table-export' },
        { words: 'Напечатать банк, передать сведения', href: requestsPaths.printing.to(), icon: 'printer' },
      ],
    },
    hidden: hidden === 0 ? undefined : {
      tone: 'need' as const,
      title: `Скрыты из банка: ${hidden}`,
      words: 'Согласие на обработку данных больше не действует.',
      link: { href: links.to({ q: '', filters: { consent: 'ended' } }), words: 'Показать, кто это' },
    },
    views: viewsPart(view.counted, query, to, view.saved),
    filters: { ...links.filters(isFirstTime ? [] : filterFields(view.posts)), columns: columnChoices(menteeColumns, query.filters.columns), keep: keptOf(query) },
    table: {
      label: 'Наставляемые',
      columns: links.columns(drawnColumns({ key: 'name', words: 'ФИО', keep: true }, menteeColumns, query.filters.columns)).map(sortedBy(links, query)),
      rows: rowsOf(rows, today, mayManage),
      pager: { ...links.pager(page), words: totalWords(page.words, page.total) },
      ...(mayManage && { bulk: { action: requestsPaths.bulk.to(), options: bulkOptions } }),
    },
    empty: rows.length > 0 ? undefined : emptyPart({ query, to, isFirstTime, accept: mayManage ? accept : undefined }),
    save: mayManage && !isFirstTime ? savePart(view, here) : undefined,
  }
}

function savePart({ saved, newId }: RequestsView, here: string) {
  const removals = saved.filter(({ isOwn }) => isOwn).map(({ id, words }) => ({ words, action: requestsPaths.viewRemoval.to({ view: id }) }))
  return { action: requestsPaths.views.to(), id: newId, query: here, removals }
}

export const bulkOptions = [
  { value: 'invite', words: 'пригласить к анкете' },
  { value: 'remind', words: 'напомнить об анкете' },
  { value: 'export', words: 'выгрузить в Excel' },
]

/** The column of the state is ordered by its day: what changed last. */
function sortedBy(links: ListLinks, query: MenteeQuery) {
  return <C extends { key: string }>(column: C): C => {
    if (column.key !== 'state') return column
    const isUsed = query.sort === 'since'
    const next = isUsed && query.direction === 'desc' ? 'asc' : 'desc'
    const direction = query.direction === 'asc' ? 'ascending' : 'descending'
    return { ...column, sort: { href: links.to({ sort: 'since', direction: next }), direction: isUsed ? direction : undefined } }
  }
}

/** What a new search keeps: the order and the state of the view. */
function keptOf({ sort, direction }: MenteeQuery) {
  return sort === 'name' && direction === 'asc' ? [] : [{ name: 'sort', value: sort }, { name: 'direction', value: direction }]
}

function filterFields(posts: readonly string[]) {
  const any = (words: string, options: Record<string, string>) => [{ value: '', words }, ...Object.entries(options).map(([value, said]) => ({ value, words: said }))]
  const states = Object.fromEntries(Object.entries(menteeStateWords).map(([state, { name }]) => [state, name]))
  return [
    { name: 'q', label: 'ФИО или слово из запроса', wide: true },
    { name: 'category', label: 'Кто', options: any('Все', categoryWords) },
    { name: 'deficit', label: 'Дефицит', options: [{ value: '', words: 'Любой' }, ...competenceOptions()] },
    { name: 'state', label: 'Состояние', options: [{ value: '', words: 'Участвуют' }, ...any('', { included: 'В банке: все', ...states, everybody: 'Все, и прежние' }).slice(1)] },
    { name: 'post', label: 'Должность', options: any('Любая', Object.fromEntries(posts.map((post) => [post, post]))) },
    { name: 'service', label: 'Пед. стаж', options: any('Любой', serviceBandWords) },
    { name: 'consent', label: 'Согласие', options: any('Любое', consentStateWords) },
  ]
}

export function rowsOf(rows: readonly ListedMentee[], today: Day, mayManage: boolean) {
  const told = tellApart([...new Map(rows.map(({ person }) => [person.id, person])).values()])
  return rows.map((row) => rowOf(row, told.get(row.person.id) ?? '', today, mayManage))
}

function rowOf({ mentee, person, mayShow }: ListedMentee, told: string, today: Day, mayManage: boolean) {
  const id = { id: mentee.id }
  const name = fullName(person.name)
  const months = serviceToday(person, today).pedagogical
  // Full namesakes with one post are told apart by the year of birth.
  const year = told.startsWith(`${name}, ${person.post}, `) ? told.slice(told.lastIndexOf(', ') + 2) : ''
  const sub = [person.post, months !== null && serviceYears(months), year].filter(Boolean).join(', ')
  return {
    id: mentee.id,
    name,
    cells: {
      name: { words: name, href: requestsPaths.mentee.to(id), sub },
      who: mayShow && mentee.category !== null ? (categoryWords[mentee.category] ?? '') : '',
      request: requestCell({ mentee, mayShow }),
      deficit: mayShow && mentee.deficitIndex !== null ? `${mentee.deficitIndex} %` : '',
      priority: mayShow ? priorityWords[mentee.priority] : '',
      support: mentee.state === 'unpaired' ? supportWords[mentee.support] : '',
      since: mentee.enteredOn === null ? '' : requisiteDay(mentee.enteredOn),
      state: { tag: stateTag(mentee.state, person.gender), sub: subOf({ mentee, person }, today) },
    },
    menu: [
      { words: 'Открыть карточку', href: requestsPaths.mentee.to(id) },
      ...(mayManage && (mentee.state === 'surveyed' || mentee.state === 'postponed') ? [{ words: 'Включить в банк', href: requestsPaths.inclusion.to(id) }] : []),
      ...(mayManage && ['identified', 'surveyed', 'bank', 'unpaired'].includes(mentee.state) ? [{ words: 'Отложить', href: requestsPaths.postponement.to(id) }] : []),
    ],
  }
}

function requestCell({ mentee, mayShow }: Pick<ListedMentee, 'mentee' | 'mayShow'>) {
  if (mentee.state === 'refused') return { sub: 'причина не спрашивается' }
  if (!mayShow) return { sub: mentee.state === 'identified' ? 'нужны согласие и анкета' : 'согласие не действует' }
  if (mentee.request === null) return { sub: 'анкета ещё не получена' }
  return { words: shortened(mentee.request), sub: mentee.priorities.length === 0 ? 'нет карты дефицитов' : inShort(mentee.priorities) }
}

const REQUEST_IN_ROW = 44

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= REQUEST_IN_ROW ? line : `${line.slice(0, REQUEST_IN_ROW).replace(/\s+\S*$/, '').replace(/[.,;:–-]+$/, '')}…`
}

function subOf({ mentee, person }: Pick<ListedMentee, 'mentee' | 'person'>, today: Day): string {
  if (mentee.shelf === 'open' && stateOf(person, today) === 'dismissed') return 'больше не работает'
  if (mentee.shelf === 'open' && isAbsentOn(person, today)) return 'длительное отсутствие'
  if (mentee.state === 'postponed' && mentee.returnOn !== null) return `вернуться ${screenDay(mentee.returnOn, today)}`
  if (mentee.state === 'unpaired' && mentee.searchOn !== null) return `искать ${screenDay(mentee.searchOn, today)}`
  return screenDay(mentee.stateOn, today)
}
