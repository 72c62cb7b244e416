// What stage 3 brings to the house.
import type { SurveyEntry } from '../../common/surveys/index.ts'
import { keepCandidate } from './answers.actions.ts'
import { mentorCandidate } from './candidate.questionnaire.ts'

/** The questionnaire of candidates; its answers fill the bank. */
export const mentorsSurveys: SurveyEntry[] = [{ template: mentorCandidate, stage: 3, whenSent: keepCandidate }]

export type { FormalRule, Readiness, ReadinessBand } from './admission.ts'
export { heatOf } from './coverage.ts'
export { setLoad } from './load.actions.ts'
export { admit, markTrained, setPlaces } from './mentor.actions.ts'
export { openMentorOf, strengthsOf } from './mentor.store.ts'
export { confirmStrengths, nominate } from './nomination.actions.ts'
export { stateTag } from './mentor.ts'
export type { MentorState } from './mentor.ts'
export { mentorCandidate } from './candidate.questionnaire.ts'
export { mentorsPaths } from './paths.ts'
export { countMentorsByState, type MentorCount } from './mentor-count.store.ts'
export { mentorsFacts } from './progress.facts.ts'
export { mentorsProgress } from './progress.ts'
export { setTraining } from './training.actions.ts'
export { mentorsRoutes } from './stage.routes.ts'
export { mentorBankReaction } from './withdrawal.actions.ts'
