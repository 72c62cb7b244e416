import type { Tools } from '../../../tools.ts'
import { room, type Room } from '../../../web/room.ts'
import type { SelectionLinks } from '../links.ts'
import { addBoard } from './board.routes.ts'
import { addDecision } from './decision.routes.ts'
import { addPair } from './pair.routes.ts'
import { addPairRules } from './pair-rules.routes.ts'
import { addSummary } from './summary.routes.ts'

/** Everything of matching under /selection. */
export function matchingRoutes(tools: Tools, links: SelectionLinks): Room {
  const whole = room()
  addBoard(whole, tools, links)
  addDecision(whole, tools, links)
  addPair(whole, tools, links)
  addPairRules(whole, tools, links)
  addSummary(whole, tools, links)
  return whole
}
