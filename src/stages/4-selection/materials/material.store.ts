import type { Day } from '../../../kit/calendar/day.ts'
import { found, Refusal } from '../../../kit/refusal.ts'
import { searchKey } from '../../../kit/russian/search-key.ts'
import type { Actor } from '../../../rights/actor.ts'
import { can } from '../../../rights/permissions.ts'
import type { Db } from '../../../tools.ts'
import { validWhere } from '../../../common/consents/index.ts'
import { journalEntries } from '../../../common/journal/index.ts'
import { openMenteeOf } from '../../2-requests/index.ts'
import { openMentorOf } from '../../3-mentors/index.ts'
import { audiencesOf, maySee, type Audience, type Material, type Reader } from './material.ts'
import { materialPaths } from './paths.ts'

const NO_MATERIAL = 'Такого материала нет. Откройте список материалов.'
const withTags = { tags: { select: { competence: true } } } as const

export async function foundMaterial(db: Db, id: string): Promise<Material> {
  return toMaterial(found(await db.material.findUnique({ where: { id }, include: withTags }), NO_MATERIAL))
}

/** What is not meant for the reader is not found. */
export async function materialFor(db: Db, id: string, reader: Reader): Promise<Material> {
  const material = await foundMaterial(db, id)
  return found(maySee(material, reader) ? material : null, NO_MATERIAL)
}

export async function materialExists(db: Db, id: string): Promise<boolean> {
  return (await db.material.findUnique({ where: { id }, select: { id: true } })) !== null
}

/** Part in the programme: by the roles of today, or by a place in a bank. */
export async function readerOf(db: Db, actor: Actor): Promise<Reader> {
  const runs = can(actor, 'materials.manage') || can(actor, 'selection.read')
  const [mentor, mentee] = await Promise.all([openMentorOf(db, actor.personId), openMenteeOf(db, actor.personId)])
  return { runs, isMentor: mentor !== null || actor.roles.includes('mentor'), isMentee: mentee !== null || actor.roles.includes('mentee') }
}

export interface MaterialFilter {
  q: string
  tag?: string | undefined
  audience?: string | undefined
  archived: boolean
}

export interface ListedMaterial extends Material {
  files: number
  /** How many people have opened it. */
  readings: number
  /** The reader himself has. */
  isRead: boolean
}

/** Materials the reader may see, the newest first; three queries. */
export async function listMaterials(db: Db, { q, tag, audience, archived }: MaterialFilter, reader: Reader, personId: string): Promise<ListedMaterial[]> {
  const words = searchKey(q).split(' ').filter((word) => word !== '')
  const rows = await db.material.findMany({
    where: {
      AND: words.map((word) => ({ searchKey: { contains: word } })),
      archivedOn: archived && reader.runs ? { not: null } : null,
      ...(!reader.runs && { audience: { in: audiencesOf(reader) } }),
      ...(audience !== undefined && reader.runs && { audience }),
      ...(tag !== undefined && { tags: { some: { competence: tag } } }),
    },
    include: { ...withTags, _count: { select: { readings: true } }, readings: { where: { personId }, select: { personId: true } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: 200,
  })
  const files = await db.storedFile.groupBy({ by: ['subjectId'], where: { subjectKind: 'material', removedAt: null, subjectId: { in: rows.map(({ id }) => id) } }, _count: { _all: true } })
  const counts = new Map(files.map(({ subjectId, _count }) => [subjectId, _count._all]))
  return rows.map(({ _count, readings, ...row }) => ({ ...toMaterial(row), files: counts.get(row.id) ?? 0, readings: _count.readings, isRead: readings.length > 0 }))
}

export function countMaterials(db: Db): Promise<number> {
  return db.material.count({ where: { archivedOn: null } })
}

/** Competences that stand at some material in use. */
export async function usedTags(db: Db): Promise<string[]> {
  const rows = await db.materialTag.findMany({ where: { material: { archivedOn: null } }, distinct: ['competence'], select: { competence: true } })
  return rows.map(({ competence }) => competence)
}

export async function readingsOf(db: Db, materialId: string): Promise<{ personId: string; readAt: Date }[]> {
  return db.materialReading.findMany({ where: { materialId }, select: { personId: true, readAt: true }, orderBy: { readAt: 'asc' } })
}

/** People in the banks for whom the material is meant. */
export async function peopleMeant(db: Db, audience: Audience, today: Day): Promise<string[]> {
  const here = { OR: [{ dismissedOn: null }, { dismissedOn: { gte: today } }] }
  const mentors = audience === 'mentees' ? [] : await db.mentor.findMany({ where: { shelf: 'open', person: { ...here, consents: { some: validWhere(['processing-mentor'], today) } } }, select: { personId: true } })
  const mentees = audience === 'mentors' ? [] : await db.mentee.findMany({ where: { shelf: 'open', person: { ...here, consents: { some: validWhere(['processing-mentee'], today) } } }, select: { personId: true } })
  return [...new Set([...mentors, ...mentees].map(({ personId }) => personId))]
}

interface Columns {
  title: string
  description: string
  url: string | null
  audience: Audience
}

export async function insertMaterial(tx: Db, { id, tags, ...columns }: Columns & { id: string; tags: readonly string[] }, at: Date, byId: string): Promise<void> {
  await tx.material.create({ data: { id, ...columns, searchKey: keyOf(columns), createdAt: at, updatedAt: at, createdById: byId, tags: { create: tags.map((competence) => ({ competence })) } } })
}

/** Writes over the version that was read. @throws Refusal at «version» when somebody was quicker */
export async function changeMaterialRow(tx: Db, { id, version }: Pick<Material, 'id' | 'version'>, data: Partial<Columns> & { archivedOn?: Day | null }, at: Date): Promise<void> {
  const key = data.title === undefined ? {} : { searchKey: keyOf({ title: data.title, description: data.description ?? '' }) }
  const { count } = await tx.material.updateMany({ where: { id, version }, data: { ...data, ...key, version: version + 1, updatedAt: at } })
  if (count === 0) throw await staleMaterial(tx, id)
}

export async function replaceTags(tx: Db, materialId: string, tags: readonly string[]): Promise<void> {
  await tx.materialTag.deleteMany({ where: { materialId } })
  if (tags.length > 0) await tx.materialTag.createMany({ data: tags.map((competence) => ({ materialId, competence })) })
}

/** The first opening counts; later ones change nothing. */
export async function keepReading(tx: Db, materialId: string, personId: string, at: Date): Promise<void> {
  await tx.materialReading.upsert({ where: { materialId_personId: { materialId, personId } }, create: { materialId, personId, readAt: at }, update: {} })
}

/** Who changed the material in the meantime, and where to look at it. */
export async function staleMaterial(db: Db, id: string): Promise<Refusal> {
  const [last] = await journalEntries(db, { subject: { kind: 'material', id } }, 1)
  const who = last === undefined ? 'кто-то другой уже изменил' : `${last.author.name} уже ${last.author.gender === 'male' ? 'изменил' : 'изменила'}`
  return new Refusal('wrong-moment', `Пока вы писали, ${who} этот материал. Введённое осталось здесь: сравните и, если верно оно, сохраните ещё раз`, {
    field: 'version',
    next: { href: materialPaths.material.to({ id }), words: 'Открыть материал' },
  })
}

function keyOf({ title, description }: Pick<Columns, 'title' | 'description'>): string {
  return searchKey(`${title} ${description}`)
}

interface Row extends Omit<Material, 'audience' | 'tags'> {
  audience: string
  tags: { competence: string }[]
}

function toMaterial({ id, title, description, url, audience, archivedOn, version, createdAt, tags }: Row): Material {
  return { id, title, description, url, audience: audience as Audience, archivedOn, version, createdAt, tags: tags.map(({ competence }) => competence) }
}
