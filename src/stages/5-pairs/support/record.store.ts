import { Refusal } from '../../../kit/refusal.ts'
import type { Db } from '../../../tools.ts'
import type { OwnRecord, RecordKind, RecordSide, SupportRecord } from './support.ts'

const MOST = 200
const columns = { id: true, menteeId: true, on: true, byId: true, side: true, kind: true, words: true, version: true } as const

/**
 * Records of a mentee, the newest first. The notes are read from the database only for the psychologist who wrote them.
 * @param reader the psychologist who asks; nobody else gets notes at all
 */
export async function recordsOf(db: Db, menteeId: string, reader: string | undefined): Promise<SupportRecord[]> {
  const rows = await db.supportRecord.findMany({ where: { menteeId, removedAt: null }, select: columns, orderBy: [{ on: 'desc' }, { createdAt: 'desc' }] })
  const noted = reader === undefined ? [] : await db.supportRecord.findMany({ where: { menteeId, removedAt: null, byId: reader, notes: { not: null } }, select: { id: true, notes: true } })
  const notes = new Map(noted.map(({ id, notes: words }) => [id, words]))
  return rows.map((row) => ({ ...row, side: row.side as RecordSide, kind: row.kind as RecordKind, notes: notes.get(row.id) ?? null }))
}

/** Everything this psychologist wrote, the newest first, with the notes. */
export async function ownRecords(db: Db, psychologistId: string): Promise<OwnRecord[]> {
  const rows = await db.supportRecord.findMany({
    where: { byId: psychologistId, side: 'psychologist', removedAt: null, NOT: { words: null, notes: null } },
    select: { on: true, kind: true, words: true, notes: true, mentee: { select: { person: { select: { surname: true, firstName: true, patronymic: true } } } } },
    orderBy: [{ on: 'desc' }, { createdAt: 'desc' }],
    take: MOST,
  })
  return rows.map(({ kind, mentee, ...row }) => ({ ...row, kind: kind as RecordKind, name: mentee.person }))
}

/** One record that stands, its notes left where they are. */
export async function recordById(db: Db, id: string): Promise<SupportRecord | null> {
  const row = await db.supportRecord.findFirst({ where: { id, removedAt: null }, select: columns })
  return row && { ...row, side: row.side as RecordSide, kind: row.kind as RecordKind, notes: null }
}

export async function recordExists(db: Db, id: string): Promise<boolean> {
  return (await db.supportRecord.findUnique({ where: { id }, select: { id: true } })) !== null
}

export interface RecordContent {
  on: string
  kind: RecordKind
  words: string | null
  notes?: string | null
}

export async function insertRecord(tx: Db, record: RecordContent & { id: string; menteeId: string; byId: string; side: RecordSide; at: Date }): Promise<void> {
  const { at, ...data } = record
  await tx.supportRecord.create({ data: { ...data, createdAt: at } })
}

/** Writes over the version that was read. @throws Refusal at «version» when the record was changed in another window */
export async function saveRecord(tx: Db, { id, version }: { id: string; version: number }, data: Partial<RecordContent> & { removedAt?: Date }): Promise<void> {
  const { count } = await tx.supportRecord.updateMany({ where: { id, version, removedAt: null }, data: { ...data, version: version + 1 } })
  if (count === 0) {
    throw new Refusal('wrong-moment', 'Пока вы писали, эту запись изменили в другом окне. Введённое осталось здесь: сравните и, если верно оно, сохраните ещё раз', { field: 'version' })
  }
}

/** Everything written about the person without a pair goes when the consent ends; the days stay for the journal of destruction. */
export async function clearRecords(tx: Db, menteeIds: readonly string[]): Promise<void> {
  await tx.supportRecord.updateMany({ where: { menteeId: { in: [...menteeIds] } }, data: { words: null, notes: null } })
}

/** Records with words, those that were taken back too: what was emptied once is not destroyed again. */
export function countRecords(db: Db, menteeIds: readonly string[]): Promise<number> {
  return db.supportRecord.count({ where: { menteeId: { in: [...menteeIds] }, OR: [{ words: { not: null } }, { notes: { not: null } }] } })
}

