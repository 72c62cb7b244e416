import type { Request } from 'express'
import type { Submission } from '../../../kit/forms/submission.ts'
import { can } from '../../../rights/permissions.ts'
import type { Tools } from '../../../tools.ts'
import { actorOf, may } from '../../../web/access.ts'
import { sendMade } from '../../../web/downloads.ts'
import { handleForm } from '../../../web/handle-form.ts'
import { idOf } from '../../../web/record-id.ts'
import { room, type Room } from '../../../web/room.ts'
import { materialPaths } from '../materials/paths.ts'
import { trainingPaths } from './paths.ts'
import { acceptTraining } from './training.actions.ts'
import { trainingFacts, trainingPlanOf } from './training.facts.ts'
import { acceptanceForm } from './training.form.ts'
import { acceptancePage, trainingPage } from './training.pages.ts'
import { foundTrainee } from './training.store.ts'
import { trainingPlanKind } from './training-plan.document.ts'

const read = may('selection.read')
const manage = may('selection.manage')
const FORM = 'stages/4-selection/training/acceptance'

/** @param stageHref page with the done-tests of the stage */
export function trainingRoutes(tools: Tools, stageHref: string): Room {
  const { get, post, routes } = room()
  const { database: db, clock, printer } = tools

  get(trainingPaths.training, read, async (req, res) => {
    const facts = await trainingFacts(db, clock.today())
    await res.page('stages/4-selection/training/training', trainingPage({ ...facts, today: clock.today(), mayManage: can(req.actor, 'selection.manage'), stageHref, materialsHref: materialPaths.materials.to() }))
  })

  for (const kind of ['pdf', 'docx'] as const) {
    get(kind === 'pdf' ? trainingPaths.planPdf : trainingPaths.planDocx, read, async (req, res) => {
      const description = trainingPlanKind.describe(await trainingPlanOf(db, actorOf(req), clock.today()))
      sendMade(res, kind, description.title, await printer[kind](description))
    })
  }

  get(trainingPaths.acceptance, manage, async (req, res) => {
    const { version } = await foundTrainee(db, idOf(req))
    await res.page(FORM, await drawn(req, acceptanceForm.filled({ version: String(version), on: clock.today() })))
  })

  post(trainingPaths.acceptance, manage, (req, res) => handleForm(req, res, {
    form: acceptanceForm,
    view: FORM,
    page: (submission) => drawn(req, submission),
    act: async (values) => {
      await acceptTraining(tools, actorOf(req), idOf(req), values)
      return { to: trainingPaths.training.to(), notice: 'Обучение засчитано' }
    },
  }))

  async function drawn(req: Request, submission: Submission) {
    return acceptancePage(await foundTrainee(db, idOf(req)), submission)
  }

  return { get, post, routes }
}
