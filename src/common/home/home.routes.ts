import type { Day } from '../../kit/calendar/day.ts'
import type { Actor } from '../../rights/actor.ts'
import { can } from '../../rights/permissions.ts'
import type { OwnTask } from '../../rights/task.ts'
import type { Tools } from '../../tools.ts'
import { actorOf, may } from '../../web/access.ts'
import { dayShown } from '../../web/shown-year.ts'
import type { Room } from '../../web/room.ts'
import { room } from '../../web/room.ts'
import type { SubjectAddress } from '../journal/index.ts'
import { historyLines, journalEntries } from '../journal/index.ts'
import type { Count, OwnHome } from './home.pages.ts'
import { homePage, ownHomePage } from './home.pages.ts'
import type { StageOverview } from './overview.ts'
import { homePaths } from './paths.ts'

/** What the other rooms tell the first page; handed in by the roof. */
export interface HomeSources {
  /** With the tasks and next steps that this person may do. */
  stages(actor: Actor, day: Day): Promise<readonly StageOverview[]>
  counts(): Promise<readonly Count[]>
  /** What a person must do in any role: papers to be acquainted with, consents, questionnaires; and what his pairs and groups bring. */
  own(actor: Actor): Promise<{ tasks: readonly OwnTask[]; pairs: OwnHome }>
  roadmapHref: string
  addressOf: SubjectAddress
}

const NEWS = 5

export function homeRoutes(tools: Tools, sources: HomeSources): Room {
  const { get, post, routes } = room()
  const { database, clock } = tools

  get(homePaths.home, may('home.read'), async (req, res) => {
    const actor = actorOf(req)
    const today = clock.today()
    const { tasks, pairs: own } = await sources.own(actor)
    if (!can(actor, 'journal.read')) {
      const page = ownHomePage({ today, name: actor.name, tasks, own })
      return res.page('common/home/my-home', page)
    }
    const [known, counts, entries] = await Promise.all([
      sources.stages(actor, dayShown(req, today)),
      sources.counts(),
      journalEntries(database, {}, NEWS),
    ])
    // A year that is over asks for nothing any more: only how far it came is shown.
    const stages = req.shownYear === undefined ? known : known.map((stage) => ({ ...stage, tasks: [], next: [] }))
    const news = historyLines(entries, sources.addressOf)
    const allTasks = req.query['tasks'] === 'all'
    return res.page('common/home/home', homePage({ today, stages, tasks, own, counts, news, roadmapHref: sources.roadmapHref, allTasks }))
  })

  return { get, post, routes }
}
