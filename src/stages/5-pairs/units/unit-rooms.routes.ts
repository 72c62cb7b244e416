import type { Tools } from '../../../tools.ts'
import { room, type Room } from '../../../web/room.ts'
import { addEdition } from './edition.routes.ts'
import type { UnitEnd } from './ending.actions.ts'
import { addEnding } from './ending.routes.ts'
import { addOwnUnits } from './own.routes.ts'
import { addReplacement } from './replacement.routes.ts'
import { addUnitDecisions } from './unit-decisions.routes.ts'
import { addUnit } from './unit.routes.ts'
import { addUnits } from './units.routes.ts'

/** Pairs and groups; `stage` is the page with the done-tests, `onEnd` what later stages do when a unit ends. Mounted after every room of the stage with fixed addresses under /pairs. */
export function unitsRoutes(tools: Tools, stage: string, onEnd: UnitEnd): Room {
  const units = room()
  addUnits(units, tools, stage)
  addUnitDecisions(units, tools)
  addReplacement(units, tools)
  addEnding(units, tools, onEnd)
  addEdition(units, tools)
  addUnit(units, tools)
  addOwnUnits(units, tools)
  return units
}
