import type { Tools } from '../../tools.ts'
import type { Room } from '../../web/room.ts'
import { answerRoutes } from './answer.routes.ts'
import { assignmentRoutes } from './assignment.routes.ts'
import type { SurveyCatalogue } from './catalogue.ts'
import { builderRoutes } from './builder.routes.ts'
import { conditionRoutes } from './condition.routes.ts'
import { consentWayRoutes } from './consent-way.routes.ts'
import { distributionRoutes } from './distribution.routes.ts'
import { linkRoutes } from './link.routes.ts'
import { questionnaireRoutes } from './questionnaire.routes.ts'
import { reminderRoutes } from './reminder.routes.ts'
import { resultsRoutes } from './results.routes.ts'
import { surveyCardRoutes } from './survey-card.routes.ts'
import { surveyRoutes } from './survey.routes.ts'

/** Everything about questionnaires; addresses with a word in place of an id come before those with an id. */
export function surveyRooms(tools: Tools, catalogue: SurveyCatalogue): Room[] {
  return [
    questionnaireRoutes(tools, catalogue),
    builderRoutes(tools),
    conditionRoutes(tools),
    answerRoutes(tools, catalogue),
    consentWayRoutes(tools, catalogue),
    linkRoutes(tools),
    assignmentRoutes(tools, catalogue),
    surveyRoutes(tools, catalogue),
    surveyCardRoutes(tools, catalogue),
    reminderRoutes(tools),
    distributionRoutes(tools),
    resultsRoutes(tools, catalogue),
  ]
}
