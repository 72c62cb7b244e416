import type { Db } from '../../../tools.ts'
import type { Day } from '../../../kit/calendar/day.ts'
import type { Place } from './arrangement.ts'
import { currentOf, type KeptState, type Mark, type Roadmap, type RoadmapItem } from './roadmap.ts'

type HeadRow = Awaited<ReturnType<Db['roadmap']['findMany']>>[number]
type ItemRow = Awaited<ReturnType<Db['roadmapItem']['findMany']>>[number]

/** A road map without its rows, for lists of editions. */
export type RoadmapHead = Omit<Roadmap, 'items'>

/** All editions, the newest first. */
export async function roadmapHeads(db: Db): Promise<RoadmapHead[]> {
  const rows = await db.roadmap.findMany({ orderBy: [{ periodFrom: 'desc' }, { edition: 'desc' }] })
  return rows.map(toHead)
}

export async function roadmapById(db: Db, id: string): Promise<Roadmap | null> {
  const row = await db.roadmap.findUnique({ where: { id } })
  return row && withItems(db, toHead(row))
}

/** The edition people work by, with its rows; two queries. */
export async function currentRoadmap(db: Db, today: Day): Promise<Roadmap | null> {
  const head = currentOf(await roadmapHeads(db), today)
  return head ? withItems(db, head) : null
}

export async function withItems(db: Db, head: RoadmapHead): Promise<Roadmap> {
  const rows = await db.roadmapItem.findMany({
    where: { roadmapId: head.id },
    orderBy: [{ stage: 'asc' }, { position: 'asc' }],
  })
  return { ...head, items: rows.map(toItem) }
}

export interface FoundItem {
  roadmap: Roadmap
  item: RoadmapItem & { version: number }
}

/** A row with the whole map around it. */
export async function itemById(db: Db, id: string): Promise<FoundItem | null> {
  const row = await db.roadmapItem.findUnique({ where: { id } })
  if (row === null) return null
  const roadmap = await roadmapById(db, row.roadmapId)
  return roadmap && { roadmap, item: { ...toItem(row), version: row.version } }
}

export async function createRoadmap(tx: Db, roadmap: Roadmap, at: Date): Promise<void> {
  const { id, period, edition, kept, documentId, copiedFromId, effectiveOn, lapsedOn, items } = roadmap
  await tx.roadmap.create({
    data: {
      id,
      edition,
      state: kept,
      documentId,
      copiedFromId,
      effectiveOn,
      lapsedOn,
      periodFrom: period.from,
      periodTo: period.to,
      createdAt: at,
    },
  })
  await tx.roadmapItem.createMany({ data: items.map((item) => ({ roadmapId: id, ...itemColumns(item) })) })
}

type HeadChange = Partial<Pick<Roadmap, 'kept' | 'documentId' | 'effectiveOn' | 'lapsedOn' | 'period'>>

/** Saves a change as the next version; false when the map has another version by now. */
export async function saveRoadmap(
  tx: Db,
  id: string,
  version: number,
  { kept, period, ...rest }: HeadChange,
): Promise<boolean> {
  const { count } = await tx.roadmap.updateMany({
    where: { id, version },
    data: {
      ...rest,
      ...(kept && { state: kept }),
      ...(period && { periodFrom: period.from, periodTo: period.to }),
      version: version + 1,
    },
  })
  return count === 1
}

export async function createItem(tx: Db, roadmapId: string, item: RoadmapItem): Promise<void> {
  await tx.roadmapItem.create({ data: { roadmapId, ...itemColumns(item) } })
}

export type ItemChange = Partial<Omit<RoadmapItem, 'id' | 'parentId' | 'stage' | 'position'>>

/** Carries a mark over to a row of another edition, whatever its version. */
export async function carryMark(tx: Db, id: string, mark: Mark): Promise<void> {
  await tx.roadmapItem.update({ where: { id }, data: markColumns(mark) })
}

/** Saves a row as its next version; false when it has another version by now. */
export async function saveItem(tx: Db, id: string, version: number, { mark, ...plain }: ItemChange): Promise<boolean> {
  const data = { ...plain, ...(mark !== undefined && markColumns(mark)), version: version + 1 }
  const { count } = await tx.roadmapItem.updateMany({ where: { id, version }, data })
  return count === 1
}

export async function placeItems(tx: Db, places: readonly Place[]): Promise<void> {
  for (const { id, position } of places) await tx.roadmapItem.update({ where: { id }, data: { position } })
}

export async function removeItems(tx: Db, ids: readonly string[]): Promise<void> {
  await tx.roadmapItem.deleteMany({ where: { id: { in: [...ids] } } })
}

/** Takes a draft away with its rows; approved editions are never removed. */
export async function removeDraft(tx: Db, id: string): Promise<void> {
  await tx.roadmapItem.deleteMany({ where: { roadmapId: id } })
  await tx.roadmap.deleteMany({ where: { id, state: 'draft' } })
}

function itemColumns({ mark, ...item }: RoadmapItem) {
  return { ...item, ...markColumns(mark) }
}

function markColumns(mark: Mark | null) {
  return {
    doneOn: mark?.on ?? null,
    doneNote: mark?.note ?? null,
    evidenceDocumentId: mark?.documentId ?? null,
    evidenceFileId: mark?.fileId ?? null,
    evidenceUrl: mark?.url ?? null,
  }
}

function toHead(row: HeadRow): RoadmapHead {
  const { id, edition, documentId, copiedFromId, effectiveOn, lapsedOn, version } = row
  const period = { from: row.periodFrom, to: row.periodTo }
  return { id, period, edition, kept: row.state as KeptState, documentId, copiedFromId, effectiveOn, lapsedOn, version }
}

function toItem(row: ItemRow): RoadmapItem {
  const { id, parentId, stage, position, text, from, to, term, responsible, result } = row
  return { id, parentId, stage, position, text, from, to, term, responsible, result, mark: toMark(row) }
}

function toMark(row: ItemRow): Mark | null {
  if (row.doneOn === null) return null
  return {
    on: row.doneOn,
    note: row.doneNote,
    documentId: row.evidenceDocumentId,
    fileId: row.evidenceFileId,
    url: row.evidenceUrl,
  }
}
