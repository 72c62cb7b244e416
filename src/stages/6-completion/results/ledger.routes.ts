import type { Request } from 'express'
import { schoolYearOf, type SchoolYear } from '../../../kit/calendar/school-year.ts'
import type { Tools } from '../../../tools.ts'
import { may } from '../../../web/access.ts'
import { sendMade } from '../../../web/downloads.ts'
import type { Room } from '../../../web/room.ts'
import { yearShown } from '../../../web/shown-year.ts'
import { ledgerPaper } from './ledger.document.ts'
import { gatherLedger, ledgerOf } from './ledger.facts.ts'
import { ledgerPage, ledgerSheet } from './ledger.pages.ts'
import { lastDayOf, ledgerTitle, monthsOfYear, type Month } from './ledger.ts'
import { resultsPaths as paths } from './paths.ts'

/** Mentor months for accounting: page, Excel and paper, of a month or of the whole year. */
export function addLedger({ get }: Room, tools: Tools): void {
  const { database: db, clock, printer, spreadsheets } = tools
  const read = may('results.read')

  get(paths.ledger, read, async (req, res) => {
    const today = clock.today()
    const { year, month = today.slice(0, 7) } = asked(req)
    const months = monthsOfYear(year, today)
    const shown = months.includes(month) ? month : (months.at(-1) ?? month)
    await res.page('stages/6-completion/results/ledger', ledgerPage(await ledgerOf(db, year, today), { year, month: shown, months, isRunning: lastDayOf(shown) > today }))
  })
  get(paths.ledgerSheet, read, async (req, res) => {
    const { year, month } = asked(req)
    sendMade(res, 'xlsx', ledgerTitle(year, month), await spreadsheets.writeWorkbook([ledgerSheet(await ledgerOf(db, year, clock.today(), month), year, month)]))
  })
  get(paths.ledgerPdf, read, async (req, res) => {
    const today = clock.today()
    const { year, month } = asked(req)
    const paper = ledgerPaper.describe(await gatherLedger(db, await ledgerOf(db, year, today, month), { year, today, month }))
    sendMade(res, 'pdf', paper.title, await printer.pdf(paper))
  })

  /** The month of the address decides the year; without one the year asked for, or the present one. */
  function asked(req: Request): { year: SchoolYear; month: Month | undefined } {
    const present = yearShown(req, schoolYearOf(clock.today()))
    const text = req.query['month']
    const month = typeof text === 'string' ? /^20\d\d-(0[1-9]|1[0-2])$/.exec(text)?.[0] : undefined
    if (month !== undefined) return { year: schoolYearOf(`${month}-01`), month }
    const year = Number(req.query['year'])
    return { year: Number.isInteger(year) && year > 2000 && year <= present ? year : present, month: undefined }
  }
}
