// Programmes of all units: state, whom everybody waits for, how the plan goes.
import { screenDay } from '../../../kit/russian/dates.ts'
import { pairsPaths } from '../paths.ts'
import type { Day } from '../../../kit/calendar/day.ts'
import { programmePaths as paths } from './paths.ts'
import { programmeTag } from './programme.ts'
import { waitingWords, type ListedProgramme } from './listed.ts'

export type ListFilter = 'all' | 'missing' | 'waiting' | 'running'
const filters: { key: ListFilter; words: string }[] = [
  { key: 'all', words: 'Все' },
  { key: 'missing', words: 'Нет программы' },
  { key: 'waiting', words: 'Готовятся и согласуются' },
  { key: 'running', words: 'Утверждены' },
]

function belongs({ inForce, coming }: ListedProgramme, filter: ListFilter): boolean {
  if (filter === 'missing') return inForce === undefined && coming === undefined
  if (filter === 'waiting') return coming !== undefined
  return filter === 'all' || inForce !== undefined
}

export function filterOf(asked: unknown): ListFilter {
  return filters.find(({ key }) => key === asked)?.key ?? 'all'
}

export function programmesPage(listed: readonly ListedProgramme[], filter: ListFilter, today: Day, mayChange: boolean) {
  const shown = listed.filter((one) => belongs(one, filter))
  const missing = listed.filter((one) => belongs(one, 'missing'))
  return {
    title: 'Программы',
    head: {
      crumbs: [{ words: 'Пары и группы', href: pairsPaths.units.to() }, { words: 'Программы' }],
      title: 'Программы',
      lead: listed.length === 0 ? '' : missing.length === 0 ? 'У каждой пары и группы есть программа или её проект.' : `Нет программы у: ${missing.map(({ unit }) => unit.title).join('; ')}.`,
      actions: mayChange ? [{ words: 'Библиотека мероприятий', href: paths.library.to() }] : [],
    },
    views: filters.map(({ key, words }) => ({
      words,
      href: paths.list.to({}, key === 'all' ? {} : { show: key }),
      count: listed.filter((one) => belongs(one, key)).length,
      needs: key === 'missing',
      current: key === filter,
    })),
    empty: shown.length > 0 ? undefined : listed.length === 0
      ? { title: 'Пар и групп ещё нет', why: 'Программы появятся, когда стороны согласятся работать вместе.', primary: { href: pairsPaths.units.to(), words: 'Открыть пары и группы' } }
      : { title: 'Таких программ нет', why: 'Выберите другой вид.' },
    table: {
      label: 'Программы',
      columns: [
        { key: 'unit', words: 'Пара, группа', keep: true },
        { key: 'state', words: 'Состояние' },
        { key: 'waiting', words: 'Кого ждём' },
        { key: 'plan', words: 'План' },
        { key: 'term', words: 'Срок' },
      ],
      rows: shown.map((one) => rowOf(one, today)),
    },
  }
}

function rowOf(listed: ListedProgramme, today: Day) {
  const { unit, inForce, coming, plan, dueOn } = listed
  const head = inForce ?? coming
  const none = { tone: dueOn < today ? ('need' as const) : ('plain' as const), words: 'Нет программы' }
  return {
    id: unit.id,
    name: unit.title,
    cells: {
      unit: { words: unit.title, href: pairsPaths.programme.to({ id: unit.id }) },
      state: { tag: head === undefined ? none : programmeTag(head, today), sub: inForce !== undefined && coming !== undefined ? `готовится редакция ${coming.edition}` : '' },
      waiting: waitingWords(listed),
      plan: plan === undefined ? '' : { words: `${plan.done} из ${plan.all}`, sub: plan.late > 0 ? `просрочено: ${plan.late}` : '' },
      term: head === undefined || inForce === undefined ? { words: `представить до ${screenDay(dueOn, today)}` } : `до ${screenDay(inForce.to, today)}`,
    },
  }
}
