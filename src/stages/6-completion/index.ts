// What stage 6 brings to the house.
export { eventFeedback } from './closing-events/event-feedback.questionnaire.ts'
export { curatorConditions } from './results/curator-conditions.questionnaire.ts'
export { monitoringPaths } from './monitoring/paths.ts'
export { monitoringSurveys } from './monitoring/surveys.actions.ts'
export { forgetComfort } from './monitoring/comfort.actions.ts'
export { monitoringRoutes } from './monitoring/monitoring.routes.ts'
export { monitoringTasks } from './monitoring/tasks.facts.ts'
export { monitoringReaction } from './monitoring/withdrawal.actions.ts'
