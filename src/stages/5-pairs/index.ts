// What stage 5 brings to the house.
import type { Clock } from '../../tools.ts'
import type { AnyDocumentEntry } from '../../common/documents/index.ts'
import { addendumEntry } from './units/addendum.actions.ts'
import { amendingOrderEntry } from './units/amending-order.actions.ts'
import { employerNoticeEntry, mentorNoticeEntry } from './units/notice.actions.ts'
import { pairingOrderEntry } from './units/pairing-order.actions.ts'

/** Papers of the stage for the catalogue of documents. */
export function pairsDocuments(clock: Clock): AnyDocumentEntry[] {
  return [pairingOrderEntry(clock), amendingOrderEntry(clock), addendumEntry(clock), mentorNoticeEntry(clock), employerNoticeEntry(clock)]
}

/** Keys of these papers, for the page of the stage. */
export const PAIRS_KINDS = ['pairing-order', 'amending-order', 'mentoring-addendum', 'mentor-notice', 'employer-notice']

export { meetingsPaths } from './meetings/paths.ts'
export { meetingsRoutes } from './meetings/meetings.routes.ts'
export { meetingsReaction } from './meetings/withdrawal.actions.ts'
export { ownHomeFacts } from './meetings/own-home.facts.ts'
export { ownHomeOf } from './meetings/own-home.pages.ts'
export { reportTasks } from './meetings/reports/report-tasks.store.ts'
export { visitCard } from './meetings/visit-card.questionnaire.ts'
export { programmePaths } from './programmes/paths.ts'
export { programmeRoutes } from './programmes/rooms.routes.ts'
export { ownProgrammeTasks, programmeTasks } from './programmes/tasks.facts.ts'
export { programmeReaction } from './programmes/withdrawal.actions.ts'
export { supportFacts, supportTasks } from './support/support.facts.ts'
export { supportRoutes } from './support/support.routes.ts'
export { supportPaths } from './support/support-paths.ts'
export { supportReaction } from './support/withdrawal.actions.ts'
export { unitFormKeys, unitForms, unitTypeKeys, unitTypes } from './units/forms-and-types.ts'
export { proposeUnits } from './units/proposal.actions.ts'
export { standingPairs } from './units/standing-pairs.store.ts'
export { pairsPaths } from './paths.ts'
export { unitsReaction } from './units/withdrawal.actions.ts'
export { unitsRoutes } from './units/unit-rooms.routes.ts'
export { pairsFacts } from './progress.facts.ts'
export { pairsProgress } from './progress.ts'
export { replacementTasks } from './units/replacement-tasks.store.ts'
export { ownUnitTasks, unitTasks } from './units/unit-tasks.store.ts'
export { workOfPerson } from './units/person-work.facts.ts'
export { formAndTypes } from './units/forms-and-types.ts'
export { isMemberOn, mentorsOf, menteesOf } from './units/membership.ts'
export { unitTag } from './units/unit.ts'
export type { Unit, UnitMember, UnitRole } from './units/unit.ts'
export { assertOwnUnit, foundUnit, unitById, unitsOfPerson } from './units/unit.store.ts'
export { unitsOfYear } from './units/year-units.store.ts'
export { planSum } from './meetings/results.ts'
export type { ProgrammeResult, ResultTarget } from './meetings/results.ts'
export { resultsOf } from './meetings/results.store.ts'
