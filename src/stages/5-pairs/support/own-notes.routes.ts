// «Мои записи» of the psychologist: everything written, also about those who have found a mentor since.
import type { Tools } from '../../../tools.ts'
import { actorOf, may } from '../../../web/access.ts'
import type { Room } from '../../../web/room.ts'
import { ownNotesPage } from './own-notes.pages.ts'
import { ownRecords } from './record.store.ts'
import { supportPaths } from './support-paths.ts'

export function addOwnNotes({ get }: Room, tools: Tools): void {
  get(supportPaths.ownNotes, may('support.notes'), async (req, res) => {
    await res.page('stages/5-pairs/support/own-notes', ownNotesPage(await ownRecords(tools.database, actorOf(req).personId)))
  })
}
