import type { SurveyCatalogue } from '../../common/surveys/index.ts'
import type { Tools } from '../../tools.ts'
import { room, type Room } from '../../web/room.ts'
import { addAccepting } from './accepting.routes.ts'
import { addMenteeBulk } from './bulk.routes.ts'
import { addDecisions } from './decisions.routes.ts'
import { addMenteeBankPaper } from './mentee-bank.routes.ts'
import { addMentee } from './mentee.routes.ts'
import { addBank } from './requests.routes.ts'

export interface RequestsLinks {
  /** The page with the done-tests of the stage. */
  stage: string
  /** Where a person's place in the bank of mentors is shown: that stage stands later. */
  mentor: (mentorId: string) => string
}

/** Everything under /requests; addresses with a word in place of an id come before those with an id. */
export function requestsRoutes(tools: Tools, surveys: SurveyCatalogue, links: RequestsLinks): Room {
  const whole = room()
  addBank(whole, tools, links.stage)
  addAccepting(whole, tools, surveys)
  addMenteeBankPaper(whole, tools)
  addMenteeBulk(whole, tools, surveys)
  addDecisions(whole, tools)
  addMentee(whole, tools, links.mentor)
  return whole
}
