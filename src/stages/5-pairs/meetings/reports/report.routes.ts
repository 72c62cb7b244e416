import type { Request } from 'express'
import type { Submission } from '../../../../kit/forms/submission.ts'
import { Refusal } from '../../../../kit/refusal.ts'
import { can } from '../../../../rights/permissions.ts'
import type { Tools } from '../../../../tools.ts'
import { actorOf, may } from '../../../../web/access.ts'
import { sendMade } from '../../../../web/downloads.ts'
import { handleForm } from '../../../../web/handle-form.ts'
import { leaveNotice } from '../../../../web/notice.ts'
import { idOf } from '../../../../web/record-id.ts'
import type { Room } from '../../../../web/room.ts'
import { paperView } from '../../../../kit/documents/paper-view.ts'
import { pairsPaths } from '../../paths.ts'
import { assertOwnUnit, foundUnit } from '../../units/unit.store.ts'
import type { Unit } from '../../units/unit.ts'
import { meetingsPaths as paths } from '../paths.ts'
import { acceptReport, handInReport, returnReport, writeReport } from './report.actions.ts'
import { reportPaper } from './report.document.ts'
import { gatherReport, reportPeriod } from './report.facts.ts'
import { reportForm, returnForm } from './report.form.ts'
import { frozenReportPage, ownReportPage, returningPage } from './report.pages.ts'
import { foundReport, reportOfMentor } from './report.store.ts'
import { assertReturnable, type Report, type ReportTexts } from './report.ts'

const WRITE = 'stages/5-pairs/meetings/reports/write'
const SHORT = 'stages/5-pairs/meetings/small-form'
const NO_REPORT = 'Такого отчёта нет. Откройте встречи пары.'
const READ = 'stages/5-pairs/meetings/reports/report'

/** The mentor's report: written and handed in on a phone, read and accepted by the curator. */
export function addReports({ get, post }: Room, tools: Tools): void {
  const { database: db, clock } = tools
  const own = may('meetings.own')

  get(paths.ownReport, own, async (req, res) => {
    const { unit, report } = await mine(req)
    if (report !== null && report.description !== null) return res.page(READ, readPage(unit, report, true, false))
    return res.page(WRITE, await writePage(req, unit, report))
  })
  post(paths.ownReport, own, saving(writeReport, 'Черновик сохранён'))
  post(paths.handingIn, own, saving(handInReport, 'Отчёт сдан'))
  get(paths.ownReportPdf, own, async (req, res) => {
    const { unit, report } = await mine(req)
    const paper = report?.description ?? reportPaper.describe(await factsOf(req, unit, report))
    sendMade(res, 'pdf', paper.title, await tools.printer.pdf(paper))
  })

  get(paths.report, may('units.read'), async (req, res) => {
    const { unit, report } = await handed(req)
    await res.page(READ, readPage(unit, report, false, can(actorOf(req), 'units.manage')))
  })
  get(paths.reportPdf, may('units.read'), async (req, res) => {
    const { description } = await handed(req)
    sendMade(res, 'pdf', description.title, await tools.printer.pdf(description))
  })
  post(paths.acceptance, may('units.manage'), async (req, res) => {
    const { unit, report } = await handed(req)
    const { version } = req.body as { version?: unknown }
    await acceptReport(tools, actorOf(req), report.id, typeof version === 'string' ? version : '')
    await leaveNotice(req, 'Отчёт принят')
    res.redirect(303, paths.report.to({ id: unit.id, report: report.id }))
  })

  get(paths.returning, may('units.manage'), async (req, res) => {
    const { unit, report } = await handed(req)
    assertReturnable(report)
    await res.page(SHORT, returningPage(unit, report, returnForm.filled({})))
  })
  post(paths.returning, may('units.manage'), async (req, res) => {
    const { unit, report } = await named(req)
    await handleForm(req, res, {
      form: returnForm, view: SHORT, page: (submission) => returningPage(unit, report, submission),
      act: async ({ words }) => {
        await returnReport(tools, actorOf(req), report.id, words)
        return { to: pairsPaths.meetings.to({ id: unit.id }), notice: 'Отчёт возвращён наставнику' }
      },
    })
  })

  function saving(act: typeof writeReport, notice: string) {
    return async (req: Request, res: Parameters<typeof handleForm>[1]): Promise<void> => {
      const { unit, report } = await mine(req)
      await handleForm(req, res, {
        form: reportForm, view: WRITE, page: (submission) => writePage(req, unit, report, submission),
        act: async ({ version, findings = null, difficulties = null, proposals = null, conclusion = null }) => {
          const texts: ReportTexts = { findings, difficulties, proposals, conclusion }
          await act(tools, actorOf(req), unit.id, version, texts)
          return { to: paths.ownReport.to({ id: unit.id }), notice }
        },
      })
    }
  }

  async function writePage(req: Request, unit: Unit, report: Report | null, submission?: Submission) {
    return ownReportPage({ unit, report, facts: await factsOf(req, unit, report), submission, today: clock.today() })
  }

  function readPage(unit: Unit, report: Report, isOwn: boolean, mayAccept: boolean) {
    const { description } = report
    if (description === null) throw new Refusal('not-found', 'Этот отчёт ещё не сдан.')
    return { ...frozenReportPage({ unit, report, description, isOwn, mayAccept }), paper: paperView(description) }
  }

  function factsOf(req: Request, unit: Unit, report: Report | null) {
    const mentorId = actorOf(req).personId
    const texts = report ?? { findings: null, difficulties: null, proposals: null, conclusion: null }
    return gatherReport(db, unit, { ...texts, unitId: unit.id, mentorId, ...reportPeriod(unit, mentorId, clock.today()), handedInOn: undefined }, clock.today())
  }

  async function mine(req: Request): Promise<{ unit: Unit; report: Report | null }> {
    const { personId } = actorOf(req)
    const unit = await assertOwnUnit(db, personId, idOf(req), 'mentor')
    return { unit, report: await reportOfMentor(db, unit.id, personId) }
  }

  async function named(req: Request) {
    const unit = await foundUnit(db, idOf(req))
    const report = await foundReport(db, String(req.params['report']))
    if (report.unitId !== unit.id) throw new Refusal('not-found', NO_REPORT)
    return { unit, report }
  }

  async function handed(req: Request) {
    const { unit, report } = await named(req)
    const { description } = report
    if (description === null) throw new Refusal('not-found', NO_REPORT)
    return { unit, report, description }
  }
}
