import type { Day } from '../../../kit/calendar/day.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { Db } from '../../../tools.ts'
import { note, type Author } from '../../../common/journal/index.ts'
import { roadmapSubject } from './item-words.ts'
import { periodLabel } from './period.ts'
import type { Roadmap } from './roadmap.ts'
import { carryMark, roadmapById, roadmapHeads, saveRoadmap, withItems } from './roadmap.store.ts'

export interface Approval {
  documentId: string
  effectiveOn: Day
  /** «приказ № 42-ОД от 01.09.2025» */
  order: string
}

/**
 * A draft becomes the approved edition, and every edition before it goes out of force on the same day. Marks that were
 * made meanwhile go over to the rows that stayed. Runs in the transaction that registers the order.
 */
export async function approveRoadmap(tx: Db, author: Author, at: Date, id: string, approval: Approval): Promise<void> {
  const roadmap = await roadmapById(tx, id)
  if (roadmap === null || roadmap.kept !== 'draft') {
    throw new Refusal(
      'wrong-moment',
      'Дорожная карта уже утверждена другим приказом. Выберите в проекте приказа другую редакцию.',
    )
  }
  const { documentId, effectiveOn, order } = approval
  const before = (await roadmapHeads(tx)).filter(
    (head) => head.kept === 'approved' && (head.lapsedOn === null || head.lapsedOn > effectiveOn),
  )
  for (const head of before) {
    await carryMarks(tx, await withItems(tx, head), roadmap)
    await saveRoadmap(tx, head.id, head.version, { lapsedOn: effectiveOn })
  }
  await saveRoadmap(tx, id, roadmap.version, { kept: 'approved', documentId, effectiveOn })
  const subject = roadmapSubject(roadmap, periodLabel(roadmap.period))
  await note(tx, author, at, { verb: 'approved', subject, stage: 1, details: { words: order } })
}

/** Only inside one period: another period has its own work to do. */
async function carryMarks(tx: Db, before: Roadmap, after: Roadmap): Promise<void> {
  if (before.period.from !== after.period.from) return
  for (const item of after.items) {
    const twin = before.items.find((old) => old.stage === item.stage && old.text === item.text && old.mark !== null)
    if (item.mark === null && twin?.mark) await carryMark(tx, item.id, twin.mark)
  }
}
