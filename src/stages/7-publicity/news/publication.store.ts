import { z } from 'zod'
import type { Day } from '../../../kit/calendar/day.ts'
import { newId } from '../../../kit/ids.ts'
import { jsonText } from '../../../kit/json-text.ts'
import { found, Refusal } from '../../../kit/refusal.ts'
import { searchKey } from '../../../kit/russian/search-key.ts'
import type { Db } from '../../../tools.ts'
import { disseminationItems, type DisseminationItem } from '../../../common/consents/index.ts'
import { journalEntries } from '../../../common/journal/index.ts'
import { publicityPaths } from '../paths.ts'
import type { Level, Picture, Place, Publication, PublicationState } from './publication.ts'

type Where = NonNullable<NonNullable<Parameters<Db['publication']['findMany']>[0]>['where']>

const itemsText = jsonText<DisseminationItem[]>(z.array(z.enum(Object.keys(disseminationItems) as [DisseminationItem, ...DisseminationItem[]])))
const idsText = jsonText<string[]>(z.array(z.string()))
const parts = {
  places: { orderBy: { resource: 'asc' } },
  people: { orderBy: { personId: 'asc' } },
  pictures: { orderBy: { position: 'asc' } },
} as const

/** Publications with all their parts: drafts first, then the newest. */
export async function publicationsWhere(db: Db, where: Where, take?: number, skip?: number): Promise<Publication[]> {
  const rows = await db.publication.findMany({ where, include: parts, orderBy: [{ publishedOn: { sort: 'desc', nulls: 'first' } }, { createdAt: 'desc' }, { id: 'asc' }], ...(take !== undefined && { take }), ...(skip !== undefined && { skip }) })
  return rows.map(toPublication)
}

export async function foundPublication(db: Db, id: string): Promise<Publication> {
  const [publication] = await publicationsWhere(db, { id })
  return found(publication, 'Такой публикации нет. Откройте журнал публикаций.')
}

export async function publicationExists(db: Db, id: string): Promise<boolean> {
  return (await db.publication.findUnique({ where: { id }, select: { id: true } })) !== null
}

/** Stands somewhere, or has stood there and may have to be taken down still. */
export const standing: Where = { isExcuse: false, places: { some: { postedOn: { not: null }, removedOn: null } } }

interface NewPublication extends Pick<Publication, 'id' | 'stage' | 'title' | 'text' | 'level' | 'eventId'> {
  resources: readonly string[]
  excuse?: Day
}

export async function insertPublication(tx: Db, { resources, excuse, ...columns }: NewPublication, at: Date, byId: string): Promise<void> {
  const { title, text } = columns
  await tx.publication.create({
    data: {
      ...columns, searchKey: searchKey(`${title} ${text}`), createdAt: at, updatedAt: at, createdById: byId,
      ...(excuse !== undefined && { isExcuse: true, state: 'published', publishedOn: excuse }),
      places: { create: resources.map((resource) => ({ id: newId(), resource })) },
    },
  })
}

/** Writes columns over the version that was read. @throws Refusal at «version» when somebody was quicker */
export async function changePublication(tx: Db, { id, version }: Pick<Publication, 'id' | 'version'>, data: Partial<Omit<Publication, 'id' | 'version' | 'places' | 'people' | 'pictures'>> & { approvedById?: string }, at: Date): Promise<void> {
  const key = data.title === undefined ? {} : { searchKey: searchKey(`${data.title} ${data.text ?? ''}`) }
  const { count } = await tx.publication.updateMany({ where: { id, version }, data: { ...data, ...key, version: version + 1, updatedAt: at } })
  if (count === 0) throw await stalePublication(tx, id)
}

/** The publication of this version. @throws Refusal at «version» */
export async function freshPublication(tx: Db, id: string, version: string): Promise<Publication> {
  const publication = await foundPublication(tx, id)
  if (String(publication.version) !== version) throw await stalePublication(tx, id)
  return publication
}

/** Keeps the places that are still wanted with what is known of them, and adds the new ones. */
export async function replacePlaces(tx: Db, publicationId: string, resources: readonly string[]): Promise<void> {
  await tx.publicationPlace.deleteMany({ where: { publicationId, resource: { notIn: [...resources] } } })
  const kept = await tx.publicationPlace.findMany({ where: { publicationId }, select: { resource: true } })
  const fresh = resources.filter((resource) => !kept.some((one) => one.resource === resource))
  if (fresh.length > 0) await tx.publicationPlace.createMany({ data: fresh.map((resource) => ({ id: newId(), publicationId, resource })) })
}

export async function changePlace(tx: Db, id: string, data: Partial<Omit<Place, 'id' | 'resource'>>): Promise<void> {
  await tx.publicationPlace.update({ where: { id }, data })
}

export async function keepPerson(tx: Db, publicationId: string, personId: string, items: readonly DisseminationItem[]): Promise<void> {
  const text = itemsText.encode([...items])
  await tx.publicationPerson.upsert({ where: { publicationId_personId: { publicationId, personId } }, create: { publicationId, personId, items: text }, update: { items: text } })
}

export async function dropPerson(tx: Db, publicationId: string, personId: string): Promise<void> {
  await tx.publicationPerson.deleteMany({ where: { publicationId, personId } })
}

export async function insertPicture(tx: Db, publicationId: string, { id, alt, shown }: Picture, position: number): Promise<void> {
  await tx.publicationPicture.create({ data: { id, publicationId, alt, shown: idsText.encode(shown), position } })
}

export async function describePicture(tx: Db, id: string, alt: string): Promise<void> {
  await tx.publicationPicture.update({ where: { id }, data: { alt } })
}

export async function dropPicture(tx: Db, id: string): Promise<void> {
  await tx.publicationPicture.deleteMany({ where: { id } })
}

/** Deletes a draft with everything that belongs to it; its files are the caller's. */
export async function deletePublication(tx: Db, id: string): Promise<void> {
  await tx.publicationPlace.deleteMany({ where: { publicationId: id } })
  await tx.publicationPerson.deleteMany({ where: { publicationId: id } })
  await tx.publicationPicture.deleteMany({ where: { publicationId: id } })
  await tx.publication.delete({ where: { id } })
}

async function stalePublication(db: Db, id: string): Promise<Refusal> {
  const [last] = await journalEntries(db, { subject: { kind: 'publication', id } }, 1)
  const who = last === undefined ? 'кто-то другой уже изменил' : `${last.author.name} уже ${last.author.gender === 'male' ? 'изменил' : 'изменила'}`
  return new Refusal('wrong-moment', `Пока вы писали, ${who} эту публикацию. Введённое осталось здесь: сравните и, если верно оно, сохраните ещё раз`, {
    field: 'version', next: { href: publicityPaths.publication.to({ id }), words: 'Открыть публикацию' },
  })
}

type Row = Awaited<ReturnType<Db['publication']['findFirstOrThrow']>> & {
  places: Place[]
  people: { personId: string; items: string }[]
  pictures: { id: string; alt: string; shown: string }[]
}

function toPublication(row: Row): Publication {
  const { id, stage, title, text, plainTitle, plainText, isDepersonalised, level, eventId, state, publishedOn, removedOn, removedWhy, isExcuse, version } = row
  return {
    id, stage, title, text, plainTitle, plainText, isDepersonalised, eventId, publishedOn, removedOn, removedWhy, isExcuse, version,
    level: level as Level,
    state: state as PublicationState,
    places: row.places.map(({ id, resource, link, postedOn, removedOn }) => ({ id, resource, link, postedOn, removedOn })),
    people: row.people.map(({ personId, items }) => ({ personId, items: itemsText.decode(items) })),
    pictures: row.pictures.map(({ id, alt, shown }) => ({ id, alt, shown: idsText.decode(shown) })),
  }
}
