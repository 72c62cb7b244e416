// What stage 2 brings to the house.
import type { SurveyEntry } from '../../common/surveys/index.ts'
import { keepDeficits, keepRefusal, keepRequest } from './answers.actions.ts'
import { menteeDeficits } from './deficits.questionnaire.ts'
import { menteeRequest } from './mentee-request.questionnaire.ts'

/** The two questionnaires of mentees; their answers fill the bank. */
export const requestsSurveys: SurveyEntry[] = [
  { template: menteeRequest, stage: 2, whenSent: keepRequest, whenRefused: keepRefusal },
  { template: menteeDeficits, stage: 2, whenSent: keepDeficits },
]

export { menteeDeficits, observerCard } from './deficits.questionnaire.ts'
export { besideObserver, deficitGrowth, deficitIndex, needOf, needsOf, supportLevel, supportWords } from './deficits.ts'
export type { DeficitGrowth, Need, Severity, SupportLevel } from './deficits.ts'
export { menteeRequest } from './mentee-request.questionnaire.ts'
export { groupAges, helpForms, timeSlots } from './request-options.ts'
export { couldTeach, wantsMentor } from './request-signs.ts'
export { requestsPaths } from './paths.ts'
export { requestsFacts } from './progress.facts.ts'
export { requestsProgress } from './progress.ts'
export { requestsRoutes } from './stage.routes.ts'
export { menteeBankReaction } from './withdrawal.actions.ts'
