// What stage 6 brings to the house.
import type { Clock } from '../../tools.ts'
import type { AnyDocumentEntry } from '../../common/documents/index.ts'
import { analyticalNoteEntry } from './monitoring/analytical-note.actions.ts'
import { resultsOrderEntry } from './results/results-order.actions.ts'
import { RESULTS_ORDER } from './results/results-order.key.ts'

/** Papers of the stage for the catalogue of documents. */
export function completionDocuments(clock: Clock): AnyDocumentEntry[] {
  return [analyticalNoteEntry(clock), resultsOrderEntry(clock)]
}

/** Keys of these papers, for the page of the stage. */
export const COMPLETION_KINDS = [RESULTS_ORDER, 'minutes', 'analytical-note']

export { eventFeedback } from './closing-events/event-feedback.questionnaire.ts'
export { curatorConditions } from './results/curator-conditions.questionnaire.ts'
export { monitoringPaths } from './monitoring/paths.ts'
export { monitoringSurveys } from './monitoring/surveys.actions.ts'
export { forgetComfort } from './monitoring/comfort.actions.ts'
export { monitoringRoutes } from './monitoring/monitoring.routes.ts'
export { monitoringTasks } from './monitoring/tasks.facts.ts'
export { monitoringReaction } from './monitoring/withdrawal.actions.ts'
export { beginPlannedRounds } from './monitoring/round-plan.actions.ts'
export { launchRound } from './monitoring/round.actions.ts'
export { memberKey } from './monitoring/round.ts'
export { whenMinutesRegistered } from './closing-events/closing.actions.ts'
export { closingRoutes } from './closing-events/closing.routes.ts'
export { closingPaths } from './closing-events/paths.ts'
export { presentedPractices } from './closing-events/presented.facts.ts'
export { mayReadPractice } from './practices/file-reader.store.ts'
export { practicePaths } from './practices/paths.ts'
export { practiceTasks } from './practices/practice-tasks.store.ts'
export { practiceRoutes } from './practices/practices.routes.ts'
export { practiceReaction } from './practices/withdrawal.actions.ts'
export { inspectionRoutes } from './inspection/inspection.routes.ts'
export { keepConditions } from './inspection/note.actions.ts'
export { inspectionPaths } from './inspection/paths.ts'
export { completionFacts } from './progress.facts.ts'
export { completionProgress } from './progress.ts'
export { resultsPaths } from './results/paths.ts'
export { resultsRoutes } from './results/results.routes.ts'
export { yearPaths } from './year/paths.ts'
export { yearRoutes } from './year/year.routes.ts'
export { yearTasks } from './year/year-tasks.facts.ts'
export { reportRoutes } from './reports/reports.routes.ts'
export { reportPaths } from './reports/paths.ts'
