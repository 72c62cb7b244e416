// What stage 5 brings to the house.
export { visitCard } from './meetings/visit-card.questionnaire.ts'
export { supportFacts, supportTasks } from './support/support.facts.ts'
export { supportRoutes } from './support/support.routes.ts'
export { supportPaths } from './support/support-paths.ts'
export { supportReaction } from './support/withdrawal.actions.ts'
