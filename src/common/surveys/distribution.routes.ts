// Invitations on their way: words for a messenger, slips, the poster, one person's link.
import type { Request } from 'express'
import { z } from 'zod'
import { dayOfMoment } from '../../kit/calendar/day.ts'
import { minutesOf } from '../../kit/questionnaires/minutes.ts'
import { minutesInWords } from '../../kit/questionnaires/notice.ts'
import { found } from '../../kit/refusal.ts'
import { fullName } from '../../kit/russian/names.ts'
import { peopleCount } from '../../kit/russian/plural.ts'
import type { Tools } from '../../tools.ts'
import { actorOf, may } from '../../web/access.ts'
import { leaveNotice } from '../../web/notice.ts'
import { qrCode } from '../../web/qr-code.ts'
import { room, type Room } from '../../web/room.ts'
import { organisationOn } from '../organisation/index.ts'
import { linkSeal } from './access.ts'
import { renewLink } from './assignment.actions.ts'
import { owes } from './assignment.ts'
import { assignmentsOf, foundAssignment } from './assignment.store.ts'
import { answerPaths, surveyPaths } from './paths.ts'
import { codeWords, linkCardPage, messageView, messageWords, posterPage, reminderPage, slipsPage, type Addressee, type Slip } from './slips.pages.ts'
import { remind } from './survey.actions.ts'
import type { Survey } from './survey.ts'
import { foundSurvey } from './survey.store.ts'
import { versionById } from './version.store.ts'

const manage = may('surveys.manage')
const peopleSchema = z.union([z.string().transform((one) => [one]), z.array(z.string())]).catch([])

export function distributionRoutes(tools: Tools): Room {
  const { get, post, routes } = room()
  const { database, clock } = tools

  get(surveyPaths.reminder, manage, async (req, res) => {
    const { survey, owing, minutes } = await owingOf(req)
    const messages = owing.map((one) => {
      const reminded = one.remindedAt === null ? undefined : dayOfMoment(one.remindedAt, clock.zone)
      return messageView(one, wordsFor(survey, one, minutes), clock.today(), reminded)
    })
    await res.page('common/surveys/reminder', reminderPage(survey, messages))
  })

  post(surveyPaths.reminder, manage, async (req, res) => {
    const people = peopleSchema.parse((req.body as Record<string, unknown>)['people'])
    const count = await remind(tools, actorOf(req), idOf(req), people)
    await leaveNotice(req, count > 0 ? `Отмечено: напомнили, ${peopleCount(count)}` : { tone: 'need', title: 'Отметьте, кому напомнили' })
    res.redirect(303, count > 0 ? surveyPaths.survey.to({ id: idOf(req) }) : surveyPaths.reminder.to({ id: idOf(req) }))
  })

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
    await res.page('common/surveys/link-card', linkCardPage(survey, one, await slipOf(one), wordsFor(survey, one, await minutesFor(survey))))
  })

  post(surveyPaths.newLink, manage, async (req, res) => {
    await renewLink(tools, actorOf(req), idOf(req))
    await leaveNotice(req, 'Новая ссылка готова, прежняя больше не открывается')
    res.redirect(303, surveyPaths.link.to({ id: idOf(req) }))
  })

  async function owingOf(req: Request) {
    const survey = await foundSurvey(database, idOf(req))
    const owing = (await assignmentsOf(database, survey.id)).filter(({ state }) => owes(state))
    return { survey, owing, minutes: await minutesFor(survey) }
  }

  async function minutesFor({ versionId }: Survey): Promise<string> {
    const { definition } = await versionById(database, versionId)
    return minutesInWords(definition.minutes ?? minutesOf(definition))
  }

  function addressOf(one: Addressee): string {
    return tools.publicUrl + answerPaths.link.to({ id: one.id, seal: linkSeal(tools, one) })
  }

  function wordsFor(survey: Survey, addressee: Addressee, minutes: string): string {
    return messageWords({ survey, addressee, address: addressOf(addressee), minutes, today: clock.today() })
  }

  async function slipOf(one: Addressee): Promise<Slip> {
    const address = addressOf(one)
    return { name: fullName(one.person.name), post: one.person.post, address, code: await qrCode(address), codeWords: codeWords(one) }
  }

  return { get, post, routes }
}

function idOf(req: Request): string {
  return String(req.params['id'])
}
