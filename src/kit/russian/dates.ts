// Days and moments in Russian words. Every space inside a date is a non-breaking one.
import {
  addDays,
  type Day,
  dayOfMoment,
  dayOfMonth,
  daysBetween,
  monthOf,
  timeOfMoment,
  weekday,
  yearOf,
} from '../calendar/day.ts'
import { MONTHS_GEN, MONTHS_NOM, MONTHS_PRE, WEEKDAYS, WEEKDAYS_WHEN } from './months.ts'

export type MonthCase = 'nom' | 'gen' | 'pre'

const MONTHS: Record<MonthCase, readonly string[]> = { nom: MONTHS_NOM, gen: MONTHS_GEN, pre: MONTHS_PRE }

/** '05.09.2025': requisites of papers and form fields. */
export function requisiteDay(day: Day): string {
  return `${day.slice(8, 10)}.${day.slice(5, 7)}.${day.slice(0, 4)}`
}

/** «5 сентября 2025 г.»: the running text of papers. */
export function longDay(day: Day): string {
  return `${dayAndMonth(day)}\u00a0${yearOf(day)}\u00a0г.`
}

/** '«05» сентября 2025 г.': the date line beside a signature. */
export function quotedDay(day: Day): string {
  return `«${day.slice(8, 10)}»\u00a0${monthWord(day, 'gen')}\u00a0${yearOf(day)}\u00a0г.`
}

/** «сентябрь 2025 г.», after «до» or «с» in 'gen', after «в» in 'pre'. */
export function monthYear(day: Day, monthCase: MonthCase = 'nom'): string {
  return `${monthWord(day, monthCase)}\u00a0${yearOf(day)}\u00a0г.`
}

/** «3 октября» in the calendar year of `today`, else «3 октября 2025 г.». */
export function screenDay(day: Day, today: Day): string {
  return yearOf(day) === yearOf(today) ? dayAndMonth(day) : longDay(day)
}

/** «вчера», «сегодня», «завтра», then «в пятницу» within the coming week, else as `screenDay`. */
export function nearDay(day: Day, today: Day): string {
  const ahead = daysBetween(today, day)
  return closeDay(day, today) ?? (ahead > 1 && ahead < 7 ? whenWeekday(day) : screenDay(day, today))
}

/** «сегодня, 8:20», «вчера, 16:40», «26 сентября, 10:05» on the clocks of the zone. */
export function screenMoment(moment: Date, zone: string, today: Day): string {
  const day = dayOfMoment(moment, zone)
  return `${closeDay(day, today) ?? screenDay(day, today)}, ${timeOfMoment(moment, zone).replace(/^0/, '')}`
}

/** '12.09.2025 14:05' on the clocks of the zone: marks of acquaintance and of signing on papers. */
export function requisiteMoment(moment: Date, zone: string): string {
  return `${requisiteDay(dayOfMoment(moment, zone))}\u00a0${timeOfMoment(moment, zone)}`
}

/** «с 15.09.2025 по 31.05.2026», both days included. */
export function period(from: Day, to: Day): string {
  return `с\u00a0${requisiteDay(from)} по\u00a0${requisiteDay(to)}`
}

/** «сентябрь 2025 г. – май 2026 г.», «сентябрь – декабрь 2025 г.», or one month. */
export function monthPeriod(from: Day, to: Day): string {
  if (from.slice(0, 7) === to.slice(0, 7)) return monthYear(from)
  const start = yearOf(from) === yearOf(to) ? monthWord(from, 'nom') : monthYear(from)
  return `${start}\u00a0– ${monthYear(to)}`
}

function closeDay(day: Day, today: Day): string | undefined {
  if (day === today) return 'сегодня'
  if (day === addDays(today, -1)) return 'вчера'
  return day === addDays(today, 1) ? 'завтра' : undefined
}

function dayAndMonth(day: Day): string {
  return `${dayOfMonth(day)}\u00a0${monthWord(day, 'gen')}`
}

function monthWord(day: Day, monthCase: MonthCase): string {
  return MONTHS[monthCase][monthOf(day) - 1] ?? ''
}

function whenWeekday(day: Day): string {
  return (WEEKDAYS_WHEN[weekday(day) - 1] ?? '').replace(' ', '\u00a0')
}

/** «понедельник». */
export function weekdayName(day: Day): string {
  return WEEKDAYS[weekday(day) - 1] ?? ''
}
