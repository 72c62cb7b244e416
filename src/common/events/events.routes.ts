import type { Tools } from '../../tools.ts'
import { actorOf, may } from '../../web/access.ts'
import { leaveNotice } from '../../web/notice.ts'
import { idOf } from '../../web/record-id.ts'
import { room, type Room } from '../../web/room.ts'
import { surveyPaths, type SurveyCatalogue } from '../surveys/index.ts'
import { addAttendance } from './attendance.routes.ts'
import { addEvents } from './event.routes.ts'
import { askFeedback } from './feedback.actions.ts'
import { addInvitation } from './invitation.routes.ts'
import { addMinutes } from './minutes.routes.ts'
import { addOwnEvents } from './own.routes.ts'
import { addEventPapers } from './paper.routes.ts'
import { eventPaths } from './paths.ts'
import type { EventLinks } from './reactions.ts'

/**
 * Everything about events; addresses with a word in place of an id come before those with an id.
 * @param calendarHref page of the personal calendar
 */
export function eventRoutes(tools: Tools, surveys: SurveyCatalogue, links: EventLinks, calendarHref?: string): Room {
  const whole = room()
  addMinutes(whole, tools, links)
  addEvents(whole, tools, links)
  addInvitation(whole, tools, links)
  addAttendance(whole, tools, links)
  addEventPapers(whole, tools)
  addOwnEvents(whole, tools, surveys, links, calendarHref)

  whole.post(eventPaths.feedback, may('events.manage'), async (req, res) => {
    const survey = await askFeedback(tools, surveys, links, actorOf(req), idOf(req))
    await leaveNotice(req, 'Анкета назначена тем, кто был. Слова для напоминания готовы')
    res.redirect(303, surveyPaths.survey.to({ id: survey }))
  })
  return whole
}
