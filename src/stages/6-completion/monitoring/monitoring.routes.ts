import type { Tools } from '../../../tools.ts'
import type { SurveyCatalogue } from '../../../common/surveys/index.ts'
import { room, type Room } from '../../../web/room.ts'
import { addCompetences } from './competence.routes.ts'
import { addGrowth } from './growth.routes.ts'
import { addRounds } from './round.routes.ts'
import { addSwot } from './swot.routes.ts'
import { addTalks } from './talk.routes.ts'

/** Everything under /completion/monitoring; addresses with words come before those with ids. */
export function monitoringRoutes(tools: Tools, catalogue: SurveyCatalogue): Room {
  const monitoring = room()
  addRounds(monitoring, tools, catalogue)
  addTalks(monitoring, tools)
  addGrowth(monitoring, tools)
  addCompetences(monitoring, tools)
  addSwot(monitoring, tools)
  return monitoring
}
