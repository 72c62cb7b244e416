import type { Request } from 'express'
import type { Tools } from '../../../tools.ts'
import { may } from '../../../web/access.ts'
import { sendMade } from '../../../web/downloads.ts'
import type { Room } from '../../../web/room.ts'
import { hoursPaper } from './hours.document.ts'
import { gatherHours, hoursIn } from './hours.facts.ts'
import { hoursPage, hoursSheet } from './hours.pages.ts'
import { hoursTitle } from './hours.ts'
import { monthOfDay, type Month } from './months.ts'
import { meetingsPaths as paths } from './paths.ts'

/** Hours per month per mentor: page, Excel and paper for accounting. */
export function addHours({ get }: Room, tools: Tools): void {
  const { database: db, clock, printer, spreadsheets } = tools
  const read = may('units.read')

  get(paths.hours, read, async (req, res) => {
    const month = monthOf(req)
    await res.page('stages/5-pairs/meetings/hours', hoursPage(month, await hoursIn(db, month), clock.today()))
  })
  get(paths.hoursSheet, read, async (req, res) => {
    const month = monthOf(req)
    sendMade(res, 'xlsx', hoursTitle(month), await spreadsheets.writeWorkbook([hoursSheet(month, await hoursIn(db, month))]))
  })
  get(paths.hoursPdf, read, async (req, res) => {
    const paper = hoursPaper.describe(await gatherHours(db, monthOf(req), clock.today()))
    sendMade(res, 'pdf', paper.title, await printer.pdf(paper))
  })

  function monthOf(req: Request): Month {
    const { month } = req.query
    return typeof month === 'string' && /^20\d\d-(0[1-9]|1[0-2])$/.test(month) ? month : monthOfDay(clock.today())
  }
}
