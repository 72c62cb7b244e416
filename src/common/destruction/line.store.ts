import type { Db } from '../../tools.ts'
import type { DestructionLine } from './line.ts'

/** The whole log in its order, for checking the chain. */
export function wholeLog(db: Db): Promise<DestructionLine[]> {
  return db.destructionLine.findMany({ orderBy: { position: 'asc' } })
}

export function lastLine(db: Db): Promise<DestructionLine | null> {
  return db.destructionLine.findFirst({ orderBy: { position: 'desc' } })
}

/** Lines of one destruction in the order of the log. */
export function linesOf(db: Db, id: string): Promise<DestructionLine[]> {
  return db.destructionLine.findMany({ where: { documentId: id }, orderBy: { position: 'asc' } })
}

export async function keepLines(tx: Db, lines: readonly DestructionLine[]): Promise<void> {
  await tx.destructionLine.createMany({ data: [...lines] })
}

export interface Destruction {
  id: string
  at: Date
  subjects: number
  lines: number
}

/** Every destruction there was, the latest first. */
export async function destructions(db: Db): Promise<Destruction[]> {
  const rows = await db.destructionLine.findMany({ where: { documentId: { not: null } }, orderBy: { position: 'asc' }, select: { documentId: true, subjectId: true, at: true } })
  const known = new Map<string, { at: Date; subjects: Set<string>; lines: number }>()
  for (const { documentId, subjectId, at } of rows) {
    const one = known.get(documentId ?? '') ?? { at, subjects: new Set(), lines: 0 }
    known.set(documentId ?? '', { at, subjects: one.subjects.add(subjectId), lines: one.lines + 1 })
  }
  return [...known].map(([id, { at, subjects, lines }]) => ({ id, at, subjects: subjects.size, lines })).reverse()
}
