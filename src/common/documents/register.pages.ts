import type { Day } from '../../kit/calendar/day.ts'
import { schoolYearLabel } from '../../kit/calendar/school-year.ts'
import { listLinks } from '../../kit/lists/list-parts.ts'
import { isNarrowed, type ListQuery } from '../../kit/lists/list-query.ts'
import type { PageOf } from '../../kit/lists/page-of.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import type { Catalogue } from './catalogue.ts'
import { statusTag } from './document-status.ts'
import { documentSeries, seriesWords } from './document.ts'
import { documentPaths } from './paths.ts'
import { registerSpec, type RegisterFilter, type RegisterSort } from './register-list.ts'
import type { RegisterRow } from './register.store.ts'

interface Shown {
  query: ListQuery<RegisterFilter, RegisterSort>
  rows: readonly RegisterRow[]
  page: PageOf
  years: readonly number[]
  catalogue: Catalogue
  today: Day
  mayRegister: boolean
  mayDraft: boolean
}

const stages = [1, 2, 3, 4, 5, 6, 7].map((number) => ({ value: String(number), words: `Этап ${number}` }))
const states = [
  { value: 'draft', words: 'Проекты' },
  { value: 'agreement', words: 'На подписи' },
  { value: 'registered', words: 'Действуют' },
  { value: 'lapsed', words: 'Утратили силу' },
  { value: 'cancelled', words: 'Аннулированы' },
]

/** The register: search, filters, table and pager. */
export function registerPage({ query, rows, page, years, catalogue, today, mayRegister, mayDraft }: Shown) {
  const address = documentPaths.register.to()
  const links = listLinks(address, query, registerSpec)
  const queryPart = links.to().slice(address.length)
  const isEmpty = page.total === 0 && !isNarrowed(query)
  return {
    title: 'Документы',
    head: {
      title: 'Документы',
      lead: `Реестр по состоянию на ${requisiteDay(today)}`,
      // An empty register asks for one thing only, and its own button in the middle does that.
      ...(!isEmpty && {
        ...(mayDraft && { primary: { href: documentPaths.choice.to(), words: 'Подготовить документ' } }),
        actions: [{ href: documentPaths.registerSheet.to() + queryPart, words: 'Выгрузить в Excel', icon: 'download' }],
      }),
    },
    filters: isEmpty ? undefined : links.filters([
      { name: 'q', label: 'Название или номер', wide: true },
      { name: 'state', label: 'Состояние', options: withAll('Все', states) },
      {
        name: 'kind',
        label: 'Вид',
        options: withAll(
          'Все виды',
          catalogue.entries.map(({ key, title }) => ({ value: key, words: title })),
        ),
      },
      {
        name: 'year',
        label: 'Учебный год',
        options: withAll(
          'Все годы',
          years.map((year) => ({ value: String(year), words: schoolYearLabel(year) })),
        ),
      },
      { name: 'stage', label: 'Этап', options: withAll('Все этапы', stages) },
      {
        name: 'series',
        label: 'Нумерация',
        options: withAll(
          'Любая',
          documentSeries.map((value) => ({ value, words: seriesWords[value] })),
        ),
      },
    ]),
    table: {
      label: 'Документы',
      columns: links.columns([
        { key: 'title', words: 'Документ' },
        { key: 'number', words: 'Номер' },
        { key: 'date', words: 'Дата' },
        { key: 'state', words: 'Состояние' },
        { key: 'signatory', words: 'Подписал' },
      ]),
      rows: rows.map((row) => ({ id: row.id, name: row.title, cells: cellsOf(row, catalogue, today, mayRegister) })),
      pager: links.pager(page),
    },
    empty: emptyWords(isNarrowed(query), links.filters([]).reset, mayDraft),
  }
}

function cellsOf(row: RegisterRow, catalogue: Catalogue, today: Day, mayRegister: boolean) {
  const { number, signedOn, signatory } = row.requisites
  const isRegistered = row.state === 'registered'
  return {
    title: { words: row.title, href: documentPaths.document.to({ id: row.id }), sub: catalogue.titleOf(row.kind) },
    number: { exact: isRegistered ? (number ?? '') : '' },
    date: isRegistered && signedOn !== undefined ? requisiteDay(signedOn) : '',
    state: { tag: statusTag(row, today, mayRegister) },
    signatory: isRegistered ? (signatory?.name ?? '') : '',
  }
}

function emptyWords(isFiltered: boolean, reset: string | undefined, mayDraft: boolean) {
  if (isFiltered)
    return {
      title: 'По этому запросу документов нет',
      why: 'Попробуйте часть номера или одно слово из названия.',
      other: { href: reset ?? '', words: 'Показать все документы' },
    }
  return {
    title: 'Документов пока нет',
    why: 'Здесь появятся приказы: сначала проекты, после регистрации – с номером и датой.',
    ...(mayDraft && { primary: { href: documentPaths.choice.to(), words: 'Подготовить документ' } }),
  }
}

function withAll(words: string, options: readonly { value: string; words: string }[]) {
  return [{ value: '', words }, ...options]
}

/** The same lines for a spreadsheet. */
export function registerSheet(rows: readonly RegisterRow[], catalogue: Catalogue, today: Day) {
  return {
    name: 'Документы',
    title: `Реестр документов по состоянию на ${requisiteDay(today)}`,
    columns: [
      { title: 'Документ', width: 60 },
      { title: 'Вид', width: 40 },
      { title: 'Номер', width: 12 },
      { title: 'Дата', width: 12 },
      { title: 'Действует с', width: 12 },
      { title: 'Состояние', width: 18 },
      { title: 'Утратил силу', width: 14 },
      { title: 'Подписал', width: 24 },
      { title: 'Учебный год', width: 12 },
    ],
    rows: rows.map((row) => {
      const { number, signedOn, effectiveOn, signatory } = row.requisites
      const words = statusTag(row, today, false).words
      return [
        row.title,
        catalogue.titleOf(row.kind),
        number ?? null,
        signedOn ?? null,
        effectiveOn ?? signedOn ?? null,
        words,
        row.lapsedOn,
        signatory?.name ?? null,
        schoolYearLabel(row.schoolYear),
      ]
    }),
  }
}
