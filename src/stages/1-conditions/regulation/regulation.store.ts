import type { Db } from '../../../tools.ts'
import type { Day } from '../../../kit/calendar/day.ts'
import { newId } from '../../../kit/ids.ts'
import type { Adoption, Chapter, KeptState, Regulation } from './regulation.ts'
import { chaptersText, inForceOn } from './regulation.ts'

type Row = NonNullable<Awaited<ReturnType<typeof rowById>>>

const withAdoptions = { adoptions: { orderBy: { position: 'asc' } } } as const

function rowById(db: Db, id: string) {
  return db.regulation.findUnique({ where: { id }, include: withAdoptions })
}

export async function regulationById(db: Db, id: string): Promise<Regulation | null> {
  const row = await rowById(db, id)
  return row && toRegulation(row)
}

/** All editions with their texts, the newest first. There are few of them: one in a year or two. */
export async function regulations(db: Db): Promise<Regulation[]> {
  const rows = await db.regulation.findMany({ include: withAdoptions, orderBy: { edition: 'desc' } })
  return rows.map(toRegulation)
}

/** Edition in force on the day; null where none is. */
export async function regulationInForce(db: Db, day: Day): Promise<number | null> {
  return inForceOn(await regulations(db), day)?.edition ?? null
}

export async function createRegulation(tx: Db, regulation: Regulation, at: Date): Promise<void> {
  const { id, edition, kept, chapters, adoptions, documentId, effectiveOn, lapsedOn } = regulation
  await tx.regulation.create({
    data: {
      id,
      edition,
      state: kept,
      chapters: chaptersText.encode(chapters),
      documentId,
      effectiveOn,
      lapsedOn,
      createdAt: at,
      updatedAt: at,
      adoptions: { create: adoptions.map(adoptionColumns) },
    },
  })
}

export interface RegulationChange {
  kept?: KeptState
  chapters?: readonly Chapter[]
  documentId?: string
  effectiveOn?: string
  lapsedOn?: string
}

/** Saves a change as the next version; false when the edition has another version by now. */
export async function saveRegulation(
  tx: Db,
  id: string,
  version: number,
  change: RegulationChange,
  at: Date,
): Promise<boolean> {
  const { kept, chapters, ...days } = change
  const { count } = await tx.regulation.updateMany({
    where: { id, version },
    data: {
      ...days,
      ...(kept && { state: kept }),
      ...(chapters && { chapters: chaptersText.encode([...chapters]) }),
      updatedAt: at,
      version: version + 1,
    },
  })
  return count === 1
}

/** Bodies and their minutes, in the order their stamps are printed. */
export async function replaceAdoptions(tx: Db, id: string, adoptions: readonly Adoption[]): Promise<void> {
  await tx.regulationAdoption.deleteMany({ where: { regulationId: id } })
  await tx.regulationAdoption.createMany({
    data: adoptions.map((adoption, index) => ({ regulationId: id, ...adoptionColumns(adoption, index) })),
  })
}

/** Takes a project away; approved editions are never removed. */
export async function removeProject(tx: Db, id: string): Promise<void> {
  await tx.regulationAdoption.deleteMany({ where: { regulationId: id } })
  await tx.regulation.deleteMany({ where: { id, state: 'project' } })
}

function adoptionColumns({ bodyId, minutesNumber, minutesDate }: Adoption, position: number) {
  return { id: newId(), bodyId, minutesNumber, minutesDate, position }
}

function toRegulation(row: Row): Regulation {
  return {
    id: row.id,
    edition: row.edition,
    kept: row.state as KeptState,
    chapters: chaptersText.decode(row.chapters),
    adoptions: row.adoptions.map(({ bodyId, minutesNumber, minutesDate }) => ({ bodyId, minutesNumber, minutesDate })),
    documentId: row.documentId,
    effectiveOn: row.effectiveOn,
    lapsedOn: row.lapsedOn,
    version: row.version,
  }
}
