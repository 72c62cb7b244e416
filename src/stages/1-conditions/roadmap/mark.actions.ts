import type { Actor } from '../../../rights/actor.ts'
import type { Day } from '../../../kit/calendar/day.ts'
import type { Tools } from '../../../tools.ts'
import { found, Refusal } from '../../../kit/refusal.ts'
import { keepFile, removeFile } from '../../../common/files/index.ts'
import { note } from '../../../common/journal/index.ts'
import { assertYearOpen } from '../../../common/years/index.ts'
import { stale } from '../stale.store.ts'
import { itemSubject, markWords } from './item-words.ts'
import { assertApproved } from './roadmap.ts'
import { itemById, saveItem } from './roadmap.store.ts'

const NOT_FOUND = 'Такой строки в дорожной карте нет. Откройте действующую карту.'

export interface MarkValues {
  on: Day
  note?: string
  documentId?: string
  url?: string
  file?: { id: string; name: string; mediaType: string; bytes: Uint8Array }
}

/** Marks a row of the approved edition as carried out, with what proves it; a second mark replaces the first. */
export async function markItem(
  tools: Tools,
  actor: Actor,
  id: string,
  version: number,
  values: MarkValues,
): Promise<void> {
  const at = tools.clock.now()
  if (values.on > tools.clock.today()) {
    throw new Refusal('invalid', 'Этот день ещё не наступил. Укажите день, когда строка исполнена.', { field: 'on' })
  }
  await tools.transaction(async (tx) => {
    const { roadmap, item } = found(await itemById(tx, id), NOT_FOUND)
    assertApproved(roadmap)
    await assertYearOpen(tx, values.on, 'on')
    if (item.mark !== null) await assertYearOpen(tx, item.mark.on)
    const { file } = values
    const fileId = file?.id ?? item.mark?.fileId ?? null
    const mark = {
      on: values.on,
      note: values.note ?? null,
      documentId: values.documentId ?? null,
      fileId,
      url: values.url ?? null,
    }
    // The same form sent twice.
    if (JSON.stringify(mark) === JSON.stringify(item.mark)) return
    if (!(await saveItem(tx, id, version, { mark }))) throw await stale(tx, actor, 'roadmap', roadmap.id)
    if (file) {
      if (item.mark?.fileId) await removeFile(tx, item.mark.fileId, at)
      await keepFile(
        tx,
        { ...file, subject: { kind: 'roadmap', id: roadmap.id }, purpose: 'evidence', uploadedById: actor.personId },
        at,
      )
    }
    const details = { words: markWords(mark.on, mark.note) }
    await note(tx, actor, at, { verb: 'markedDone', subject: itemSubject(roadmap, id), stage: item.stage, details })
  })
}

/** Takes the mark back; the file that proved it goes out of sight. */
export async function unmarkItem(tools: Tools, actor: Actor, id: string): Promise<void> {
  const at = tools.clock.now()
  await tools.transaction(async (tx) => {
    const { roadmap, item } = found(await itemById(tx, id), NOT_FOUND)
    assertApproved(roadmap)
    if (item.mark === null) return
    await assertYearOpen(tx, item.mark.on)
    if (item.mark.fileId) await removeFile(tx, item.mark.fileId, at)
    await saveItem(tx, id, item.version, { mark: null })
    await note(tx, actor, at, { verb: 'unmarked', subject: itemSubject(roadmap, id), stage: item.stage })
  })
}
