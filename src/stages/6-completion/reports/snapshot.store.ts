import type { Db } from '../../../tools.ts'
import { reportText, type Report } from './report.ts'

export interface SnapshotHead {
  id: string
  on: string
  name: string
  createdAt: Date
}

/** The newest first, without their figures. */
export async function snapshots(db: Db): Promise<SnapshotHead[]> {
  return db.snapshot.findMany({ select: { id: true, on: true, name: true, createdAt: true }, orderBy: [{ on: 'desc' }, { createdAt: 'desc' }] })
}

/** Figures as they were kept: nothing that happened since changes them. */
export async function snapshotById(db: Db, id: string): Promise<Report | null> {
  const row = await db.snapshot.findUnique({ where: { id } })
  return row && { day: row.on, snapshot: { id: row.id, name: row.name }, ...reportText.decode(row.facts) }
}

interface NewSnapshot {
  id: string
  name: string
  report: Report
  formId: string | null
}

export async function keepSnapshot(tx: Db, { id, name, report, formId }: NewSnapshot, at: Date, byId: string): Promise<void> {
  const { day, organisation, indicators, rows } = report
  await tx.snapshot.create({ data: { id, name, on: day, facts: reportText.encode({ organisation, indicators, rows }), formId, createdAt: at, createdById: byId } })
}
