import type { Request } from 'express'
import { schoolYearOf } from '../../../kit/calendar/school-year.ts'
import { found } from '../../../kit/refusal.ts'
import { can } from '../../../rights/permissions.ts'
import type { Tools } from '../../../tools.ts'
import { organisationOn } from '../../../common/organisation/index.ts'
import { lookDayOf } from '../../../common/years/index.ts'
import { actorOf, may } from '../../../web/access.ts'
import { sendMade } from '../../../web/downloads.ts'
import { idOf } from '../../../web/record-id.ts'
import type { Room } from '../../../web/room.ts'
import { yearShown } from '../../../web/shown-year.ts'
import { foundUnit, unitsOfPerson } from '../../5-pairs/index.ts'
import { monitoringPage } from './growth.pages.ts'
import { monitoringPaths as paths } from './paths.ts'
import { programmeGrowth } from './programme-growth.ts'
import { resultsPaper } from './results.document.ts'
import { ownGrowthPage, unitGrowthPage } from './unit-growth.pages.ts'
import { growthOfUnits, yearGrowth } from './year-growth.facts.ts'

/** Entry and exit: of the year, of a unit, the own one. */
export function addGrowth({ get }: Room, tools: Tools): void {
  const { database: db, clock, printer } = tools

  get(paths.home, may('monitoring.read'), async (req, res) => {
    const today = clock.today()
    const growth = await yearGrowth(db, today, yearIn(req))
    await res.page('stages/6-completion/monitoring/monitoring', monitoringPage(growth, programmeGrowth(growth.units), can(req.actor, 'monitoring.manage'), lookDayOf(growth.year, today)))
  })

  get(paths.pdf, may('monitoring.read'), async (req, res) => {
    const today = clock.today()
    const growth = await yearGrowth(db, today, yearIn(req))
    const { displayName, shortName } = await organisationOn(db, today)
    const paper = resultsPaper(growth, programmeGrowth(growth.units), displayName ?? shortName, today)
    sendMade(res, 'pdf', paper.title, await printer.pdf(paper))
  })

  get(paths.unit, may('monitoring.read'), async (req, res) => {
    const today = clock.today()
    const unit = await foundUnit(db, idOf(req))
    const { units } = await growthOfUnits(db, [unit], today, schoolYearOf(today))
    await res.page('stages/6-completion/monitoring/unit', unitGrowthPage(found(units[0]), today))
  })

  get(paths.own, may('growth.own'), async (req, res) => {
    const today = clock.today()
    const { personId } = actorOf(req)
    const { units } = await growthOfUnits(db, (await unitsOfPerson(db, personId)).filter(({ orderId }) => orderId !== null), today, schoolYearOf(today))
    const own = units.map(({ unit, mentees, mentors }) => ({ title: unit.title, mentee: mentees.find((one) => one.personId === personId), mentor: mentors.find((one) => one.personId === personId) }))
    await res.page('stages/6-completion/monitoring/own', ownGrowthPage(own))
  })

  /** An earlier year by `?year=2024`, this one without. */
  function yearIn(req: Request): number {
    const { year } = req.query
    return typeof year === 'string' && /^20\d\d$/.test(year) ? Number(year) : yearShown(req, schoolYearOf(clock.today()))
  }
}
