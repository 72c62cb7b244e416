import { newId } from '../../../kit/ids.ts'
import { found, Refusal } from '../../../kit/refusal.ts'
import type { Db } from '../../../tools.ts'
import { journalEntries } from '../../../common/journal/index.ts'
import { pairsPaths } from '../paths.ts'
import { headColumns, toHead, toProgramme, withParts } from './programme-row.ts'
import { editionsOf, type Programme, type ProgrammeHead } from './programme.ts'

const NO_PROGRAMME = 'У этой пары ещё нет программы. Подготовьте её на странице программы.'

/** All editions of a unit, the newest first. */
export async function headsOf(db: Db, unitId: string): Promise<ProgrammeHead[]> {
  const rows = await db.programme.findMany({ where: { unitId }, select: headColumns, orderBy: { edition: 'desc' } })
  return rows.map(toHead)
}

/** Editions of these units. */
export async function headsOfUnits(db: Db, unitIds: readonly string[]): Promise<ProgrammeHead[]> {
  const rows = await db.programme.findMany({ where: { unitId: { in: [...unitIds] } }, select: headColumns, orderBy: { edition: 'desc' } })
  return rows.map(toHead)
}

export async function programmeById(db: Db, id: string): Promise<Programme | null> {
  const row = await db.programme.findUnique({ where: { id }, include: withParts })
  return row && toProgramme(row)
}

export async function foundProgramme(db: Db, id: string): Promise<Programme> {
  return found(await programmeById(db, id), NO_PROGRAMME)
}

/** One edition of a unit. */
export async function programmeOfEdition(db: Db, unitId: string, edition: number): Promise<Programme> {
  const row = await db.programme.findUnique({ where: { unitId_edition: { unitId, edition } }, include: withParts })
  return toProgramme(found(row, NO_PROGRAMME))
}

/** The edition that is written or agreed on. @throws Refusal when there is none */
export async function comingProgramme(db: Db, unitId: string): Promise<Programme> {
  const { coming } = editionsOf(await headsOf(db, unitId))
  return foundProgramme(db, found(coming, 'Сейчас никакая редакция программы не готовится. Откройте программу и подготовьте корректировку.').id)
}

/** The edition in force, or null. */
export async function programmeInForce(db: Db, unitId: string): Promise<Programme | null> {
  const { inForce } = editionsOf(await headsOf(db, unitId))
  return inForce === undefined ? null : programmeById(db, inForce.id)
}

type NewProgramme = Pick<Programme, 'id' | 'unitId' | 'edition' | 'from' | 'to' | 'goal' | 'strengths' | 'communication' | 'assessment' | 'change' | 'changeGround'>

export async function insertProgramme(tx: Db, programme: NewProgramme, at: Date, byId: string | null): Promise<void> {
  await tx.programme.create({ data: { ...programme, createdAt: at, updatedAt: at, createdById: byId } })
}

/** The rows of a new edition, one query for each table. */
export async function insertRows(tx: Db, programmeId: string, rows: Pick<Programme, 'parts' | 'tasks' | 'targets' | 'items'>): Promise<void> {
  const own = <T extends object>(list: readonly T[]) => list.map((row) => ({ ...row, programmeId }))
  if (rows.parts.length > 0) await tx.programmePart.createMany({ data: own(rows.parts) })
  if (rows.tasks.length > 0) await tx.programmeTask.createMany({ data: own(rows.tasks) })
  if (rows.targets.length > 0) await tx.programmeTarget.createMany({ data: own(rows.targets) })
  if (rows.items.length > 0) await tx.planItem.createMany({ data: own(rows.items) })
}

/** An edition that never came into force, with everything in it. */
export async function removeEdition(tx: Db, id: string): Promise<void> {
  const own = { where: { programmeId: id } }
  await tx.programmePart.deleteMany(own)
  await tx.programmeAgreement.deleteMany(own)
  await tx.programmeTask.deleteMany(own)
  await tx.programmeTarget.deleteMany(own)
  await tx.planItem.deleteMany(own)
  await tx.programme.delete({ where: { id } })
}

/** Writes columns over the version that was read; with nothing in `data` the version alone goes on. @throws Refusal at «version» */
export async function changeProgramme(tx: Db, { id, unitId, version }: Pick<ProgrammeHead, 'id' | 'unitId' | 'version'>, data: object, at: Date): Promise<void> {
  const { count } = await tx.programme.updateMany({ where: { id, version }, data: { ...data, version: version + 1, updatedAt: at } })
  if (count === 0) throw await staleProgramme(tx, unitId)
}

/** Said to whoever sends a form that was drawn from an older state. */
export async function staleProgramme(db: Db, unitId: string): Promise<Refusal> {
  const [last] = await journalEntries(db, { subject: { kind: 'programme', id: unitId } }, 1)
  const who = last?.author.name ?? 'кто-то другой'
  const verb = last?.author.gender === 'female' ? 'изменила' : 'изменил'
  return new Refusal('wrong-moment', `Пока вы писали, ${who} уже ${verb} программу. Введённое осталось здесь: сравните и, если верно оно, сохраните ещё раз`, {
    field: 'version',
    next: { href: pairsPaths.programme.to({ id: unitId }), words: 'Открыть программу' },
  })
}

/** Copies with ids of their own; the line ids stay, so that editions can be compared. */
export function copiedRows({ parts, tasks, targets, items }: Pick<Programme, 'parts' | 'tasks' | 'targets' | 'items'>): Pick<Programme, 'parts' | 'tasks' | 'targets' | 'items'> {
  const fresh = <T extends { id: string }>(rows: readonly T[]) => rows.map((row) => ({ ...row, id: newId() }))
  return { parts, tasks: fresh(tasks), targets: fresh(targets), items: fresh(items) }
}
