import type { Day } from '../../kit/calendar/day.ts'
import { listLinks } from '../../kit/lists/list-parts.ts'
import { isNarrowed } from '../../kit/lists/list-query.ts'
import type { ListQuery } from '../../kit/lists/list-query.ts'
import type { PageOf } from '../../kit/lists/page-of.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import { fullName, screenName, type PersonName } from '../../kit/russian/names.ts'
import { consentStates, stateTag, stateWords, type Consent } from './consent.ts'
import { consentKindData, consentKinds } from './consent-kinds.ts'
import { consentPaths } from './paths.ts'
import { registerSpec, type RegisterFilter, type RegisterSort } from './register-list.ts'

/** A line of the register as the page needs it. */
export type ShownRow = Consent & { name: PersonName; post: string; lastDuty: Day | null }

interface Shown {
  query: ListQuery<RegisterFilter, RegisterSort>
  rows: readonly ShownRow[]
  page: PageOf
  today: Day
  mayOffer: boolean
}

/** The register: who, what, state, until when. */
export function registerPage({ query, rows, page, today, mayOffer }: Shown) {
  const address = consentPaths.register.to()
  const links = listLinks(address, query, registerSpec)
  const asked = links.to().slice(address.length)
  const actions = [
    { href: consentPaths.registerSheet.to() + asked, words: 'Выгрузить в Excel', icon: 'download' },
    { href: consentPaths.printAll.to() + asked, words: 'Напечатать неподписанные', icon: 'printer' },
    { href: consentPaths.destructions.to(), words: 'Что уничтожить' },
  ]
  const filters = links.filters([
    { name: 'q', label: 'Фамилия', wide: true },
    { name: 'kind', label: 'Согласие', options: withAll('Все', consentKinds.map((kind) => ({ value: kind, words: consentKindData[kind].short }))) },
    { name: 'state', label: 'Состояние', options: withAll('Любое', consentStates.map((state) => ({ value: state, words: stateWords[state].name }))) },
  ])
  const offer = { href: consentPaths.kinds.to(), words: 'Предложить согласие' }
  return {
    title: 'Согласия',
    head: { title: 'Согласия', lead: `Кто на что согласился, по состоянию на ${requisiteDay(today)}`, ...(mayOffer && { primary: offer }), actions },
    filters,
    table: {
      label: 'Согласия',
      columns: links.columns([
        { key: 'name', words: 'Сотрудник', keep: true }, { key: 'kind', words: 'Согласие' }, { key: 'state', words: 'Состояние' },
        { key: 'signed', words: 'Подписано' }, { key: 'until', words: 'Действует до' }, { key: 'offered', words: 'Предложено' },
      ]),
      rows: rows.map((row) => ({ id: row.id, name: screenName(row.name), cells: cellsOf(row, today) })),
      pager: links.pager(page),
    },
    empty: emptyOf(isNarrowed(query), filters.reset, mayOffer ? offer : undefined),
  }
}

function cellsOf(row: ShownRow, today: Day) {
  return {
    name: { words: fullName(row.name), href: consentPaths.consent.to({ id: row.id }), sub: row.post },
    kind: consentKindData[row.kind].short,
    state: { tag: stateTag(row, today) },
    signed: row.signedOn === null ? '' : { words: requisiteDay(row.signedOn), sub: row.way === 'paper' ? 'на бумаге' : 'паролем' },
    until: row.validUntil === null ? 'без срока' : requisiteDay(row.validUntil),
    offered: requisiteDay(row.offeredOn),
  }
}

function emptyOf(isFiltered: boolean, reset: string | undefined, offer: { href: string; words: string } | undefined) {
  if (isFiltered) {
    return { title: 'Таких согласий нет', why: 'Проверьте фамилию или уберите фильтры.', other: { href: reset ?? consentPaths.register.to(), words: 'Показать все согласия' } }
  }
  return {
    title: 'Согласий пока нет',
    why: 'Здесь появится, кому что предложено, кто подписал и до какого дня. Начните с соглашения о простой электронной подписи: после него остальное подписывают паролем.',
    ...(offer && { primary: offer }),
  }
}

function withAll(words: string, options: readonly { value: string; words: string }[]) {
  return [{ value: '', words }, ...options]
}

/** The same lines for a spreadsheet. */
export function registerSheet(rows: readonly ShownRow[], today: Day) {
  return {
    name: 'Согласия',
    title: `Согласия по состоянию на ${requisiteDay(today)}`,
    columns: [
      { title: 'Сотрудник', width: 34 }, { title: 'Должность', width: 26 }, { title: 'Согласие', width: 30 }, { title: 'Состояние', width: 34 },
      { title: 'Предложено', width: 12 }, { title: 'Подписано', width: 12 }, { title: 'Как', width: 12 }, { title: 'Действует до', width: 13 },
      { title: 'Отозвано', width: 12 },
    ],
    rows: rows.map((row) => [
      fullName(row.name), row.post, consentKindData[row.kind].short, stateTag(row, today).words, row.offeredOn, row.signedOn,
      row.way === null ? null : row.way === 'paper' ? 'на бумаге' : 'паролем', row.validUntil, row.withdrawnOn,
    ]),
  }
}
