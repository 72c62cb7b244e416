// The page of stage 5: pairs and groups with their states and next steps.
import type { Day } from '../../../kit/calendar/day.ts'
import { schoolYearLabel, schoolYearOf } from '../../../kit/calendar/school-year.ts'
import { listLinks } from '../../../kit/lists/list-parts.ts'
import { isNarrowed } from '../../../kit/lists/list-query.ts'
import { period } from '../../../kit/russian/dates.ts'
import { plural } from '../../../kit/russian/plural.ts'
import { screenName } from '../../../kit/russian/names.ts'
import { documentPaths } from '../../../common/documents/index.ts'
import { selectionPaths } from '../../4-selection/index.ts'
import { pairsPaths } from '../paths.ts'
import { presentMembers } from './agreement.ts'
import { formAndTypes, unitFormKeys, unitForms } from './forms-and-types.ts'
import { unitListSpec, type UnitQuery } from './unit-list.ts'
import type { UnitList } from './unit-list.store.ts'
import { nextStepOf, type UnitKnown } from './unit-step.ts'
import { unitTag, type Unit } from './unit.ts'

interface UnitsView {
  list: UnitList
  query: UnitQuery
  known: ReadonlyMap<string, UnitKnown>
  today: Day
  mayManage: boolean
  /** Page with the done-tests of the stage, and other pages of it. */
  more: readonly { words: string; href: string }[]
}

export function unitsPage({ list, query, known, today, mayManage, more }: UnitsView) {
  const { counts, page, units } = list
  const links = listLinks(pairsPaths.units.to(), query, unitListSpec)
  const isFirstTime = counts.everything === 0 && query.filters.year === undefined
  const compose = { href: pairsPaths.new.to(), words: 'Составить вручную' }
  const order = { href: documentPaths.draft.to({ kind: 'pairing-order' }), words: 'Подготовить приказ' }
  const match = { href: selectionPaths.board.to(), words: 'Открыть подбор' }
  return {
    title: 'Пары и группы',
    head: {
      title: 'Пары и группы',
      lead: leadOf(counts),
      ...(mayManage && !isFirstTime && { primary: counts.agreed > 0 ? order : match, actions: [compose] }),
      more: [...(mayManage && counts.agreed > 0 ? [match] : []), ...more],
    },
    views: { views: isFirstTime ? [] : viewsOf(counts, query, (changes) => links.to(changes)) },
    filters: links.filters(isFirstTime ? [] : filterFields(today)),
    table: {
      label: 'Пары и группы',
      columns: links.columns([
        { key: 'title', words: 'Пара или группа', keep: true },
        { key: 'mentees', words: 'Наставляемые' },
        { key: 'from', words: 'Срок' },
        { key: 'state', words: 'Состояние' },
        { key: 'next', words: 'Дальше' },
      ]),
      rows: units.map((unit) => rowOf(unit, known.get(unit.id), { today, mayManage })),
      pager: links.pager(page),
    },
    empty: units.length > 0 ? undefined : emptyOf({ isFirstTime, isNarrowed: isNarrowed(query), mayManage, compose, match, all: links.to({ q: '', filters: { state: 'everything' } }) }),
  }
}

function rowOf(unit: Unit, known: UnitKnown | undefined, { today, mayManage }: { today: Day; mayManage: boolean }) {
  const step = nextStepOf(unit, today, known)
  const members = unit.orderId === null ? presentMembers(unit) : unit.members.filter(({ to }) => to === null || to >= today)
  const mentees = members.filter(({ role }) => role === 'mentee')
  return {
    id: unit.id,
    name: unit.title,
    cells: {
      title: { words: unit.title, href: pairsPaths.unit.to({ id: unit.id }), sub: formAndTypes(unit) },
      mentees: { words: mentees.map(({ person }) => screenName(person.name)).join(', '), sub: unit.direction ?? '' },
      from: period(unit.from, unit.to),
      state: { tag: unitTag(unit, today) },
      next: step === undefined ? '' : mayManage && step.link !== undefined ? { words: step.link.words, href: step.link.href, ...(step.link.words !== step.words && { sub: step.words }) } : step.words,
    },
    menu: [{ words: 'Открыть', href: pairsPaths.unit.to({ id: unit.id }) }],
  }
}

function leadOf({ everything, active, proposed, agreed }: UnitList['counts']): string {
  if (everything === 0) return 'Кто с кем работает, по какому приказу и до какого дня'
  const parts = [active > 0 && `${plural(active, ['действует', 'действуют', 'действуют'])}`, proposed > 0 && `${plural(proposed, ['ждёт', 'ждут', 'ждут'])} ответа`, agreed > 0 && `${plural(agreed, ['готова', 'готовы', 'готовы'])} к приказу`].filter(Boolean)
  return `${plural(everything, ['пара или группа', 'пары и группы', 'пар и групп'])}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`
}

function viewsOf(counts: UnitList['counts'], query: UnitQuery, to: ReturnType<typeof listLinks>['to']) {
  const view = (words: string, state: string | undefined, count: number, needs = false) => ({
    words, count, needs, href: to({ q: '', filters: state === undefined ? {} : { state } }),
    current: query.q === '' && query.filters.form === undefined && query.filters.year === undefined && query.filters.state === state,
  })
  const all = [
    view('Идут', undefined, counts.open),
    view('Ждут ответа', 'proposed', counts.proposed),
    view('Согласованы', 'agreed', counts.agreed, true),
    view('Действуют', 'active', counts.active),
  ]
  const optional = [view('Срок вышел', 'overdue', counts.overdue, true), view('Приостановлены', 'suspended', counts.suspended, true), view('Завершены', 'ended', counts.ended)]
  return [...all, ...optional.filter(({ count, current }) => count > 0 || current)]
}

function filterFields(today: Day) {
  const year = schoolYearOf(today)
  return [
    { name: 'q', label: 'Фамилия или название', wide: true },
    { name: 'state', label: 'Состояние', options: [{ value: '', words: 'Идут' }, { value: 'ended', words: 'Завершены' }, { value: 'everything', words: 'Все' }] },
    { name: 'form', label: 'Форма', options: [{ value: '', words: 'Любая' }, ...unitFormKeys.map((key) => ({ value: key, words: unitForms[key].label }))] },
    { name: 'year', label: 'Учебный год', options: [{ value: '', words: 'Любой' }, ...[year + 1, year, year - 1, year - 2].map((one) => ({ value: String(one), words: schoolYearLabel(one) }))] },
  ]
}

interface EmptyGiven {
  isFirstTime: boolean
  isNarrowed: boolean
  mayManage: boolean
  compose: { href: string; words: string }
  match: { href: string; words: string }
  all: string
}

function emptyOf({ isFirstTime, isNarrowed: narrowed, mayManage, compose, match, all }: EmptyGiven) {
  if (isFirstTime) {
    return { title: 'Пар и групп пока нет', why: 'Здесь появятся пары, которые вы предложите после подбора: сначала ответят обе стороны, потом их закрепит приказ.', ...(mayManage && { primary: match, other: compose }) }
  }
  return { title: narrowed ? 'Ничего не нашли' : 'Сейчас никто не работает в паре', why: 'Посмотрите среди всех, и завершённых.', primary: { href: all, words: 'Показать все' } }
}
