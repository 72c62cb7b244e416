// Invitations on paper: slips, the poster, one person's link.
import type { Request } from 'express'
import { found } from '../../kit/refusal.ts'
import { fullName } from '../../kit/russian/names.ts'
import type { Tools } from '../../tools.ts'
import { actorOf, may } from '../../web/access.ts'
import { leaveNotice } from '../../web/notice.ts'
import { qrCode } from '../../web/qr-code.ts'
import { idOf } from '../../web/record-id.ts'
import { room, type Room } from '../../web/room.ts'
import { organisationOn } from '../organisation/index.ts'
import { renewLink } from './assignment.actions.ts'
import { owingStates } from './assignment.ts'
import { assignmentsOf, foundAssignment } from './assignment.store.ts'
import { codeWords, type Addressee } from './message.ts'
import { answerPaths, surveyPaths } from './paths.ts'
import { linkAddress, reminderWords } from './reminder.facts.ts'
import { linkCardPage, posterPage, slipsPage, type Slip } from './slips.pages.ts'
import { foundSurvey } from './survey.store.ts'

const manage = may('surveys.manage')

export function distributionRoutes(tools: Tools): Room {
  const { get, post, routes } = room()
  const { database, clock } = tools

  get(surveyPaths.slips, manage, async (req, res) => {
    const { survey, owing } = await owingOf(req)
    const { displayName } = await organisationOn(database, clock.today())
    await res.page('common/surveys/slips', slipsPage(survey, await Promise.all(owing.map(slipOf)), displayName, clock.today()))
  })

  get(surveyPaths.poster, manage, async (req, res) => {
    const survey = await foundSurvey(database, idOf(req))
    const { displayName } = await organisationOn(database, clock.today())
    const address = tools.publicUrl + answerPaths.wall.to({ code: survey.code })
    await res.page('common/surveys/poster', posterPage(survey, address, await qrCode(address), displayName, clock.today()))
  })

  get(surveyPaths.link, manage, async (req, res) => {
    const { surveyId } = await foundAssignment(database, idOf(req))
    const survey = await foundSurvey(database, surveyId)
    const one = found((await assignmentsOf(database, surveyId)).find(({ id }) => id === idOf(req)))
    await res.page('common/surveys/link-card', linkCardPage(survey, one, await slipOf(one), (await reminderWords(tools, survey))(one)))
  })

  post(surveyPaths.newLink, manage, async (req, res) => {
    await renewLink(tools, actorOf(req), idOf(req))
    await leaveNotice(req, 'Новая ссылка готова, прежняя больше не открывается')
    res.redirect(303, surveyPaths.link.to({ id: idOf(req) }))
  })

  async function owingOf(req: Request) {
    const survey = await foundSurvey(database, idOf(req))
    return { survey, owing: await assignmentsOf(database, survey.id, owingStates) }
  }

  async function slipOf(one: Addressee): Promise<Slip> {
    const address = linkAddress(tools, one)
    return { name: fullName(one.person.name), post: one.person.post, address, code: await qrCode(address), codeWords: codeWords(one) }
  }

  return { get, post, routes }
}
