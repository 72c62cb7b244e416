// Hours of mentors in a month, for accounting.
import type { Day } from '../../../kit/calendar/day.ts'
import { addMonths } from '../../../kit/calendar/day.ts'
import { monthYear } from '../../../kit/russian/dates.ts'
import { capitalized } from '../../../kit/russian/typography.ts'
import type { SheetToWrite } from '../../../tools.ts'
import { pairsPaths } from '../paths.ts'
import { gapsWords, HOURS_NOTE, hoursNumber, hoursTitle, lengthWords, type HoursRow } from './hours.ts'
import { monthBounds, monthOfDay, type Month } from './months.ts'
import { meetingsPaths } from './paths.ts'

export function hoursPage(month: Month, rows: readonly HoursRow[], today: Day) {
  const { from } = monthBounds(month)
  const at = (shift: number) => monthOfDay(addMonths(from, shift))
  const link = (other: Month) => ({ words: capitalized(monthYear(monthBounds(other).from)), href: meetingsPaths.hours.to({}, { month: other }) })
  return {
    title: hoursTitle(month),
    head: {
      crumbs: [{ words: 'Пары и группы', href: pairsPaths.units.to() }, { words: 'Часы наставников' }],
      title: hoursTitle(month),
      lead: month === monthOfDay(today) ? 'Месяц ещё идёт: числа растут с каждой записью.' : 'Для учёта и начисления выплат.',
      actions: rows.length === 0 ? [] : [{ words: 'Excel', href: meetingsPaths.hoursSheet.to({}, { month }) }, { words: 'Напечатать', href: meetingsPaths.hoursPdf.to({}, { month }) }],
    },
    months: [link(at(-1)), ...(at(1) <= monthOfDay(today) ? [link(at(1))] : [])],
    table: {
      label: hoursTitle(month),
      columns: [{ key: 'name', words: 'Наставник', width: 28 }, { key: 'units', words: 'С кем', width: 28 }, { key: 'meetings', words: 'Встреч', num: true, width: 10 }, { key: 'hours', words: 'Часов', num: true, width: 12 }, { key: 'gaps', words: 'Чего нет в часах', width: 22 }],
      rows: rows.map((row) => ({
        cells: { name: { words: row.name, sub: row.post }, units: row.units, meetings: String(row.meetings), hours: lengthWords(row.minutes), gaps: gapsWords(row) },
      })),
    },
    note: HOURS_NOTE,
    empty: { title: 'Записей за этот месяц нет', why: 'Часы считаются сами из записей наставников о встречах.' },
  }
}

export function hoursSheet(month: Month, rows: readonly HoursRow[]): SheetToWrite {
  return {
    name: 'Часы наставников',
    title: hoursTitle(month).replaceAll('\u00a0', ' '),
    columns: [{ title: 'Наставник', width: 34 }, { title: 'Должность', width: 26 }, { title: 'С кем', width: 34 }, { title: 'Встреч', width: 10 }, { title: 'Часов', width: 10 }, { title: 'Встреч без длительности', width: 16 }, { title: 'Не засчитано', width: 14 }],
    rows: rows.map(({ paperName, post, units, meetings, minutes, withoutLength, disputed }) => [paperName.replaceAll('\u00a0', ' '), post, units.replaceAll('\u00a0', ' '), meetings, hoursNumber(minutes), withoutLength, disputed]),
  }
}
