import type { Day } from '../../../kit/calendar/day.ts'
import { pageOf, type PageOf } from '../../../kit/lists/page-of.ts'
import { found, Refusal } from '../../../kit/refusal.ts'
import { searchKey } from '../../../kit/russian/search-key.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Db } from '../../../tools.ts'
import { journalEntries } from '../../../common/journal/index.ts'
import { practicePaths } from './paths.ts'
import { maySee, type Practice, type PracticeState } from './practice.ts'

const NO_PRACTICE = 'Такой практики нет. Откройте методическую копилку.'
const withTags = { tags: { select: { competence: true }, orderBy: { competence: 'asc' } } } as const

export async function foundPractice(db: Db, id: string): Promise<Practice> {
  return toPractice(found(await db.practice.findUnique({ where: { id }, include: withTags }), NO_PRACTICE))
}

/** What the actor may not see is not found. */
export async function practiceFor(db: Db, id: string, actor: Actor): Promise<Practice> {
  const practice = await foundPractice(db, id)
  return found(maySee(practice, actor) ? practice : null, NO_PRACTICE)
}

export async function practiceExists(db: Db, id: string): Promise<boolean> {
  return (await db.practice.findUnique({ where: { id }, select: { id: true } })) !== null
}

export interface PracticeFilter {
  q: string
  tag?: string | undefined
  age?: string | undefined
  /** Without one in any state. */
  state?: PracticeState | undefined
  /** Only what this person wrote or proposed. */
  ownOf?: string | undefined
}

export interface ListedPractice extends Practice {
  /** How many people have read it. */
  readings: number
  isRead: boolean
  pictures: number
}

/** The newest first, a page at a time; two queries. */
export async function listPractices(db: Db, { q, tag, age, state, ownOf }: PracticeFilter, personId: string, page: number): Promise<{ practices: ListedPractice[]; page: PageOf }> {
  const words = searchKey(q).split(' ').filter((word) => word !== '')
  const where = {
    AND: words.map((word) => ({ searchKey: { contains: word } })),
    ...(state !== undefined && { state }),
    ...(tag !== undefined && { tags: { some: { competence: tag } } }),
    ...(age !== undefined && { ages: { contains: JSON.stringify(age) } }),
    ...(ownOf !== undefined && { OR: [{ authorId: ownOf }, { createdById: ownOf }] }),
  }
  const shown = pageOf(await db.practice.count({ where }), page)
  const rows = await db.practice.findMany({
    where,
    include: { ...withTags, _count: { select: { readings: true, pictures: true } }, readings: { where: { personId }, select: { personId: true } } },
    orderBy: [{ stateOn: 'desc' }, { createdAt: 'desc' }, { id: 'asc' }],
    skip: shown.skip,
    take: shown.take,
  })
  return { page: shown, practices: rows.map(({ _count, readings, ...row }) => ({ ...toPractice(row), readings: _count.readings, pictures: _count.pictures, isRead: readings.length > 0 })) }
}

/** How many practices stand how; `ownOf` narrows to one person's. */
export async function countPractices(db: Db, ownOf?: string): Promise<Partial<Record<PracticeState, number>>> {
  const rows = await db.practice.groupBy({ by: ['state'], where: ownOf === undefined ? {} : { OR: [{ authorId: ownOf }, { createdById: ownOf }] }, _count: { _all: true } })
  return Object.fromEntries(rows.map(({ state, _count }) => [state, _count._all]))
}

/** Practices of an event in the order they were proposed; those that were turned down are left out. */
export async function practicesOfEvent(db: Db, eventId: string): Promise<Practice[]> {
  const rows = await db.practice.findMany({ where: { eventId, state: { not: 'declined' } }, include: withTags, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
  return rows.map(toPractice)
}

/** Proposed and not yet shown anywhere. */
export async function waitingPractices(db: Db): Promise<Practice[]> {
  const rows = await db.practice.findMany({ where: { state: 'proposed', eventId: null }, include: withTags, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], take: 100 })
  return rows.map(toPractice)
}

/** Practices that came into the library in these days, by title. */
export async function acceptedPractices(db: Db, { from, to }: { from: Day; to: Day }): Promise<Practice[]> {
  const rows = await db.practice.findMany({ where: { state: 'accepted', stateOn: { gte: from, lte: to } }, include: withTags, orderBy: [{ searchKey: 'asc' }, { id: 'asc' }] })
  return rows.map(toPractice)
}

export type PracticeColumns = Pick<Practice, 'title' | 'authorId' | 'authorWords' | 'description' | 'steps' | 'result' | 'ages'>

export async function insertPractice(tx: Db, { id, ages, tags, ...columns }: PracticeColumns & { id: string; tags: readonly string[] } & Partial<Pick<Practice, 'eventId' | 'unitId'>>, { at, on, byId }: { at: Date; on: Day; byId: string }): Promise<void> {
  await tx.practice.create({ data: { id, ...columns, ages: JSON.stringify(ages), searchKey: keyOf(columns), stateOn: on, createdAt: at, updatedAt: at, createdById: byId, tags: { create: tags.map((competence) => ({ competence })) } } })
}

type Changed = Partial<PracticeColumns & Pick<Practice, 'state' | 'stateOn' | 'reason' | 'eventId' | 'documentId' | 'votes' | 'isVotedIn' | 'isPublic'>>

/** Writes over the version that was read. @throws Refusal at «version» when somebody was quicker */
export async function changePracticeRow(tx: Db, practice: Practice, { ages, ...data }: Changed, at: Date): Promise<void> {
  const { id, version } = practice
  const key = keyOf({ ...practice, ...data })
  const { count } = await tx.practice.updateMany({ where: { id, version }, data: { ...data, ...(ages !== undefined && { ages: JSON.stringify(ages) }), searchKey: key, version: version + 1, updatedAt: at } })
  if (count === 0) throw await stalePractice(tx, id)
}

export async function replaceTags(tx: Db, practiceId: string, tags: readonly string[]): Promise<void> {
  await tx.practiceTag.deleteMany({ where: { practiceId } })
  if (tags.length > 0) await tx.practiceTag.createMany({ data: tags.map((competence) => ({ practiceId, competence })) })
}

/** The first opening counts. */
export async function keepReading(tx: Db, practiceId: string, personId: string, at: Date): Promise<void> {
  await tx.practiceReading.upsert({ where: { practiceId_personId: { practiceId, personId } }, create: { practiceId, personId, readAt: at }, update: {} })
}

export function countReadings(db: Db, practiceId: string): Promise<number> {
  return db.practiceReading.count({ where: { practiceId } })
}

/** Who changed the practice in the meantime, and where to look at it. */
export async function stalePractice(db: Db, id: string): Promise<Refusal> {
  const [last] = await journalEntries(db, { subject: { kind: 'practice', id } }, 1)
  const who = last === undefined ? 'кто-то другой уже изменил' : `${last.author.name} уже ${last.author.gender === 'male' ? 'изменил' : 'изменила'}`
  return new Refusal('wrong-moment', `Пока вы писали, ${who} эту практику. Введённое осталось здесь: сравните и, если верно оно, сохраните ещё раз`, {
    field: 'version',
    next: { href: practicePaths.practice.to({ id }), words: 'Открыть практику' },
  })
}

/** Without the author: a name must not be found after the consent is gone. */
function keyOf({ title, description, steps, result }: Pick<PracticeColumns, 'title' | 'description' | 'steps' | 'result'>): string {
  return searchKey([title, description, steps, result].filter(Boolean).join(' '))
}

type Row = Awaited<ReturnType<Db['practice']['findUniqueOrThrow']>> & { tags: { competence: string }[] }

function toPractice({ searchKey: _, updatedAt: __, ages, tags, state, ...row }: Row): Practice {
  return { ...row, state: state as PracticeState, ages: JSON.parse(ages) as string[], tags: tags.map(({ competence }) => competence) }
}
