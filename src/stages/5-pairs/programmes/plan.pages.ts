// The plan month by month: rows with one tap «Выполнено», or with the menu of a draft.
import type { Day } from '../../../kit/calendar/day.ts'
import { monthYear, requisiteDay } from '../../../kit/russian/dates.ts'
import { plural } from '../../../kit/russian/plural.ts'
import { capitalized } from '../../../kit/russian/typography.ts'
import { inShort } from '../../2-requests/index.ts'
import { isGroup } from '../units/membership.ts'
import { screenNameInUnit } from './screen-people.ts'
import { mayWrite } from './access.ts'
import { programmePaths as paths } from './paths.ts'
import { formWords } from './plan-forms.ts'
import { isLate, isOpen, periodWords, planStateWords, planTag } from './plan.ts'
import type { ProgrammeView } from './programme-view.ts'
import { isInForce, type PlanItem } from './programme.ts'

export function planSection(view: ProgrammeView, mayEdit: boolean) {
  const { unit, programme, today } = view
  const months = [...new Set(programme.items.map(({ from }) => from.slice(0, 7)))]
  return {
    months: months.map((month) => ({
      title: capitalized(monthYear(`${month}-01`)),
      folded: isInForce(programme) && !isNear(programme.items.filter(({ from }) => from.startsWith(month)), month, today),
      count: countWords(programme.items.filter(({ from }) => from.startsWith(month))),
      rows: programme.items.filter(({ from }) => from.startsWith(month)).map((item) => rowOf(view, item, mayEdit)),
    })),
    links: mayEdit
      ? [{ words: 'Взять из библиотеки', href: paths.fromLibrary.to({ id: unit.id }) }, { words: 'Добавить своё', href: paths.newItem.to({ id: unit.id }) }]
      : [],
  }
}

/** Nothing is late in a plan that is not in force yet. */
function tagOf(item: PlanItem, inForce: boolean, today: Day) {
  if (inForce) return item.state === 'planned' && item.to >= today ? undefined : planTag(item, today)
  return item.state === 'planned' ? undefined : planStateWords[item.state]
}

/** The month of today, and whatever waits for a mark: the rest of a running plan is folded. */
function isNear(items: readonly PlanItem[], month: string, today: Day): boolean {
  return month === today.slice(0, 7) || items.some((item) => isLate(item, today) || (isOpen(item) && item.from <= today))
}

function countWords(items: readonly PlanItem[]): string {
  const done = items.filter((item) => !isOpen(item)).length
  const all = plural(items.length, ['мероприятие', 'мероприятия', 'мероприятий'])
  return done === items.length ? `${all}, всё отмечено` : done === 0 ? all : `${all}, отмечено ${done}`
}

function rowOf({ unit, programme, actor, today }: ProgrammeView, item: PlanItem, mayEdit: boolean) {
  const to = { id: unit.id, item: item.id }
  const mayMark = programme.state === 'approved' && mayWrite(unit, actor, today)
  const isWhole = periodWords(item, programme) === monthYear(item.from)
  return {
    id: item.id,
    content: item.content,
    facts: [
      isWhole ? undefined : periodWords(item, programme),
      formWords(item.form),
      item.responsible,
      item.competence === null ? undefined : inShort([item.competence]),
      isGroup(unit, today) && item.menteePersonId !== null ? screenNameInUnit(unit, item.menteePersonId) : undefined,
    ].filter(Boolean).join(' · '),
    result: item.result === null ? undefined : `Результат: ${item.result}`,
    mark: item.state === 'planned' ? undefined : [item.stateOn && requisiteDay(item.stateOn), item.state === 'moved' && `новый срок – ${requisiteDay(item.to)}`, item.reason].filter(Boolean).join(', '),
    tag: tagOf(item, isInForce(programme), today),
    done: mayMark && isOpen(item) ? { action: paths.itemDone.to(to), version: item.version } : undefined,
    change: mayMark ? { href: paths.itemMark.to(to), words: isOpen(item) ? 'Перенести или отменить' : 'Изменить отметку' } : undefined,
    menu: mayEdit
      ? [
          { words: 'Изменить', href: paths.item.to(to) },
          { words: 'Выше', action: paths.itemPlace.to({ ...to, direction: 'up' }) },
          { words: 'Ниже', action: paths.itemPlace.to({ ...to, direction: 'down' }) },
          { words: 'Убрать', action: paths.itemRemoval.to(to) },
        ]
      : [],
  }
}
