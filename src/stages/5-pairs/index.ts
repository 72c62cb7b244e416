export { visitCard } from './meetings/visit-card.questionnaire.ts'
