import { destructionActEntry } from './common/destruction/index.ts'
import { minutesEntry } from './common/events/index.ts'
import { createCatalogue, freeOrders } from './common/documents/index.ts'
import type { Catalogue } from './common/documents/index.ts'
import { conditionsDocuments } from './stages/1-conditions/index.ts'
import { pairsDocuments } from './stages/5-pairs/index.ts'
import { completionDocuments } from './stages/6-completion/index.ts'
import { eventLinks } from './stages/index.ts'
import type { Clock } from './tools.ts'

/** Every kind of paper the house can draw up: what the stages bring, and the order for everything else. */
export function papersOfHouse(clock: Clock): Catalogue {
  return createCatalogue([...conditionsDocuments(clock), ...pairsDocuments(clock), ...completionDocuments(clock), minutesEntry(eventLinks), destructionActEntry(clock), ...freeOrders])
}
