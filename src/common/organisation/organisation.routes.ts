import type { Tools } from '../../tools.ts'
import type { Room } from '../../web/room.ts'
import { room } from '../../web/room.ts'
import { addBodies } from './body.routes.ts'
import { addCalendar } from './calendar-day.routes.ts'
import { addLegalBases } from './legal-base.routes.ts'
import { addRequisites } from './requisites.routes.ts'
import { addRules } from './rules.routes.ts'
import { addSignatories } from './signatory.routes.ts'

/** Everything about the kindergarten itself, under /organisation. */
export function organisationRoutes(tools: Tools): Room {
  const whole = room()
  for (const add of [addRequisites, addSignatories, addRules, addBodies, addLegalBases, addCalendar]) add(whole, tools)
  return whole
}
