import { can } from '../../../rights/permissions.ts'
import type { Tools } from '../../../tools.ts'
import { historyLines, journalEntries } from '../../../common/journal/index.ts'
import { may } from '../../../web/access.ts'
import { idOf } from '../../../web/record-id.ts'
import type { Room } from '../../../web/room.ts'
import { pairsPaths } from '../paths.ts'
import { unitCard } from './unit-card.store.ts'
import { foundUnit } from './unit.store.ts'
import { unitPage } from './unit.pages.ts'

const WHOLE_HISTORY = 500

/** The page of one pair or group and its whole history. */
export function addUnit({ get }: Room, tools: Tools): void {
  const { database: db, clock } = tools

  get(pairsPaths.history, may('units.read'), async (req, res) => {
    const unit = await foundUnit(db, idOf(req))
    const entries = await journalEntries(db, { subject: { kind: 'unit', id: unit.id } }, WHOLE_HISTORY)
    const title = `История: ${unit.title}`
    const crumbs = [{ words: 'Пары и группы', href: pairsPaths.units.to() }, { words: unit.title, href: pairsPaths.unit.to({ id: unit.id }) }, { words: 'История' }]
    await res.page('stages/5-pairs/units/history', { title, head: { crumbs, title }, history: { entries: historyLines(entries) } })
  })

  get(pairsPaths.unit, may('units.read'), async (req, res) => {
    const viewer = { mayManage: can(req.actor, 'units.manage'), mayReadRefusals: can(req.actor, 'selection.confidential'), mayReadPeople: can(req.actor, 'people.read') }
    await res.page('stages/5-pairs/units/unit', unitPage(await unitCard(db, idOf(req), clock.today()), viewer))
  })
}
