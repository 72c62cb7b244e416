import type { Request } from 'express'
import { schoolYearOf } from '../../../kit/calendar/school-year.ts'
import { formView } from '../../../kit/forms/form-view.ts'
import type { Submission } from '../../../kit/forms/submission.ts'
import { newId } from '../../../kit/ids.ts'
import { found } from '../../../kit/refusal.ts'
import { plural } from '../../../kit/russian/plural.ts'
import { can } from '../../../rights/permissions.ts'
import type { Tools } from '../../../tools.ts'
import type { SurveyCatalogue } from '../../../common/surveys/index.ts'
import { actorOf, may } from '../../../web/access.ts'
import { handleForm } from '../../../web/handle-form.ts'
import { leaveNotice } from '../../../web/notice.ts'
import type { Room } from '../../../web/room.ts'
import { dayShown, yearShown } from '../../../web/shown-year.ts'
import { monitoringPaths as paths } from './paths.ts'
import { launchRound } from './round.actions.ts'
import { planRounds, unplanRounds } from './round-plan.actions.ts'
import { yearRounds, type RoundView } from './round.facts.ts'
import { roundForm } from './round.form.ts'
import { launchPart, monitoringCrumbs, roundChoices, roundPage, roundsPage } from './round.pages.ts'
import { proposedDue } from './round-days.ts'
import { isInvitable, memberKey, roundKinds, type RoundKind } from './round.ts'

/** Rounds of the year: the list, one of them, and two clicks to start it. */
export function addRounds({ get, post }: Room, tools: Tools, catalogue: SurveyCatalogue): void {
  const { database: db, clock } = tools

  get(paths.rounds, may('monitoring.read'), async (req, res) => {
    const today = clock.today()
    await res.page('stages/6-completion/monitoring/list', roundsPage(await yearRounds(db, dayShown(req, today), yearShown(req, schoolYearOf(today))), can(req.actor, 'monitoring.manage'), today))
  })

  post(paths.plan, may('monitoring.manage'), async (req, res) => {
    const planned = await planRounds(tools, actorOf(req))
    await leaveNotice(req, planned === 0 ? 'Опросы уже начинаются сами' : 'Опросы начнутся сами в свой день')
    res.redirect(303, paths.rounds.to())
  })
  post(paths.unplan, may('monitoring.manage'), async (req, res) => {
    await unplanRounds(tools, actorOf(req))
    await leaveNotice(req, 'Опросы начинаете вы: в нужный день о них напомнит «Сегодня»')
    res.redirect(303, paths.rounds.to())
  })

  get(paths.launch, may('monitoring.manage'), async (req, res) => {
    const view = await viewOf(req)
    const values = { id: newId(), dueOn: proposedDue(view.days, clock.today()), people: view.members.filter(isInvitable).map(memberKey) }
    await res.page('stages/6-completion/monitoring/launch', launchPage(view, roundForm.filled(values)))
  })

  post(paths.launch, may('monitoring.manage'), async (req, res) => {
    const view = await viewOf(req)
    // A second press of the same form: everybody has been asked by the first one.
    if (view.round !== undefined && !view.members.some(isInvitable)) return res.redirect(303, paths.round.to({ kind: view.kind }))
    await handleForm(req, res, {
      form: roundForm,
      choices: roundChoices(view),
      view: 'stages/6-completion/monitoring/launch',
      page: (submission) => launchPage(view, submission),
      act: async (values) => {
        const asked = await launchRound(tools, catalogue, actorOf(req), view.kind, values)
        return { to: paths.round.to({ kind: view.kind }), notice: `Анкеты назначены: ${plural(asked, ['человек', 'человека', 'человек'])}` }
      },
    })
  })

  get(paths.round, may('monitoring.read'), async (req, res) => {
    await res.page('stages/6-completion/monitoring/list', roundPage(await viewOf(req, dayShown(req, clock.today()), yearShown(req, schoolYearOf(clock.today()))), can(req.actor, 'monitoring.manage'), clock.today()))
  })

  /** Of the present year; only a list is read of another one. */
  async function viewOf(req: Request, day = clock.today(), year = schoolYearOf(day)): Promise<RoundView> {
    const kind = String(req.params['kind']) as RoundKind
    const known = found(roundKinds.includes(kind) ? kind : undefined, 'Такого опроса нет. Откройте «Опросы пар».')
    const { views } = await yearRounds(db, day, year)
    return found(views.find((view) => view.kind === known))
  }

  function launchPage(view: RoundView, submission: Submission) {
    const { title, lead, warning } = launchPart(view)
    const form = formView(roundForm, submission, { action: paths.launch.to({ kind: view.kind }), submit: 'Разослать анкеты', cancel: { href: paths.rounds.to(), words: 'Не сейчас' }, choices: roundChoices(view) })
    const crumbs = [...monitoringCrumbs, { words: 'Опросы пар', href: paths.rounds.to() }, { words: title }]
    const isEmpty = !view.members.some(isInvitable)
    return {
      title, head: { crumbs, title, lead }, warning, form: isEmpty ? undefined : form,
      empty: isEmpty ? { title: 'Спрашивать некого', why: 'Все, у кого есть согласие, уже получили анкеты.', primary: { href: paths.round.to({ kind: view.kind }), words: 'Кто ответил' } } : undefined,
    }
  }
}
