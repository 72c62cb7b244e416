export { kickoffFeedback } from './training/kickoff-feedback.questionnaire.ts'
