// The card of a campaign: counts from the database, people page by page.
import { z } from 'zod'
import { pageOf } from '../../kit/lists/page-of.ts'
import { can } from '../../rights/permissions.ts'
import type { Tools } from '../../tools.ts'
import { may } from '../../web/access.ts'
import { idOf } from '../../web/record-id.ts'
import { room, type Room } from '../../web/room.ts'
import { assignmentsOf } from './assignment.store.ts'
import type { SurveyCatalogue } from './catalogue.ts'
import { surveyPaths } from './paths.ts'
import { kindsBy, readableAmong } from './readable.store.ts'
import { shownStates, surveyCardPage, viewKeySchema } from './survey-card.pages.ts'
import { sum } from './survey.pages.ts'
import { foundSurvey, progressOf } from './survey.store.ts'

export function surveyCardRoutes(tools: Tools, catalogue: SurveyCatalogue): Room {
  const { get, post, routes } = room()
  const { database, clock } = tools

  get(surveyPaths.survey, may('surveys.read'), async (req, res) => {
    const survey = await foundSurvey(database, idOf(req))
    const view = viewKeySchema.parse(req.query['state'])
    const states = shownStates(view)
    const progress = (await progressOf(database, [survey.id])).get(survey.id) ?? {}
    const page = pageOf(sum(progress, ...states), z.coerce.number().int().min(1).catch(1).parse(req.query['page']))
    const invited = await assignmentsOf(database, survey.id, states, page)
    const readable = await readableAmong(database, invited, clock.today(), kindsBy(catalogue))
    const viewer = { today: clock.today(), zone: clock.zone, mayManage: can(req.actor, 'surveys.manage'), view, readable }
    await res.page('common/surveys/survey', surveyCardPage(survey, { progress, invited, page }, viewer))
  })

  return { get, post, routes }
}
