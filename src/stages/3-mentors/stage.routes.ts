import type { SurveyCatalogue } from '../../common/surveys/index.ts'
import type { Tools } from '../../tools.ts'
import { room, type Room } from '../../web/room.ts'
import { addMentorBulk } from './bulk.routes.ts'
import { addDecisions } from './decisions.routes.ts'
import { addInviting } from './inviting.routes.ts'
import { addMentorBankPaper } from './mentor-bank.routes.ts'
import { addMentor } from './mentor.routes.ts'
import { addBank } from './mentors.routes.ts'

/** Everything under /mentors; addresses with a word in place of an id come before those with an id. */
export function mentorsRoutes(tools: Tools, surveys: SurveyCatalogue, stageHref: string): Room {
  const whole = room()
  addBank(whole, tools, stageHref)
  addInviting(whole, tools, surveys, stageHref)
  addMentorBankPaper(whole, tools)
  addMentorBulk(whole, tools, surveys)
  addDecisions(whole, tools)
  addMentor(whole, tools)
  return whole
}
