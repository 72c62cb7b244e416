// What stage 2 brings to the house.
import type { SurveyEntry } from '../../common/surveys/index.ts'
import { keepDeficits, keepRefusal, keepRequest, mayFillDeficits } from './answers.actions.ts'
import { menteeDeficits } from './deficits.questionnaire.ts'
import { menteeRequest } from './mentee-request.questionnaire.ts'

/** The two questionnaires of mentees; their answers fill the bank. */
export const requestsSurveys: SurveyEntry[] = [
  { template: menteeRequest, stage: 2, whenSent: keepRequest, whenRefused: keepRefusal },
  { template: menteeDeficits, stage: 2, mayStart: mayFillDeficits, whenSent: keepDeficits },
]

export { menteeDeficits, observerCard } from './deficits.questionnaire.ts'
export { besideObserver, deficitGrowth, deficitIndex, needOf, needsOf, supportLevel, supportWords } from './deficits.ts'
export type { DeficitGrowth, Need, Severity, SupportLevel } from './deficits.ts'
export { menteeRequest } from './mentee-request.questionnaire.ts'
export { groupAges, helpForms, timeSlots } from './request-options.ts'
export { couldTeach, wantsMentor } from './request-signs.ts'
export type { BankColumn } from './bank/bank-paper.ts'
export { addBankPaper } from './bank/bank-paper.routes.ts'
export { addBulk } from './bank/bulk.routes.ts'
export { chosenIds } from './bank/bulk.ts'
export { columnChoices, drawnColumns, withColumnsJoined } from './bank/columns.ts'
export { MOST_COUNTED, totalWords } from './bank/shown-total.ts'
export { removeView, saveView } from './bank/view.actions.ts'
export { viewForm } from './bank/view.form.ts'
export { viewLinks } from './bank/view-links.ts'
export type { ViewLink } from './bank/view-links.ts'
export { savedViews } from './bank/view.store.ts'
export { competenceKeys, competenceOptions, competenceTitle, inOrder, inShort } from './competence-words.ts'
export { consentLines } from './consent-lines.pages.ts'
export { countedNeeds } from './counted-deficits.ts'
export { accusative, nominative } from './mentee-journal.ts'
export { namedColumns, keysText, toNamed } from './mentee-row.ts'
export type { NamedPerson } from './mentee-row.ts'
export { serviceBands, serviceBandWords } from './mentee-list.ts'
export { taughtSince } from './mentee-list.store.ts'
export { onFreshVersion } from './small-form.pages.ts'
export { requestsPaths } from './paths.ts'
export { requestsFacts } from './progress.facts.ts'
export { requestsProgress } from './progress.ts'
export { requestsRoutes } from './stage.routes.ts'
export { menteeBankReaction } from './withdrawal.actions.ts'
