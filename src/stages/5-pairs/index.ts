export { visitCard } from './meetings/visit-card.questionnaire.ts'
export { visitScore } from './meetings/visit-score.ts'
