import type { Request } from 'express'
import type { Day } from '../../../kit/calendar/day.ts'
import { schoolYearLabel, type SchoolYear } from '../../../kit/calendar/school-year.ts'
import type { Submission } from '../../../kit/forms/submission.ts'
import { newId } from '../../../kit/ids.ts'
import { can, type Permission } from '../../../rights/permissions.ts'
import type { Db, Tools } from '../../../tools.ts'
import { actorOf, may } from '../../../web/access.ts'
import { handleForm } from '../../../web/handle-form.ts'
import { leaveNotice } from '../../../web/notice.ts'
import { room, type Room } from '../../../web/room.ts'
import { sentId } from '../../../web/sent-id.ts'
import { screenNamesOf } from '../../../common/people/index.ts'
import { knownYears, presentYear, yearClosings } from '../../../common/years/index.ts'
import { closeYear } from './closing.actions.ts'
import { yearView } from './closing.facts.ts'
import { explanationForm } from './closing.form.ts'
import { openNextYear } from './next.actions.ts'
import { nextYearPlan } from './next.facts.ts'
import { nextYearPart } from './next.pages.ts'
import { yearPaths } from './paths.ts'
import { closedYearPage, openYearPage, type DestructionSum } from './year.pages.ts'
import type { ClosedYear } from './year-record.ts'
import { closedYear } from './year.store.ts'

const VIEW = 'stages/6-completion/year/year'

/** @param destructionOf how much is due to be destroyed on the day: the common rooms know, the roof hands it in */
export function yearRoutes(tools: Tools, destructionOf: (db: Db, today: Day) => Promise<DestructionSum>): Room {
  const { get, post, routes } = room()
  const { database: db, clock } = tools

  get(yearPaths.year, may('year.read'), async (req, res) => {
    const year = await askedYear(req.query['year'])
    await res.page(VIEW, (await closedPage(req, year)) ?? (await openPage(req, year)))
  })

  post(yearPaths.close, may('year.manage'), async (req, res) => {
    const year = await askedYear(req.params['year'])
    const to = yearPaths.year.to({}, { year: String(year) })
    if ((await closedYear(db, year)) !== null) return res.redirect(303, to)
    const { items } = await yearView(db, year, clock.today())
    await handleForm(req, res, {
      form: explanationForm(items), view: VIEW,
      page: (submission) => openPage(req, year, submission),
      act: async (explanations) => {
        await closeYear(tools, actorOf(req), year, explanations)
        return { to, notice: { tone: 'good' as const, title: `${schoolYearLabel(year)} учебный год закрыт`, words: 'Показатели сохранены. Ниже – что перейдёт в следующий год.' } }
      },
    })
  })

  post(yearPaths.next, may('year.manage'), async (req, res) => {
    const year = await askedYear(req.params['year'])
    await openNextYear(tools, actorOf(req), year, sentId(req))
    await leaveNotice(req, { tone: 'good', title: `${schoolYearLabel(year + 1)} учебный год открыт`, words: 'Проверьте проект дорожной карты и подготовьте приказ.' })
    res.redirect(303, yearPaths.year.to({}, { year: String(year) }))
  })

  /** The year that is asked for; else the earliest that is still open, because it comes first. */
  async function askedYear(asked: unknown): Promise<SchoolYear> {
    const closings = await yearClosings(db)
    const years = await knownYears(db, presentYear(clock.today(), closings))
    const chosen = years.find((one) => String(one) === asked)
    if (chosen !== undefined) return chosen
    const open = years.filter((one) => !closings.some(({ year }) => year === one))
    return open.at(-1) ?? years[0] ?? presentYear(clock.today(), closings)
  }

  async function shared(req: Request, year: SchoolYear) {
    const closings = await yearClosings(db)
    const years = await knownYears(db, presentYear(clock.today(), closings))
    return { year, years, today: clock.today(), mayManage: can(req.actor, 'year.manage'), allows: (permission: Permission) => can(req.actor, permission), destruction: await destructionOf(db, clock.today()) }
  }

  async function openPage(req: Request, year: SchoolYear, submission?: Submission) {
    const { items, record } = await yearView(db, year, clock.today())
    const form = explanationForm(items)
    return openYearPage({ ...(await shared(req, year)), items, record, form, submission: submission ?? form.filled() })
  }

  async function closedPage(req: Request, year: SchoolYear) {
    const closed = await closedYear(db, year)
    if (closed === null) return null
    const known = await shared(req, year)
    const closedBy = (await screenNamesOf(db, [closed.closedById])).get(closed.closedById) ?? ''
    return closedYearPage({ ...known, closed, closedBy, next: await nextOf(closed, known) })
  }

  /** Told until the next year is closed as well: from then on it would speak of people and papers of a later one. */
  async function nextOf({ year, openedNextOn }: ClosedYear, { destruction, mayManage, allows }: Awaited<ReturnType<typeof shared>>) {
    if ((await closedYear(db, year + 1)) !== null) return undefined
    const plan = await nextYearPlan(db, year, clock.today())
    return nextYearPart({ year, plan, destruction, isOpened: openedNextOn !== null, mayManage, allows, newId: newId() })
  }

  return { get, post, routes }
}
