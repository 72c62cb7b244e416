import { builtInYears, isProvisional } from '../../kit/calendar/holidays.ts'
import { dayOfMonth, yearOf } from '../../kit/calendar/day.ts'
import type { WorkingCalendar } from '../../kit/calendar/working-days.ts'
import { formView } from '../../kit/forms/form-view.ts'
import type { Submission } from '../../kit/forms/submission.ts'
import { longDay } from '../../kit/russian/dates.ts'
import { MONTHS_NOM } from '../../kit/russian/months.ts'
import { plural } from '../../kit/russian/plural.ts'
import { capitalized } from '../../kit/russian/typography.ts'
import { calendarDayForm } from './calendar-day.form.ts'
import type { CalendarDay } from './calendar-day.ts'
import { dayKindWords } from './calendar-day.ts'
import { organisationPaths as paths } from './paths.ts'
import type { ConfirmPage } from './settings.pages.ts'
import { confirmPage, tabs } from './settings.pages.ts'
import type { MonthOfDays } from './year-of-days.ts'
import { monthsOfYear } from './year-of-days.ts'
import { yearPicture } from './year-picture.ts'

const COLUMNS = [
  { key: 'month', words: 'Месяц' },
  { key: 'working', words: 'Рабочих дней', num: true },
  { key: 'off', words: 'Выходные среди недели' },
  { key: 'extra', words: 'Рабочие субботы и воскресенья' },
]

/** The year as a picture and as a table, own changes, and the form for one more. */
export function calendarPage(year: number, calendar: WorkingCalendar, own: readonly CalendarDay[], submission: Submission) {
  const months = monthsOfYear(year, calendar, own)
  const working = months.reduce((sum, month) => sum + month.workingDays, 0)
  const days = plural(working, ['рабочий день', 'рабочих дня', 'рабочих дней'])
  return {
    title: `Календарь на ${year} год`,
    tabs: tabs('Календарь'),
    lead: `Пятидневная неделя: ${days}. По нему считаются сроки в рабочих днях.`,
    years: yearsOf(own).map((one) => ({ words: String(one), href: paths.calendar.to({}, { year: one }), current: one === year })),
    warning: warningOf(year),
    picture: yearPicture(months, `${year} год: ${days}. Те же дни – в таблице ниже`),
    table: { label: `Отличия от обычной недели, ${year} год`, columns: COLUMNS, rows: months.map(rowOf) },
    own: own.filter(({ day }) => yearOf(day) === year).map((day) => ({
      words: `${capitalized(longDay(day.day))} – ${dayKindWords[day.kind]}`,
      note: day.note ?? '',
      remove: { href: paths.calendarDayRemoval.to({ day: day.day }), words: 'Вернуть' },
    })),
    form: formView(calendarDayForm, submission, { action: paths.calendar.to({}, { year }), submit: 'Изменить день' }),
  }
}

/** Built-in years and those the kindergarten has changed something in. */
export function yearsOf(own: readonly CalendarDay[]): number[] {
  return [...new Set([...builtInYears, ...own.map(({ day }) => yearOf(day))])].toSorted((one, other) => one - other)
}

function warningOf(year: number) {
  if (!builtInYears.includes(year)) {
    return {
      tone: 'need' as const,
      title: `Производственного календаря на ${year} год в программе нет`,
      words: 'Выходными считаются только субботы, воскресенья и дни, которые вы внесли сами.',
    }
  }
  if (!isProvisional(year)) return undefined
  return {
    tone: 'need' as const,
    title: `Календарь на ${year} год предварительный`,
    words: 'Учтены праздники по статье 112 ТК РФ, но не переносы по постановлению Правительства. Сверьте и внесите перенесённые дни.',
  }
}

function rowOf({ month, days, workingDays }: MonthOfDays) {
  const listed = (look: string) => days.filter((day) => day.look === look).map(({ day, own }) => `${dayOfMonth(day)}${own ? ' (наш)' : ''}`).join(', ')
  const name = capitalized(MONTHS_NOM[month - 1] ?? '')
  return { id: String(month), name, cells: { month: name, working: String(workingDays), off: listed('holiday'), extra: listed('extra') } }
}

export function calendarDayRemovalPage({ day, kind, note }: CalendarDay): ConfirmPage {
  return confirmPage(
    `Вернуть ${longDay(day)} к производственному календарю?`,
    `Сейчас этот день у вас ${dayKindWords[kind]}${note === null ? '' : `: ${note}`}.`,
    ['Сроки в рабочих днях пересчитаются', 'Даты в зарегистрированных документах не изменятся'],
    paths.calendarDayRemoval.to({ day }),
    'Вернуть день',
    paths.calendar.to({}, { year: yearOf(day) }),
  )
}
