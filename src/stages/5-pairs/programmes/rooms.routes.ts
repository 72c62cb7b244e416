import type { Tools } from '../../../tools.ts'
import { room, type Room } from '../../../web/room.ts'
import { addLibrary } from './library.routes.ts'
import { addMarks } from './mark.routes.ts'
import { addPlan } from './plan.routes.ts'
import { addProgrammes } from './programme.routes.ts'
import { addSteps } from './steps.routes.ts'
import { addTargets } from './target.routes.ts'
import { addTasks } from './task.routes.ts'
import { addWording } from './wording.routes.ts'

/** Programmes and the library of plans, under /pairs; stands before the units, whose address takes anything for an id. */
export function programmeRoutes(tools: Tools): Room {
  const whole = room()
  for (const add of [addProgrammes, addLibrary, addSteps, addWording, addTasks, addTargets, addPlan, addMarks]) add(whole, tools)
  return whole
}
