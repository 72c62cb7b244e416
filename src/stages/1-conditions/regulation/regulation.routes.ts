import type { Request } from 'express'
import { newId } from '../../../kit/ids.ts'
import { found } from '../../../kit/refusal.ts'
import { can } from '../../../rights/permissions.ts'
import type { Tools } from '../../../tools.ts'
import { may } from '../../../web/access.ts'
import { sendMade } from '../../../web/downloads.ts'
import { idOf } from '../../../web/record-id.ts'
import type { Room } from '../../../web/room.ts'
import { bodiesOf } from '../../../common/organisation/index.ts'
import { paperReferences } from '../papers.facts.ts'
import { conditionsPaths as paths } from '../paths.ts'
import { differencePage } from './difference.pages.ts'
import { regulationPage } from './regulation.pages.ts'
import { regulationPaper } from './regulation-paper.facts.ts'
import { noRegulationPage } from './regulation-forms.pages.ts'
import { currentOf } from './regulation.ts'
import { regulationById, regulations } from './regulation.store.ts'

const VIEWS = 'stages/1-conditions/regulation'
const NOT_FOUND = 'Такой редакции Положения нет. Откройте действующую.'
const read = may('regulation.read')

/** Looking at the regulation: chapters, comparison, prints. */
export function addRegulationReading({ get }: Room, tools: Tools): void {
  const { database: db, clock } = tools

  get(paths.regulation, read, async (req, res) => {
    const mayChange = can(req.actor, 'regulation.change')
    const editions = await regulations(db)
    const { edition } = req.query
    const regulation =
      edition === undefined
        ? currentOf(editions, clock.today())
        : found(
            editions.find(({ id }) => id === edition),
            NOT_FOUND,
          )
    if (regulation === undefined)
      return res.page(`${VIEWS}/no-regulation`, noRegulationPage(mayChange ? newId() : undefined))
    const view = {
      regulation,
      editions,
      bodies: await bodiesOf(db),
      today: clock.today(),
      mayChange,
      references: await paperReferences(db),
    }
    return res.page(`${VIEWS}/regulation`, regulationPage(view))
  })

  get(paths.regulationDifference, read, async (req, res) => {
    const editions = await regulations(db)
    const edition = (name: 'from' | 'to') =>
      found(
        editions.find(({ id }) => id === req.query[name]),
        NOT_FOUND,
      )
    return res.page(`${VIEWS}/difference`, differencePage(edition('from'), edition('to'), req.query['all'] === 'yes'))
  })

  get(paths.regulationPdf, read, async (req, res) => {
    const { name, description } = await printed(req)
    sendMade(res, 'pdf', name, await tools.printer.pdf(description))
  })

  get(paths.regulationDocx, read, async (req, res) => {
    const { name, description } = await printed(req)
    sendMade(res, 'docx', name, await tools.printer.docx(description))
  })

  async function printed(req: Request) {
    const regulation = found(await regulationById(db, idOf(req)), NOT_FOUND)
    const description = await regulationPaper(db, regulation, clock.today())
    return { name: `Положение о наставничестве, редакция ${regulation.edition}`, description }
  }
}
