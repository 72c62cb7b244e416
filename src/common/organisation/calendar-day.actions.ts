import type { Actor } from '../../rights/actor.ts'
import type { Tools } from '../../tools.ts'
import type { Day } from '../../kit/calendar/day.ts'
import { found, Refusal } from '../../kit/refusal.ts'
import { longDay, requisiteDay } from '../../kit/russian/dates.ts'
import { note } from '../journal/index.ts'
import type { CalendarDayInput } from './calendar-day.form.ts'
import { dayKindWords } from './calendar-day.ts'
import { calendarDay, removeCalendarDay, saveCalendarDay, workingCalendarOf } from './calendar-day.store.ts'
import { kindergarten } from './journal-subject.ts'

/** Lays a day of our own over the production calendar; refuses a day that is already so. */
export async function changeCalendarDay(tools: Tools, actor: Actor, input: CalendarDayInput): Promise<void> {
  await tools.transaction(async (tx) => {
    const { day, kind } = input
    const own = await calendarDay(tx, day)
    const before = (await workingCalendarOf(tx)).isWorking(day) ? 'working' : 'off'
    if (own === null && before === kind) {
      throw new Refusal('invalid', `${longDay(day)} и так ${dayKindWords[kind]} день: менять ничего не нужно`, { field: 'kind' })
    }
    await saveCalendarDay(tx, { day, kind, note: input.note ?? null })
    const changes = [{ label: requisiteDay(day), from: dayKindWords[before], to: dayKindWords[kind] }]
    const details = { changes, ...(input.note === undefined ? {} : { words: input.note }) }
    await note(tx, actor, tools.clock.now(), { verb: 'changed', subject: kindergarten('рабочий календарь'), details })
  })
}

/** Returns a day to the production calendar. */
export async function restoreCalendarDay(tools: Tools, actor: Actor, day: Day): Promise<void> {
  await tools.transaction(async (tx) => {
    const own = found(await calendarDay(tx, day), 'Этот день уже такой, как в производственном календаре')
    await removeCalendarDay(tx, day)
    const after = (await workingCalendarOf(tx)).isWorking(day) ? 'working' : 'off'
    const changes = [{ label: requisiteDay(day), from: dayKindWords[own.kind], to: dayKindWords[after] }]
    await note(tx, actor, tools.clock.now(), { verb: 'changed', subject: kindergarten('рабочий календарь'), details: { changes } })
  })
}
