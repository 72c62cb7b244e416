import type { SchoolYear } from '../../../kit/calendar/school-year.ts'
import { jsonText } from '../../../kit/json-text.ts'
import { found } from '../../../kit/refusal.ts'
import type { Db } from '../../../tools.ts'
import { sheetFacts, type Award, type AwardKind, type SheetFacts } from './award.ts'

const sheetText = jsonText<SheetFacts>(sheetFacts)

type Row = NonNullable<Awaited<ReturnType<Db['award']['findUnique']>>>

export async function awardById(db: Db, id: string): Promise<Award | null> {
  const row = await db.award.findUnique({ where: { id } })
  return row && toAward(row)
}

export async function foundAward(db: Db, id: string): Promise<Award> {
  return found(await awardById(db, id), 'Такого листа в реестре нет: возможно, запись убрали. Откройте реестр.')
}

/** The register of a school year in the order the sheets were issued. */
export async function awardsOf(db: Db, year: SchoolYear, kind?: AwardKind): Promise<Award[]> {
  const rows = await db.award.findMany({ where: { schoolYear: year, ...(kind && { kind }) }, orderBy: [{ on: 'asc' }, { id: 'asc' }] })
  return rows.map(toAward)
}

/** Numbers of the kind given in the calendar year of the day, the latest last. */
export async function takenNumbers(db: Db, kind: AwardKind, day: string): Promise<string[]> {
  const rows = await db.award.findMany({ where: { kind, on: { startsWith: day.slice(0, 4) }, number: { not: null } }, select: { number: true }, orderBy: [{ on: 'asc' }, { id: 'asc' }] })
  return rows.flatMap(({ number }) => number ?? [])
}

export async function insertAward(tx: Db, { sheet, version: _, ...award }: Award, at: Date, byId: string | null): Promise<void> {
  await tx.award.create({ data: { ...award, text: sheetText.encode(sheet), createdAt: at, createdById: byId } })
}

/** @returns false when it is gone already */
export async function deleteAward(tx: Db, id: string): Promise<boolean> {
  return (await tx.award.deleteMany({ where: { id } })).count > 0
}

function toAward({ id, kind, schoolYear, personId, personName, number, on, text, unitId, orderId, version }: Row): Award {
  return { id, kind: kind as AwardKind, schoolYear, personId, personName, number, on, sheet: sheetText.decode(text), unitId, orderId, version }
}
