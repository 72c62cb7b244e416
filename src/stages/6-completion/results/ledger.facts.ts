import type { Day } from '../../../kit/calendar/day.ts'
import { schoolYearBounds, schoolYearWords, type SchoolYear } from '../../../kit/calendar/school-year.ts'
import { monthYear, requisiteDay } from '../../../kit/russian/dates.ts'
import { signatureName } from '../../../kit/russian/names.ts'
import { capitalized } from '../../../kit/russian/typography.ts'
import type { Db } from '../../../tools.ts'
import { holdersOfRoles } from '../../../common/accounts/index.ts'
import { organisationOn, signatoryOn } from '../../../common/organisation/index.ts'
import { lengthWords, meetingsWhere, pausesOf, unitsOfYear } from '../../5-pairs/index.ts'
import type { LedgerFacts } from './ledger.document.ts'
import { ledgerRows, ledgerTitle, type LedgerRow, type Month } from './ledger.ts'

/** Months of all mentors of the school year up to today; one of them when a month is asked for. */
export async function ledgerOf(db: Db, year: SchoolYear, today: Day, month?: Month): Promise<LedgerRow[]> {
  const units = await unitsOfYear(db, year)
  const ids = units.map(({ id }) => id)
  const [pauses, meetings] = await Promise.all([pausesOf(db, ids), meetingsWhere(db, { unitIds: ids, ...schoolYearBounds(year) })])
  const rows = ledgerRows({ year, today, units, pauses, meetings })
  return month === undefined ? rows : rows.filter((row) => row.month === month)
}

export async function gatherLedger(db: Db, rows: readonly LedgerRow[], { year, today, month }: { year: SchoolYear; today: Day; month: Month | undefined }): Promise<LedgerFacts> {
  const [{ fullName, shortName }, signatory, holders] = await Promise.all([organisationOn(db, today), signatoryOn(db, today), holdersOfRoles(db, today)])
  const curator = holders.find(({ role }) => role === 'curator')
  const months = [...new Set(rows.map((row) => row.month))]
  return {
    organisation: { fullName, shortName },
    title: ledgerTitle(year, month),
    term: month === undefined ? `за ${schoolYearWords(year)} по состоянию на ${requisiteDay(today)}` : `за ${monthYear(`${month}-01`)}`,
    day: today,
    months: months.map((one) => ({
      title: capitalized(monthYear(`${one}-01`)),
      rows: rows.filter((row) => row.month === one).map((row) => ({
        name: `${row.name}, ${row.post}`, mentees: row.mentees.join(', '), count: String(row.mentees.length), period: row.periods.join('; '), days: String(row.days), hours: lengthWords(row.minutes), basis: row.basis,
      })),
    })),
    signatures: [
      { post: capitalized(signatory?.post ?? 'Заведующий'), name: signatory === null ? '' : signatureName(signatory.name) },
      ...(curator ? [{ post: 'Куратор', name: signatureName(curator.name) }] : []),
    ],
  }
}
