// Questionnaires of monitoring with what their answers bring about, for the catalogue of surveys.
import type { SurveyEntry } from '../../../common/surveys/index.ts'
import { comfortCheck } from './comfort-check.questionnaire.ts'
import { finalMentee, finalMentor } from './final.questionnaire.ts'
import { midMentee, midMentor } from './mid.questionnaire.ts'
import { satisfaction } from './satisfaction.questionnaire.ts'
import { progressScope } from './scope.store.ts'
import { startMentee, startMentor } from './start.questionnaire.ts'
import { swot } from './swot.questionnaire.ts'
import { raiseTalk, weighComfort } from './talk.actions.ts'

/** In the order of the year. */
export const monitoringSurveys: SurveyEntry[] = [
  { template: startMentee, stage: 5 },
  { template: startMentor, stage: 5 },
  { template: comfortCheck, stage: 5, whenSent: weighComfort },
  { template: midMentee, stage: 6, follows: [startMentee.key], whenSent: raiseTalk },
  { template: midMentor, stage: 6, follows: [startMentor.key], scope: progressScope, whenSent: raiseTalk },
  { template: finalMentor, stage: 6, follows: [startMentor.key, midMentor.key], scope: progressScope },
  { template: finalMentee, stage: 6, follows: [startMentee.key, midMentee.key] },
  { template: satisfaction, stage: 6 },
  { template: swot, stage: 6 },
]
