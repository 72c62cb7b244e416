import { descriptionSchema, type DocumentDescription } from '../../../../kit/documents/description.ts'
import { jsonText } from '../../../../kit/json-text.ts'
import { found, Refusal } from '../../../../kit/refusal.ts'
import type { Db } from '../../../../tools.ts'
import type { Conclusion, Report, ReportTexts } from './report.ts'

const descriptionText = jsonText<DocumentDescription>(descriptionSchema)
type Row = Awaited<ReturnType<Db['mentorReport']['findMany']>>[number]

export async function foundReport(db: Db, id: string): Promise<Report> {
  return toReport(found(await db.mentorReport.findUnique({ where: { id } }), 'Такого отчёта нет. Откройте встречи пары.'))
}

/** The report of this mentor about his time in the unit, or null while nothing was written. */
export async function reportOfMentor(db: Db, unitId: string, mentorId: string): Promise<Report | null> {
  const row = await db.mentorReport.findFirst({ where: { unitId, mentorId }, orderBy: { from: 'desc' } })
  return row && toReport(row)
}

/** Reports that were handed in, the newest first. */
export async function handedIn(db: Db, where: { unitId?: string; mentorId?: string }): Promise<Report[]> {
  const rows = await db.mentorReport.findMany({ where: { ...where, handedInOn: { not: null } }, orderBy: [{ handedInOn: 'desc' }, { id: 'asc' }] })
  return rows.map(toReport)
}

/** @returns id of the row */
export async function insertReport(tx: Db, report: Pick<Report, 'id' | 'unitId' | 'mentorId' | 'from' | 'to'> & ReportTexts, at: Date): Promise<void> {
  await tx.mentorReport.create({ data: { ...report, createdAt: at, updatedAt: at } })
}

interface Columns extends Partial<ReportTexts> {
  to?: string
  description?: DocumentDescription | null
  handedInOn?: string | null
  returnWords?: string | null
  acceptedOn?: string
  acceptedById?: string
}

/** Writes columns over the version that was read. @throws Refusal at «version» when somebody was quicker */
export async function saveReport(tx: Db, { id, version }: Pick<Report, 'id' | 'version'>, { description, ...columns }: Columns, at: Date): Promise<void> {
  const data = { ...columns, ...(description !== undefined && { description: description && descriptionText.encode(description) }), version: version + 1, updatedAt: at }
  const { count } = await tx.mentorReport.updateMany({ where: { id, version }, data })
  if (count === 0) throw staleReport()
}

export function staleReport(): Refusal {
  return new Refusal('wrong-moment', 'Пока вы писали, отчёт изменился – возможно, в другом окне. Введённое осталось здесь: проверьте и, если верно оно, сохраните ещё раз', { field: 'version' })
}

function toReport({ id, unitId, mentorId, from, to, findings, difficulties, proposals, conclusion, description, handedInOn, acceptedOn, acceptedById, returnWords, version }: Row): Report {
  return {
    id, unitId, mentorId, from, to, findings, difficulties, proposals, handedInOn, acceptedOn, acceptedById, returnWords, version,
    conclusion: conclusion as Conclusion | null,
    description: description === null ? null : descriptionText.decode(description),
  }
}
