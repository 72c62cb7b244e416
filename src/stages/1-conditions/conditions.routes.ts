import type { Tools } from '../../tools.ts'
import { room, type Room } from '../../web/room.ts'
import { addChapters } from './regulation/chapter.routes.ts'
import { addRegulationEditing } from './regulation/regulation-editing.routes.ts'
import { addRegulationReading } from './regulation/regulation.routes.ts'
import { addItems } from './roadmap/item.routes.ts'
import { addMarks } from './roadmap/mark.routes.ts'
import { addRoadmapEditing } from './roadmap/roadmap-editing.routes.ts'
import { addRoadmapReading } from './roadmap/roadmap.routes.ts'

/** The road map and the regulation, under /conditions; the page of the stage itself is drawn as those of all stages. */
export function conditionsRoutes(tools: Tools): Room {
  const whole = room()
  const parts = [
    addRoadmapReading,
    addRoadmapEditing,
    addItems,
    addMarks,
    addRegulationReading,
    addRegulationEditing,
    addChapters,
  ]
  for (const add of parts) add(whole, tools)
  return whole
}
