// The bank of mentors as a list.
import type { Day } from '../../kit/calendar/day.ts'
import { listLinks } from '../../kit/lists/list-parts.ts'
import { isNarrowed } from '../../kit/lists/list-query.ts'
import type { PageOf } from '../../kit/lists/page-of.ts'
import { requisiteDay, screenDay } from '../../kit/russian/dates.ts'
import { fullName } from '../../kit/russian/names.ts'
import { plural } from '../../kit/russian/plural.ts'
import { serviceYears } from '../../kit/russian/service-length.ts'
import { categoryWords, isAbsentOn, serviceToday, stateOf, tellApart } from '../../common/people/index.ts'
import { columnChoices, competenceOptions, competenceTitle, drawnColumns, inShort, MOST_COUNTED, serviceBandWords, totalWords, type ViewLink } from '../2-requests/index.ts'
import { mentorStateWords, stateTag, type MentorState } from './mentor.ts'
import { hoursWords, slotsInWords, type ListedMentor } from './mentor-row.ts'
import { consentStateWords, mentorColumns, mentorListSpec, originWords, pairWords, type MentorQuery } from './mentor-list.ts'
import { mentorsPaths } from './paths.ts'

export interface MentorsView {
  rows: readonly ListedMentor[]
  query: MentorQuery
  page: PageOf
  counted: readonly { state: string; shelf: string; load: number }[]
  posts: readonly string[]
  saved: readonly ViewLink[]
  hidden: number
  progress: { done: number; all: number; href: string }
  today: Day
  mayManage: boolean
  newId: string
}

export function mentorsPage(view: MentorsView) {
  const { rows, query, page, today, mayManage, hidden, progress, counted } = view
  const links = listLinks(mentorsPaths.bank.to(), query, mentorListSpec)
  const here = links.to()
  const isFirstTime = counted.length === 0
  const invite = { href: mentorsPaths.invite.to(), words: 'Пригласить наставника', icon: 'user-plus' }
  const reset = { href: links.to({ q: '', filters: {} }), words: 'Сбросить отбор' }
  const removals = view.saved.filter(({ isOwn }) => isOwn).map(({ id, words }) => ({ words, action: mentorsPaths.viewRemoval.to({ view: id }) }))
  return {
    title: 'Банк наставников',
    head: {
      crumbs: [{ words: '3. Банк наставников', href: progress.href }, { words: 'Список' }],
      title: 'Банк наставников',
      leaf: { done: progress.done, all: progress.all },
      lead: leadOf(counted),
      ...(mayManage && !isFirstTime && { primary: invite }),
      actions: [{ href: mentorsPaths.needs.to(), words: 'Кто чему может научить' }],
      more: [
        { words: `Ход этапа: ${progress.done} из ${progress.all}`, href: progress.href, icon: 'checklist' },
        ...(mayManage ? [{ words: 'Критерии допуска', href: mentorsPaths.criteria.to(), icon: 'adjustments' }] : []),
        { words: 'Выгрузить в Excel', href: mentorsPaths.sheet.to() + here.slice(mentorsPaths.bank.to().length), icon: 'table-export' },
        { words: 'Напечатать банк, передать сведения', href: mentorsPaths.printing.to(), icon: 'printer' },
      ],
    },
    hidden: hidden === 0 ? undefined : {
      tone: 'need' as const,
      title: `Скрыты из банка: ${hidden}`,
      words: 'Согласие на обработку данных больше не действует.',
      link: { href: links.to({ q: '', filters: { consent: 'ended' } }), words: 'Показать, кто это' },
    },
    views: { views: isFirstTime ? [] : [...viewsOf(view, (changes) => links.to(changes)), ...view.saved.map(({ words, href, current }) => ({ words, href, current }))] },
    filters: { ...links.filters(isFirstTime ? [] : filterFields(view.posts)), columns: columnChoices(mentorColumns, query.filters.columns), keep: query.sort === 'name' ? [] : [{ name: 'sort', value: query.sort }, { name: 'direction', value: query.direction }] },
    table: {
      label: 'Наставники',
      columns: links.columns(drawnColumns({ key: 'name', words: 'ФИО', keep: true }, mentorColumns, query.filters.columns)),
      rows: rowsOf(rows, today),
      pager: { ...links.pager(page), words: totalWords(page.words, page.total) },
      bulk: { action: mentorsPaths.bulk.to(), options: mayManage ? bulkOptions : bulkOptions.slice(0, 1) },
    },
    empty: rows.length > 0 ? undefined : isFirstTime
      ? { title: 'Банк пока пуст', why: 'Пригласите тех, кто готов помогать коллегам: они ответят на анкету кандидата, заведующий решит о допуске. Наставник может быть и из другой организации.', ...(mayManage && { primary: invite }) }
      : { title: `Никого не нашли${askedOf(query)}`, why: 'Сильную сторону мог ещё никто не назвать; ищите среди всех или пригласите наставника из другой организации.', primary: { href: links.to({ filters: { ...query.filters, state: 'everybody' } }), words: 'Искать среди всех, и прежних' }, ...(isNarrowed(query) && { other: reset }) },
    save: mayManage && !isFirstTime ? { action: mentorsPaths.views.to(), id: view.newId, query: here, removals } : undefined,
  }
}

const bulkOptions = [
  { value: 'compare', words: 'сравнить' },
  { value: 'invite', words: 'пригласить к анкете' },
  { value: 'remind', words: 'напомнить об анкете' },
  { value: 'export', words: 'выгрузить в Excel' },
]

function leadOf(counted: MentorsView['counted']): string {
  if (counted.length === 0) return 'Кто готов помогать коллегам и чему может научить'
  if (counted.length > MOST_COUNTED) return `Записей больше ${MOST_COUNTED}: уточните отбор`
  const number = (state: MentorState) => counted.filter((one) => one.state === state).length
  const parts = (['ready', 'busy', 'admitted', 'candidate', 'suspended'] as const).filter((state) => number(state) > 0).map((state) => `${mentorStateWords[state].name.toLowerCase()}\u00a0${number(state)}`)
  return [plural(counted.length, ['запись', 'записи', 'записей']), parts.join(', ')].filter(Boolean).join(': ')
}

function viewsOf({ counted, query, saved }: MentorsView, to: ReturnType<typeof listLinks>['to']) {
  const { columns, ...narrowing } = query.filters
  const kept = columns === undefined ? {} : { columns }
  const isSaved = saved.some(({ current }) => current)
  const view = (words: string, filters: MentorQuery['filters'], count: number, needs = false) => ({
    words, needs, href: to({ q: '', filters: { ...filters, ...kept } }), ...(counted.length <= MOST_COUNTED && { count }),
    current: query.q === '' && !isSaved && JSON.stringify(narrowing) === JSON.stringify(filters),
  })
  const inState = (state: MentorState) => counted.filter((one) => one.state === state).length
  const open = counted.filter(({ shelf }) => shelf === 'open')
  const all = [
    view('В банке', {}, open.length),
    view('Готовы', { state: 'ready' }, inState('ready')),
    view('Без наставляемых', { state: 'working', pair: 'without' }, open.filter(({ state, load }) => ['admitted', 'ready', 'busy'].includes(state) && load === 0).length),
    view('Ждут решения', { state: 'candidate' }, inState('candidate'), true),
    view('Ждут обучения', { state: 'admitted' }, inState('admitted')),
  ]
  const optional = [view('Заняты', { state: 'busy' }, inState('busy')), view('Приостановлены', { state: 'suspended' }, inState('suspended')), view('Исключены', { state: 'excluded' }, inState('excluded'))]
  return [...all, ...optional.filter(({ count, current }) => count !== 0 || current)]
}

function filterFields(posts: readonly string[]) {
  const any = (words: string, options: Record<string, string>) => [{ value: '', words }, ...Object.entries(options).map(([value, said]) => ({ value, words: said }))]
  const states = Object.fromEntries(Object.entries(mentorStateWords).map(([state, { name }]) => [state, name]))
  return [
    { name: 'q', label: 'Фамилия, имя или их часть', wide: true },
    { name: 'strength', label: 'Сильная сторона', options: [{ value: '', words: 'Любая' }, ...competenceOptions()] },
    { name: 'state', label: 'Состояние', options: any('В банке', { working: 'Допущены: все', ...states, everybody: 'Все, и прежние' }) },
    { name: 'pair', label: 'Наставляемые', options: any('Неважно', pairWords) },
    { name: 'post', label: 'Должность', options: any('Любая', Object.fromEntries(posts.map((post) => [post, post]))) },
    { name: 'service', label: 'Пед. стаж', options: any('Любой', serviceBandWords) },
    { name: 'consent', label: 'Согласие', options: any('Любое', consentStateWords) },
    { name: 'origin', label: 'Откуда', options: any('Неважно', originWords) },
  ]
}

function rowsOf(rows: readonly ListedMentor[], today: Day) {
  const told = tellApart([...new Map(rows.map(({ person }) => [person.id, person])).values()])
  return rows.map(({ mentor, person, mayShow }) => {
    const name = fullName(person.name)
    const months = serviceToday(person, today).pedagogical
    const year = /, (\d{4}|год рождения не указан)$/.exec(told.get(person.id) ?? '')?.[1] ?? ''
    const to = { id: mentor.id }
    return {
      id: mentor.id,
      name,
      cells: {
        name: { words: name, href: mentorsPaths.mentor.to(to), sub: [person.post, months !== null && serviceYears(months), year].filter(Boolean).join(', ') },
        category: person.externalOrganisation === null ? (person.category === 'none' ? '' : categoryWords[person.category]) : { words: 'Внешний', sub: person.externalOrganisation },
        strengths: !mayShow ? { sub: mentor.state === 'candidate' ? 'нужны согласие и анкета' : 'согласие не действует' }
          : mentor.strongest.length === 0 ? { sub: 'анкета ещё не получена' }
            : { words: inShort(mentor.strongest), sub: mentor.confirmedOn === null ? 'со слов наставника' : 'подтверждено' },
        time: mayShow && mentor.hours !== null ? { words: `${hoursWords[mentor.hours] ?? ''} в месяц`, sub: slotsInWords(mentor.slots) } : '',
        readiness: mayShow && mentor.readiness !== null ? `${mentor.readiness} %` : '',
        training: mentor.trainedOn === null ? '' : requisiteDay(mentor.trainedOn),
        admission: mentor.admittedOn === null ? '' : requisiteDay(mentor.admittedOn),
        places: `${mentor.load} из ${mentor.capacity}`,
        state: { tag: stateTag(mentor, person.gender), sub: subOf({ mentor, person }, today) },
      },
      menu: [{ words: 'Открыть карточку', href: mentorsPaths.mentor.to(to) }],
    }
  })
}

function subOf({ mentor, person }: Pick<ListedMentor, 'mentor' | 'person'>, today: Day): string {
  if (mentor.shelf === 'open' && stateOf(person, today) === 'dismissed') return 'больше не работает'
  if (mentor.shelf === 'open' && isAbsentOn(person, today)) return 'длительное отсутствие'
  if (mentor.state === 'suspended' && mentor.suspendedUntil !== null) return `до ${screenDay(mentor.suspendedUntil, today)}`
  if (mentor.state === 'admitted') return 'ждёт обучения'
  return screenDay(mentor.stateOn, today)
}

function askedOf({ q, filters }: MentorQuery): string {
  const asked = [q && `«${q}»`, filters.strength && `«${competenceTitle(filters.strength)}»`, filters.post].filter(Boolean)
  return asked.length === 0 ? '' : `: ${asked.join(', ')}`
}
