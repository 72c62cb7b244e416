// Mentor months for accounting: the page and the workbook.
import { schoolYearLabel, type SchoolYear } from '../../../kit/calendar/school-year.ts'
import { monthYear } from '../../../kit/russian/dates.ts'
import { capitalized } from '../../../kit/russian/typography.ts'
import type { SheetToWrite } from '../../../tools.ts'
import { hoursNumber, lengthWords, pairsPaths } from '../../5-pairs/index.ts'
import { LEDGER_NOTE } from './ledger.document.ts'
import { ledgerTitle, type LedgerRow, type Month } from './ledger.ts'
import { resultsPaths as paths } from './paths.ts'
import { resultsCrumbs } from './results.pages.ts'

export function ledgerPage(rows: readonly LedgerRow[], { year, month, months, isRunning }: { year: SchoolYear; month: Month; months: readonly Month[]; isRunning: boolean }) {
  const own = rows.filter((row) => row.month === month)
  return {
    title: ledgerTitle(year, month),
    head: {
      crumbs: [...resultsCrumbs, { words: 'Ведомость наставников' }],
      title: ledgerTitle(year, month),
      lead: isRunning ? 'Месяц ещё идёт: дни и часы растут.' : 'Для бухгалтерии: кто, кого, сколько дней и на каком основании.',
      actions: own.length === 0 ? [] : [{ words: 'Excel', href: paths.ledgerSheet.to({}, { year, month }) }, { words: 'Напечатать', href: paths.ledgerPdf.to({}, { year, month }) }],
      more: rows.length === 0 ? [] : [{ words: 'Весь год в Excel', href: paths.ledgerSheet.to({}, { year }) }, { words: 'Весь год на печать', href: paths.ledgerPdf.to({}, { year }) }],
    },
    months: months.map((one) => ({ words: monthYear(`${one}-01`), ...(one !== month && { href: paths.ledger.to({}, { year, month: one }) }) })),
    table: {
      label: ledgerTitle(year, month),
      columns: [
        { key: 'name', words: 'Наставник', width: 20 }, { key: 'mentees', words: 'Наставляемые', width: 20 }, { key: 'period', words: 'Отработано', width: 18 },
        { key: 'days', words: 'Дней', num: true, width: 8 }, { key: 'hours', words: 'Часов', num: true, width: 12 }, { key: 'basis', words: 'Основание', width: 22 },
      ],
      rows: own.map((row) => ({ cells: { name: { words: row.screenName, sub: row.post }, mentees: row.screenMentees.join(', '), period: row.periods.join('; '), days: String(row.days), hours: lengthWords(row.minutes), basis: row.basis } })),
    },
    note: LEDGER_NOTE,
    empty: { title: 'В этом месяце никто не работал наставником', why: `Ведомость за ${schoolYearLabel(year)} учебный год соберётся сама: из приказов о парах, замен и записей о встречах.`, primary: { words: 'Пары и группы', href: pairsPaths.units.to() } },
  }
}

/** One flat sheet that accountants filter as they need. */
export function ledgerSheet(rows: readonly LedgerRow[], year: SchoolYear, month: Month | undefined): SheetToWrite {
  const plain = (text: string) => text.replaceAll('\u00a0', ' ')
  return {
    name: 'Ведомость',
    title: plain(ledgerTitle(year, month)),
    columns: [
      { title: 'Месяц', width: 18 }, { title: 'Наставник', width: 24 }, { title: 'Должность', width: 26 }, { title: 'Наставляемые', width: 34 }, { title: 'Наставляемых', width: 14 },
      { title: 'Отработано', width: 30 }, { title: 'Дней', width: 8 }, { title: 'Встреч', width: 8 }, { title: 'Часов', width: 8 }, { title: 'Основание', width: 44 },
    ],
    rows: rows.map((row) => [capitalized(plain(monthYear(`${row.month}-01`))), plain(row.name), row.post, plain(row.mentees.join(', ')), row.mentees.length, plain(row.periods.join('; ')), row.days, row.meetings, hoursNumber(row.minutes), plain(row.basis)]),
  }
}
