import type { Tools } from '../../../tools.ts'
import { room, type Room } from '../../../web/room.ts'
import type { SelectionLinks } from '../links.ts'
import { addPairRules } from './pair-rules.routes.ts'

/** Everything of matching under /selection. */
export function matchingRoutes(tools: Tools, links: SelectionLinks): Room {
  const whole = room()
  addPairRules(whole, tools, links)
  return whole
}
