import type { Request } from 'express'
import { newId } from '../../../kit/ids.ts'
import { found } from '../../../kit/refusal.ts'
import { can } from '../../../rights/permissions.ts'
import type { Tools } from '../../../tools.ts'
import { may } from '../../../web/access.ts'
import { sendMade } from '../../../web/downloads.ts'
import { idOf } from '../../../web/record-id.ts'
import { dayShown } from '../../../web/shown-year.ts'
import type { Room } from '../../../web/room.ts'
import { paperReferences } from '../papers.facts.ts'
import { conditionsPaths as paths } from '../paths.ts'
import { comingPeriod, periodLabel } from './period.ts'
import { periodForm } from './roadmap.form.ts'
import { roadmapPage } from './roadmap.pages.ts'
import { roadmapPaper } from './roadmap-paper.facts.ts'
import type { RoadmapView } from './roadmap-view.ts'
import { currentOf } from './roadmap.ts'
import { roadmapById, roadmapHeads, withItems } from './roadmap.store.ts'
import { startPage } from './roadmap-forms.pages.ts'
import { timelinePage } from './timeline.pages.ts'

const VIEWS = 'stages/1-conditions/roadmap'
const NOT_FOUND = 'Такой дорожной карты нет. Откройте действующую.'
const read = may('roadmap.read')

/** Looking at the road map: table, timeline, prints. */
export function addRoadmapReading({ get }: Room, tools: Tools): void {
  const { database: db, clock } = tools

  get(paths.roadmap, read, async (req, res) => {
    const view = await viewOf(req)
    if (view !== undefined) return res.page(`${VIEWS}/roadmap`, roadmapPage(view))
    const period = comingPeriod(clock.today())
    const form = can(req.actor, 'roadmap.change') ? periodForm.filled({ id: newId(), ...period }) : undefined
    return res.page(`${VIEWS}/no-roadmap`, startPage(form))
  })

  get(paths.roadmapTimeline, read, async (req, res) => {
    const view = found(await viewOf(req), NOT_FOUND)
    return res.page(`${VIEWS}/timeline`, timelinePage(view))
  })

  get(paths.roadmapPdf, read, async (req, res) => {
    const { name, description } = await printed(req)
    sendMade(res, 'pdf', name, await tools.printer.pdf(description))
  })

  get(paths.roadmapDocx, read, async (req, res) => {
    const { name, description } = await printed(req)
    sendMade(res, 'docx', name, await tools.printer.docx(description))
  })

  /** The edition of the query, else the one people work by; undefined while there is none. */
  async function viewOf(req: Request): Promise<RoadmapView | undefined> {
    const heads = await roadmapHeads(db)
    const { edition } = req.query
    const head =
      edition === undefined
        ? currentOf(heads, dayShown(req, clock.today()))
        : found(
            heads.find(({ id }) => id === edition),
            NOT_FOUND,
          )
    if (head === undefined) return undefined
    const roadmap = await withItems(db, head)
    return {
      roadmap,
      heads,
      today: clock.today(),
      mayChange: can(req.actor, 'roadmap.change'),
      references: await paperReferences(db),
    }
  }

  async function printed(req: Request) {
    const roadmap = found(await roadmapById(db, idOf(req)), NOT_FOUND)
    const description = await roadmapPaper(db, roadmap, clock.today(), { marks: req.query['marks'] === 'yes' })
    return { name: `Дорожная карта ${periodLabel(roadmap.period)}, редакция ${roadmap.edition}`, description }
  }
}
