import type { Day } from '../../../kit/calendar/day.ts'
import type { Db } from '../../../tools.ts'
import type { Note } from './checklist.ts'
import type { ReadinessAnswer, RowKey } from './checklist-rows.ts'

/** The latest note of each row that was written by the day. */
export async function notesOn(db: Db, day: Day): Promise<Map<string, Note>> {
  const rows = await db.readinessNote.findMany({ where: { on: { lte: day } }, orderBy: [{ at: 'asc' }, { id: 'asc' }] })
  return new Map(rows.map(({ row, answer, details, link, words }) => [row, { answer: answer as ReadinessAnswer | null, details, link, words }]))
}

interface NewNote extends Note {
  id: string
  row: RowKey
  on: Day
  byId: string | null
}

/** Notes are only added: what was said on a day stays said. */
export async function keepNote(tx: Db, note: NewNote, at: Date): Promise<void> {
  await tx.readinessNote.create({ data: { ...note, at } })
}

export async function noteExists(db: Db, id: string): Promise<boolean> {
  return (await db.readinessNote.count({ where: { id } })) > 0
}
