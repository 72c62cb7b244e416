// The calendar of events: a school year, month by month.
import type { Day } from '../../kit/calendar/day.ts'
import { schoolYearLabel, schoolYearWords, type SchoolYear } from '../../kit/calendar/school-year.ts'
import { listLinks } from '../../kit/lists/list-parts.ts'
import type { ListQuery, ListSpec } from '../../kit/lists/list-query.ts'
import { monthYear } from '../../kit/russian/dates.ts'
import { peopleCount, plural } from '../../kit/russian/plural.ts'
import { capitalized } from '../../kit/russian/typography.ts'
import type { Presence } from './attendance.ts'
import { eventKinds, eventStates, eventTag, kindNames, stateWords, whenWords, type Event } from './event.ts'
import { eventPaths } from './paths.ts'

export type EventFilterName = 'year' | 'kind' | 'state' | 'stage'
export const eventListSpec = {
  filters: { year: 'any', kind: eventKinds, state: eventStates, stage: ['1', '2', '3', '4', '5', '6', '7'] },
  sorts: ['on'],
} as const satisfies ListSpec<EventFilterName, 'on'>

type Counts = Partial<Record<Presence, number>>

interface EventsView {
  events: readonly Event[]
  counts: ReadonlyMap<string, Counts>
  query: ListQuery<EventFilterName, 'on'>
  year: SchoolYear
  /** Years in which something happened or may be planned, the latest first. */
  years: readonly SchoolYear[]
  isFirstTime: boolean
  today: Day
  mayManage: boolean
}

const columns = [
  { key: 'title', words: 'Событие', keep: true, width: 40 },
  { key: 'when', words: 'Когда и где', width: 28 },
  { key: 'people', words: 'Люди', width: 16 },
  { key: 'state', words: 'Состояние', width: 16 },
]

export function eventsPage({ events, counts, query, year, years, isFirstTime, today, mayManage }: EventsView) {
  const links = listLinks(eventPaths.events.to(), query, eventListSpec)
  const plan = { href: eventPaths.newEvent.to(), words: 'Запланировать событие', icon: 'calendar-plus' }
  // A year is always shown, so choosing one narrows nothing by itself.
  const isAsked = query.q !== '' || Object.keys(query.filters).some((name) => name !== 'year')
  const months = [...new Set(events.map(({ on }) => on.slice(0, 7)))]
  const unmarked = events.filter((event) => event.state === 'planned' && event.on < today).length
  return {
    title: 'События',
    head: {
      title: 'События',
      lead: isFirstTime ? 'Сессии, консультации, семинары и круглые столы' : leadOf(events.length, unmarked, year),
      ...(mayManage && !isFirstTime && { primary: plan }),
    },
    filters: { ...links.filters(isFirstTime ? [] : [
      { name: 'year', label: 'Учебный год', options: years.map((one) => ({ value: String(one), words: schoolYearLabel(one) })) },
      { name: 'kind', label: 'Вид', options: [{ value: '', words: 'Любой' }, ...eventKinds.map((kind) => ({ value: kind, words: kindNames[kind] }))] },
      { name: 'state', label: 'Состояние', options: [{ value: '', words: 'Любое' }, ...eventStates.map((state) => ({ value: state, words: stateWords[state].words }))] },
    ]), reset: isAsked ? eventPaths.events.to() : undefined },
    months: months.map((month) => ({
      id: `month-${month}`,
      title: capitalized(monthYear(`${month}-01`)),
      table: { label: monthYear(`${month}-01`), columns, rows: events.filter(({ on }) => on.startsWith(month)).map((event) => rowOf(event, counts.get(event.id) ?? {}, today)) },
    })),
    empty: events.length > 0 ? undefined : isFirstTime
      ? { title: 'Событий пока нет', why: 'Начните с установочной сессии: на ней наставники узнают, что от них нужно. Здесь появится календарь года с приглашёнными и протоколами.', ...(mayManage && { primary: { ...plan, href: eventPaths.newEvent.to({}, { kind: 'kickoff' }), words: 'Запланировать установочную сессию' } }) }
      : { title: 'Таких событий нет', why: `За ${schoolYearWords(year)} по этим условиям ничего не нашлось.`, ...(isAsked && { other: { href: eventPaths.events.to(), words: 'Показать все' } }) },
  }
}

function leadOf(count: number, unmarked: number, year: SchoolYear): string {
  const events = `${schoolYearWords(year)}: ${plural(count, ['событие', 'события', 'событий'])}`
  return unmarked === 0 ? events : `${events}. Не отмечено, кто был: ${unmarked}`
}

function rowOf(event: Event, counts: Counts, today: Day) {
  return {
    id: event.id,
    name: event.title,
    cells: {
      title: { words: event.title, href: eventPaths.event.to({ id: event.id }), sub: kindNames[event.kind] },
      when: { words: whenWords(event, today), ...(event.place !== null && { sub: event.place }) },
      people: peopleWords(event, counts),
      state: { tag: eventTag(event, today) },
    },
  }
}

export function peopleWords({ state }: Pick<Event, 'state'>, { invited = 0, present = 0, absent = 0, excused = 0 }: Counts): string {
  const all = invited + present + absent + excused
  if (all === 0) return 'никто не приглашён'
  if (state === 'held' || present > 0) return `были ${present} из ${all}`
  return `приглашены: ${peopleCount(all)}`
}
