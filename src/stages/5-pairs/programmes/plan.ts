// Rows of the plan: what is late, what is done, what follows what.
import { addDays, addMonths, type Day } from '../../../kit/calendar/day.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { monthYear, requisiteDay } from '../../../kit/russian/dates.ts'
import type { Tag } from '../../../kit/tone.ts'
import type { PlanItem, PlanState } from './programme.ts'

export const planStateWords: Record<PlanState, Tag> = {
  planned: { words: 'Запланировано', tone: 'plain' },
  done: { words: 'Выполнено', tone: 'good' },
  moved: { words: 'Перенесено', tone: 'wait' },
  cancelled: { words: 'Отменено', tone: 'plain', icon: 'x' },
}

/** A moved row waits for its new day, so it is still open. */
export function isOpen({ state }: Pick<PlanItem, 'state'>): boolean {
  return state === 'planned' || state === 'moved'
}

export function isLate(item: Pick<PlanItem, 'state' | 'to'>, today: Day): boolean {
  return isOpen(item) && item.to < today
}

export function planTag(item: Pick<PlanItem, 'state' | 'to'>, today: Day): Tag {
  return isLate(item, today) ? { words: 'Просрочено', tone: 'need' } : planStateWords[item.state]
}

export interface PlanCount {
  all: number
  done: number
  moved: number
  cancelled: number
  late: number
}

/** @param isFrozen rows of a closed year: nobody may mark them any more, so nobody is late with them */
export function countPlan(items: readonly Pick<PlanItem, 'state' | 'to'>[], today: Day, isFrozen: (day: Day) => boolean = () => false): PlanCount {
  const of = (state: PlanState) => items.filter((item) => item.state === state).length
  return { all: items.length, done: of('done'), moved: of('moved'), cancelled: of('cancelled'), late: items.filter((item) => isLate(item, today) && !isFrozen(item.to)).length }
}

export interface Mark {
  state: PlanState
  /** New last day of what is moved. */
  to?: Day
  reason?: string
}

/** Columns of the mark. @throws Refusal at the field when a moved row has no later day or a cancelled one no reason */
export function marked(item: Pick<PlanItem, 'from' | 'to'>, mark: Mark, today: Day): Pick<PlanItem, 'state' | 'stateOn' | 'reason' | 'from' | 'to'> {
  const reason = mark.reason ?? null
  if (mark.state === 'planned') return { state: 'planned', stateOn: null, reason: null, from: item.from, to: item.to }
  if ((mark.state === 'moved' || mark.state === 'cancelled') && reason === null)
    throw new Refusal('invalid', 'Напишите, почему: одной строки достаточно', { field: 'reason' })
  if (mark.state !== 'moved') return { state: mark.state, stateOn: today, reason, from: item.from, to: item.to }
  if (mark.to === undefined) throw new Refusal('invalid', 'Укажите день, на который перенесено', { field: 'to' })
  if (mark.to < today) throw new Refusal('invalid', 'Этот день уже прошёл: укажите сегодняшний или более поздний', { field: 'to' })
  return { state: 'moved', stateOn: today, reason, from: item.from < mark.to ? item.from : mark.to, to: mark.to }
}

/** «сентябрь 2025 г.» for a whole month or what the term leaves of it, else «12.09.2025 – 20.09.2025», «до 12.09.2025» for a day. */
export function periodWords({ from, to }: { from: Day; to: Day }, term?: { from: Day; to: Day }): string {
  const begins = from.endsWith('-01') || from === term?.from
  const ends = addDays(to, 1).endsWith('-01') || to === term?.to
  if (from.slice(0, 7) === to.slice(0, 7) && begins && ends) return monthYear(from)
  return from === to ? requisiteDay(from) : `${requisiteDay(from)}\u00a0– ${requisiteDay(to)}`
}

export interface MonthOfTerm {
  /** Both days lie within the term. */
  from: Day
  to: Day
  /** 1…12 */
  month: number
}

/** Calendar months of a term, the first and the last one cut to it. */
export function monthsOf({ from, to }: { from: Day; to: Day }): MonthOfTerm[] {
  const months: MonthOfTerm[] = []
  for (let first = `${from.slice(0, 7)}-01`; first <= to; first = addMonths(first, 1)) {
    const last = addDays(addMonths(first, 1), -1)
    months.push({ from: first < from ? from : first, to: last > to ? to : last, month: Number(first.slice(5, 7)) })
  }
  return months
}
