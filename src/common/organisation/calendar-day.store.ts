import type { Db } from '../../tools.ts'
import type { Day } from '../../kit/calendar/day.ts'
import { builtInDays } from '../../kit/calendar/holidays.ts'
import type { WorkingCalendar } from '../../kit/calendar/working-days.ts'
import { workingCalendar } from '../../kit/calendar/working-days.ts'
import type { CalendarDay } from './calendar-day.ts'

/** The production calendar with the kindergarten's own days laid over it. */
export async function workingCalendarOf(db: Db): Promise<WorkingCalendar> {
  const own = await calendarDays(db)
  return workingCalendar(new Map([...builtInDays(), ...own.map(({ day, kind }) => [day, kind] as const)]))
}

/** The kindergarten's own days, ascending. */
export async function calendarDays(db: Db): Promise<CalendarDay[]> {
  const rows = await db.calendarDay.findMany({ orderBy: { day: 'asc' } })
  return rows.map(({ day, kind, note }) => ({ day, kind: kind === 'working' ? 'working' : 'off', note }))
}

export async function calendarDay(db: Db, day: Day): Promise<CalendarDay | null> {
  return (await calendarDays(db)).find((own) => own.day === day) ?? null
}

export async function saveCalendarDay(tx: Db, { day, kind, note }: CalendarDay): Promise<void> {
  await tx.calendarDay.upsert({ where: { day }, create: { day, kind, note }, update: { kind, note } })
}

/** Back to the production calendar. */
export async function removeCalendarDay(tx: Db, day: Day): Promise<void> {
  await tx.calendarDay.delete({ where: { day } })
}
