import type { Day } from '../../../kit/calendar/day.ts'
import type { Db } from '../../../tools.ts'
import { note, type Author } from '../../../common/journal/index.ts'
import { itemSubject, markWords } from './item-words.ts'
import type { Roadmap, RoadmapItem } from './roadmap.ts'
import { carryMark, roadmapById, roadmapHeads } from './roadmap.store.ts'

/** What the approval order carried out. */
export interface CarriedOut {
  documentId: string
  /** Day of the order, not ahead of the day of registration. */
  on: Day
  /** «приказ от 01.09.2025 № 42-ОД» */
  order: string
  regulation: boolean
  roadmap: boolean
}

// How the rows of the seed begin: their numbers change when a house moves them, their first words hardly ever.
const OF_REGULATION = [/^Приказ «Об утверждении положения/i, /^Разработка «Положения/i]
const OF_ROADMAP = /^Дорожная карта \(план мероприятий\)/i

/**
 * Rows of stage 1 that the approval order itself carries out are marked with it as evidence; marks already made stay.
 * Runs in the transaction that registers the order, after `approveRoadmap`.
 */
export async function markRowsOfApproval(tx: Db, author: Author, at: Date, done: CarriedOut): Promise<void> {
  const roadmap = await approvedEdition(tx, done.on)
  if (roadmap === null) return
  for (const { id, stage } of roadmap.items.filter((item) => item.mark === null && isCarriedOut(item, done))) {
    await carryMark(tx, id, { on: done.on, note: done.order, documentId: done.documentId, fileId: null, url: null })
    const details = { words: markWords(done.on, done.order) }
    await note(tx, author, at, { verb: 'markedDone', subject: itemSubject(roadmap, id), stage, details })
  }
}

/** The newest approved edition for the day; it may come into force a few days after the order. */
async function approvedEdition(tx: Db, on: Day): Promise<Roadmap | null> {
  const approved = (await roadmapHeads(tx)).filter(({ kept, period }) => kept === 'approved' && period.to >= on)
  const [head] = approved.filter(({ lapsedOn }) => lapsedOn === null)
  return head ? roadmapById(tx, head.id) : null
}

function isCarriedOut({ stage, text }: RoadmapItem, { regulation, roadmap }: CarriedOut): boolean {
  if (stage !== 1) return false
  return (regulation && OF_REGULATION.some((start) => start.test(text))) || (roadmap && OF_ROADMAP.test(text))
}
