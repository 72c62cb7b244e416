// What stage 1 brings to the house.
import type { Clock } from '../../tools.ts'
import type { AnyDocumentEntry } from '../../common/documents/index.ts'
import { approvalOrderEntry } from './orders/approval-order.actions.ts'
import { curatorOrderEntry } from './orders/curator-order.actions.ts'

/** The orders of the stage for the catalogue of documents. */
export function conditionsDocuments(clock: Clock): AnyDocumentEntry[] {
  return [approvalOrderEntry(clock), curatorOrderEntry(clock)]
}

export { approvalInForce, approvalsChoices, basisWords } from './orders/curator-order.facts.ts'
export { namedOnly, orderFactsOf, organisationFactsOn, peopleChoices } from './orders/house.facts.ts'
export { endOf, headOf, orderFacts, orderPaper, organisationFacts, personFacts, printed } from './orders/order-facts.ts'
export type { OrderFacts } from './orders/order-facts.ts'
export { inCases } from './orders/people-in-cases.ts'
export { conditionsRoutes } from './conditions.routes.ts'
export { conditionsPaths } from './paths.ts'
export { conditionsProgress } from './progress.ts'
export { CONDITIONS_KINDS, conditionsFacts } from './progress.facts.ts'
export { comingPeriod, copiedItems, nextPeriod, periodLabel } from './roadmap/period.ts'
export { copyWithin as copyRoadmapWithin } from './roadmap/roadmap.actions.ts'
export { rowsOf, termWords, workOf } from './roadmap/roadmap.ts'
export type { Roadmap, Row } from './roadmap/roadmap.ts'
export { markItem } from './roadmap/mark.actions.ts'
export { currentRoadmap, itemById, roadmapById, roadmapHeads } from './roadmap/roadmap.store.ts'
export { seedRegulation, seedRoadmap } from './seed.actions.ts'
export { recordAdoptions } from './regulation/regulation.actions.ts'
export { regulationInForce, regulations } from './regulation/regulation.store.ts'
export { inForceOn } from './regulation/regulation.ts'
export { regulationPaper } from './regulation/regulation-paper.facts.ts'
export { roadmapPaper } from './roadmap/roadmap-paper.facts.ts'
