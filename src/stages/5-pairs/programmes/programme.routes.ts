import type { Request } from 'express'
import { addDays, addMonths, type Day } from '../../../kit/calendar/day.ts'
import { found } from '../../../kit/refusal.ts'
import { monthPeriod } from '../../../kit/russian/dates.ts'
import { can } from '../../../rights/permissions.ts'
import type { Tools } from '../../../tools.ts'
import { actorOf, may } from '../../../web/access.ts'
import { sendMade } from '../../../web/downloads.ts'
import { leaveNotice } from '../../../web/notice.ts'
import { idOf } from '../../../web/record-id.ts'
import type { Room } from '../../../web/room.ts'
import { screenNamesOf } from '../../../common/people/index.ts'
import { pairsPaths } from '../paths.ts'
import type { Unit } from '../units/unit.ts'
import { differencePage } from './difference.pages.ts'
import { programmesDue } from './due.store.ts'
import { filterOf, programmesPage } from './list.pages.ts'
import { openedUnit } from './opened.store.ts'
import { programmePaths as paths } from './paths.ts'
import { describePlan } from './plan.document.ts'
import { createDraft, removeDraft } from './programme.actions.ts'
import { planFactsOf } from './programme.facts.ts'
import { programmePage } from './programme.pages.ts'
import { listedProgrammes } from './programmes.facts.ts'
import { editionsOf, isComing, type ProgrammeHead } from './programme.ts'
import { headsOf, programmeById, programmeOfEdition } from './programme.store.ts'
import { printedProgramme } from './printed.facts.ts'
import { removalPage, startPage } from './start.pages.ts'
import { menteeSources } from './sources.facts.ts'

const VIEWS = 'stages/5-pairs/programmes'
const own = may('programmes.own')

/** Looking at programmes, their papers, and drawing up or throwing away a draft. */
export function addProgrammes({ get, post }: Room, tools: Tools): void {
  const { database: db, clock } = tools

  get(paths.list, may('units.read'), async (req, res) => {
    const listed = await listedProgrammes(db, clock.today())
    await res.page(`${VIEWS}/list`, programmesPage(listed, filterOf(req.query['show']), clock.today(), can(req.actor, 'units.manage')))
  })

  get(pairsPaths.programme, own, async (req, res) => {
    const actor = actorOf(req)
    const today = clock.today()
    const unit = await unitOf(req)
    const heads = await headsOf(db, unit.id)
    const isFirst = heads.every(isComing)
    const dueOn = isFirst ? ((await programmesDue(db, [unit])).get(unit.id) ?? unit.from) : unit.from
    if (heads.length === 0) return res.page(`${VIEWS}/start`, startPage({ unit, sources: await menteeSources(db, unit, today), actor, today, dueOn }))
    const programme = await shown(req, unit, heads)
    const curator = programme.agreements.find(({ role }) => role === 'curator')?.personId ?? null
    const names = await screenNamesOf(db, [programme.returnedById, curator])
    return res.page(`${VIEWS}/programme`, programmePage({ unit, programme, heads, actor, today, names, dueOn }))
  })

  post(paths.draft, own, async (req, res) => {
    const unit = await unitOf(req)
    await createDraft(tools, actorOf(req), unit.id)
    await leaveNotice(req, { tone: 'good', title: 'Проект программы составлен', words: 'Прочитайте его, поправьте и отправьте на согласование.' })
    res.redirect(303, pairsPaths.programme.to({ id: unit.id }))
  })

  get(paths.removal, own, async (req, res) => {
    const unit = await unitOf(req)
    const { coming } = editionsOf(await headsOf(db, unit.id))
    await res.page(`${VIEWS}/removal`, removalPage(unit, found(coming, 'Проекта программы нет: удалять нечего.')))
  })
  post(paths.removal, own, async (req, res) => {
    const unit = await unitOf(req)
    await removeDraft(tools, actorOf(req), unit.id)
    await leaveNotice(req, 'Проект удалён')
    res.redirect(303, pairsPaths.programme.to({ id: unit.id }))
  })

  get(paths.difference, own, async (req, res) => {
    const unit = await unitOf(req)
    const heads = await headsOf(db, unit.id)
    const after = await shown(req, unit, heads)
    const older = found(heads.find(({ edition }) => edition < after.edition), 'Это первая редакция: сравнивать не с чем.')
    const before = await programmeOfEdition(db, unit.id, older.edition)
    await res.page(`${VIEWS}/difference`, differencePage(unit, before, after, actorOf(req)))
  })

  get(paths.pdf, own, async (req, res) => {
    const { name, description } = await printed(req)
    sendMade(res, 'pdf', name, await tools.printer.pdf(description))
  })
  get(paths.docx, own, async (req, res) => {
    const { name, description } = await printed(req)
    sendMade(res, 'docx', name, await tools.printer.docx(description))
  })
  get(paths.planPdf, own, async (req, res) => {
    const { name, description } = await plan(req)
    sendMade(res, 'pdf', name, await tools.printer.pdf(description))
  })
  get(paths.planDocx, own, async (req, res) => {
    const { name, description } = await plan(req)
    sendMade(res, 'docx', name, await tools.printer.docx(description))
  })

  function unitOf(req: Request): Promise<Unit> {
    return openedUnit(db, actorOf(req), idOf(req))
  }

  /** The edition of the query, else the one in force, else the one being prepared. */
  async function shown(req: Request, unit: Unit, heads?: readonly ProgrammeHead[]) {
    const asked = Number(req.query['edition'])
    if (Number.isInteger(asked) && asked > 0) return programmeOfEdition(db, unit.id, asked)
    const { inForce, coming } = editionsOf(heads ?? (await headsOf(db, unit.id)))
    return found(await programmeById(db, (inForce ?? coming)?.id ?? ''), 'У этой пары ещё нет программы.')
  }

  async function printed(req: Request) {
    const unit = await unitOf(req)
    const programme = await shown(req, unit)
    return { name: `Программа ${unit.title}, редакция ${programme.edition}`, description: await printedProgramme(db, unit, programme, clock.today()) }
  }

  async function plan(req: Request) {
    const unit = await unitOf(req)
    const programme = await shown(req, unit)
    const days = req.query['period'] === 'quarter' ? quarterOf(clock.today(), programme) : { from: programme.from, to: programme.to }
    const words = monthPeriod(days.from, days.to)
    return { name: `План ${unit.title}, ${words}`, description: describePlan(await planFactsOf(db, unit, programme, { ...days, words }, clock.today())) }
  }
}

/** Three months from the one of today, or from the first one while the programme has not begun; all within the term. */
function quarterOf(today: Day, { from, to }: { from: Day; to: Day }): { from: Day; to: Day } {
  const first = `${(today < from ? from : today > to ? to : today).slice(0, 7)}-01`
  const last = addDays(addMonths(first, 3), -1)
  return { from: first < from ? from : first, to: last > to ? to : last }
}
