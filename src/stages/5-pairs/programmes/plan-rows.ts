// Rows of the plan in the words of papers, apart for everybody and for each mentee of a group.
import type { Day } from '../../../kit/calendar/day.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import type { Unit } from '../units/unit.ts'
import { nameInUnit } from './paper-people.ts'
import type { PlanRow } from './plan-table.ts'
import { formWords } from './plan-forms.ts'
import { periodWords } from './plan.ts'
import type { PlanItem, Programme } from './programme.ts'

/** What is one for everybody first, then each mentee's own. `whose` is empty where nothing needs to be told apart. */
export function apart<T extends { menteePersonId: string | null }>(unit: Pick<Unit, 'members'>, rows: readonly T[], common: string): { whose: string; rows: T[] }[] {
  const people = [...new Set(rows.map(({ menteePersonId }) => menteePersonId))].filter((id) => id !== null)
  const shared = rows.filter(({ menteePersonId }) => menteePersonId === null)
  const own = people.map((id) => ({ whose: nameInUnit(unit, id), rows: rows.filter(({ menteePersonId }) => menteePersonId === id) }))
  return [...(shared.length > 0 ? [{ whose: own.length > 0 ? common : '', rows: shared }] : []), ...own]
}

/** @param marks whether the column of marks is filled: an approved paper has it empty, to be written on */
export function planTables(unit: Pick<Unit, 'members'>, programme: Pick<Programme, 'items' | 'from' | 'to'>, marks: boolean): { whose: string; rows: PlanRow[] }[] {
  return apart(unit, programme.items, 'Общая часть').map(({ whose, rows }) => ({
    whose,
    rows: rows.map((item) => ({
      period: periodWords(item, programme),
      content: item.content,
      form: formWords(item.form),
      responsible: item.responsible ?? '',
      result: item.result ?? '',
      mark: marks ? markWords(item) : '',
    })),
  }))
}

/** «выполнено 12.09.2025», «перенесено 20.10.2025: карантин» – the reason as it was written. */
export function markWords({ state, stateOn, reason }: Pick<PlanItem, 'state' | 'stateOn' | 'reason'>): string {
  if (state === 'planned') return ''
  const words = { done: 'выполнено', moved: 'перенесено', cancelled: 'отменено' }[state]
  return [stateOn === null ? words : `${words} ${requisiteDay(stateOn)}`, reason].filter((part) => part !== null).join(': ')
}

/** The same programme with only the rows that fall into these days. */
export function withinDays<T extends Pick<Programme, 'items'>>(programme: T, from: Day, to: Day): T {
  return { ...programme, items: programme.items.filter((item) => item.from <= to && item.to >= from) }
}
