// Dates of a road map: the period it is made for, and what becomes of its days in another period.
import { addDays, addYears, type Day, daysBetween, isDay } from '../../../kit/calendar/day.ts'
import { schoolYearBounds, schoolYearLabel, schoolYearOf } from '../../../kit/calendar/school-year.ts'
import { onOrAfterWorking, onOrBeforeWorking, type WorkingCalendar } from '../../../kit/calendar/working-days.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { monthPeriod } from '../../../kit/russian/dates.ts'
import { newId } from '../../../kit/ids.ts'
import type { Period, RoadmapItem } from './roadmap.ts'

const LONGEST_DAYS = 3 * 366
/** From 1 June to 1 September. */
const COMING_DAYS = 92

/** «сентябрь 2025 г. – май 2026 г.» */
export function periodWords(period: Period): string {
  return monthPeriod(period.from, period.to)
}

/** «2025–2026», or «2025–2027» for two school years. */
export function periodLabel({ from, to }: Period): string {
  const [first, last] = [schoolYearOf(from), schoolYearOf(to)]
  return first === last ? schoolYearLabel(first) : `${first}–${last + 1}`
}

/** Usual period from a school year on: 1 September to 31 May of its last year. */
export function usualPeriod(year: number, years: 1 | 2 = 1): Period {
  return { from: schoolYearBounds(year).from, to: `${year + years}-05-31` }
}

/** The period a map drawn up today is for: from June on it is the school year to come (domain.md §4). */
export function comingPeriod(today: Day): Period {
  return usualPeriod(schoolYearOf(addDays(today, COMING_DAYS)))
}

export function assertPeriod({ from, to }: Period): void {
  if (!isDay(from) || !isDay(to) || to <= from) {
    throw new Refusal('invalid', 'Последний день должен быть позже первого. Исправьте даты.', { field: 'to' })
  }
  if (daysBetween(from, to) > LONGEST_DAYS) {
    throw new Refusal('invalid', 'Дорожную карту составляют на один или два учебных года. Сократите срок.', {
      field: 'to',
    })
  }
}

/** The period after this one, as long in school years. */
export function nextPeriod({ from, to }: Period): Period {
  const years = yearsOf({ from, to })
  return { from: addYears(from, years), to: addYears(to, years) }
}

function yearsOf({ from, to }: Period): number {
  return schoolYearOf(to) - schoolYearOf(from) + 1
}

/** A day that did not simply get another year: it fell on a day off or outside the period. */
export interface MovedDay {
  itemId: string
  /** The day in the map that was copied. */
  old: Day
  /** The same day of the new year, before it moved. */
  plain: Day
  now: Day
  why: 'dayOff' | 'outside'
}

/**
 * A working day inside the period: a day off gives way to the next working day (ст. 14 ТК РФ), and to the one before
 * where the period would end earlier.
 */
export function settled(
  day: Day,
  period: Period,
  calendar: WorkingCalendar,
): { day: Day; why: MovedDay['why'] | undefined } {
  const inside = day < period.from ? period.from : day > period.to ? period.to : day
  const later = onOrAfterWorking(calendar, inside)
  const now = later <= period.to ? later : onOrBeforeWorking(calendar, inside)
  if (now === day) return { day, why: undefined }
  return { day: now, why: inside === day ? 'dayOff' : 'outside' }
}

/** Rows of a map for another period: new ids, no marks, days moved by whole school years to working days. */
export function copiedItems(
  items: readonly RoadmapItem[],
  from: Period,
  to: Period,
  calendar: WorkingCalendar,
): { items: RoadmapItem[]; moved: MovedDay[] } {
  const years = schoolYearOf(to.from) - schoolYearOf(from.from)
  const moved: MovedDay[] = []
  const move = (itemId: string, old: Day | null): Day | null => {
    if (old === null) return null
    const plain = addYears(old, years)
    const { day, why } = settled(plain, to, calendar)
    if (why !== undefined) moved.push({ itemId, old, plain, now: day, why })
    return day
  }
  const copies = withNewIds(items).map((item) => ({
    ...item,
    from: move(item.id, item.from),
    to: move(item.id, item.to),
    mark: null,
  }))
  return { items: copies.map(inOrder), moved }
}

/** The same rows as a draft of the next edition of the same period. */
export function revisedItems(items: readonly RoadmapItem[]): RoadmapItem[] {
  return withNewIds(items)
}

/** Moving may let a start overtake its end by a day or two: then the row has one day. */
function inOrder(item: RoadmapItem): RoadmapItem {
  return item.from !== null && item.to !== null && item.from > item.to ? { ...item, from: item.to } : item
}

function withNewIds(items: readonly RoadmapItem[]): RoadmapItem[] {
  const ids = new Map(items.map((item) => [item.id, newId()]))
  const renamed = (id: string) => ids.get(id) ?? id
  return items.map((item) => ({
    ...item,
    id: renamed(item.id),
    parentId: item.parentId === null ? null : renamed(item.parentId),
  }))
}

/** First days of the months of the period, for the scale of a picture. */
export function monthsOf({ from, to }: Period): Day[] {
  const months: Day[] = []
  for (let day = `${from.slice(0, 7)}-01`; day <= to; day = `${addDays(day, 32).slice(0, 7)}-01`) months.push(day)
  return months
}
