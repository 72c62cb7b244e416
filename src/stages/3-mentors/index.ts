export { bandWords, formalGaps, readiness, usualRule } from './admission.ts'
export type { FormalRule, Readiness, ReadinessBand } from './admission.ts'
export { mentorCandidate } from './candidate.questionnaire.ts'
export { mentorsPaths } from './paths.ts'
