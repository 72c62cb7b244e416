// Questions about the staff as a whole, and names: answered by the database, nobody is loaded who is not named.
import type { Day } from '../../kit/calendar/day.ts'
import type { Db } from '../../tools.ts'
import { tellApart } from './people-list.ts'
import { isTeacher, type Employment } from './person.ts'

type Where = NonNullable<NonNullable<Parameters<Db['person']['count']>[0]>['where']>

/** Ids in one condition; databases limit how many values a query may carry. */
const CHUNK = 1000

interface Others {
  /** Teachers who work here on the day. */
  all: number
  /** Those of them who are not among the given. */
  left: number
  /** Ids of the first few of those, by the alphabet. */
  first: string[]
}

/** Teachers of the day besides the given people, those who have done something already. */
export async function teachersBesides(db: Db, day: Day, done: readonly string[], take: number): Promise<Others> {
  const groups = await db.person.groupBy({ by: ['post', 'employment'], where: worksHere(day), _count: { _all: true } })
  const own = groups.filter(({ post, employment }) => isTeacher({ post, employment: employment as Employment }))
  const all = own.reduce((sum, { _count }) => sum + _count._all, 0)
  // Posts are free text, so the database is told which of them are not of teachers.
  const others = groups.filter((group) => group.employment !== 'external' && !own.includes(group))
  const where: Where = {
    ...worksHere(day),
    employment: { not: 'external' },
    post: { notIn: [...new Set(others.map(({ post }) => post))] },
  }
  const ids = new Set(done)
  const rows = await db.person.findMany({ where, select: { id: true }, orderBy: alphabet, take: ids.size + take })
  const waiting = rows.filter(({ id }) => !ids.has(id)).map(({ id }) => id)
  const left = rows.length === all ? waiting.length : all - (await countAmong(db, where, [...ids]))
  return { all, left, first: waiting.slice(0, take) }
}

const alphabet: { sortKey?: 'asc'; id?: 'asc' }[] = [{ sortKey: 'asc' }, { id: 'asc' }]

function worksHere(day: Day): Where {
  const hired = { OR: [{ hiredOn: null }, { hiredOn: { lte: day } }] }
  return { AND: [hired, { OR: [{ dismissedOn: null }, { dismissedOn: { gte: day } }] }] }
}

async function countAmong(db: Db, where: Where, ids: readonly string[]): Promise<number> {
  let count = 0
  for (let first = 0; first < ids.length; first += CHUNK) {
    count += await db.person.count({ where: { AND: [where, { id: { in: ids.slice(first, first + CHUNK) } }] } })
  }
  return count
}

/** Names of these people, by which nobody who is here on the day is taken for another. */
export async function toldApart(db: Db, day: Day, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const asked = await db.person.findMany({ where: { id: { in: [...new Set(ids)] } }, select: named })
  const surnames = [...new Set(asked.map(({ surname }) => surname))]
  const here = { OR: [{ dismissedOn: null }, { dismissedOn: { gte: day } }] }
  const alike = await db.person.findMany({ where: { surname: { in: surnames }, ...here }, select: named })
  const people = new Map([...alike, ...asked].map((row) => [row.id, row]))
  return tellApart([...people.values()].map(toNamed))
}

/** These people in the order of the alphabet, with what tells namesakes apart; one query. */
export async function namedPeople(db: Db, ids: readonly string[]) {
  const rows = await db.person.findMany({ where: { id: { in: [...new Set(ids)] } }, select: named, orderBy: alphabet })
  return rows.map(toNamed)
}

const named = { id: true, surname: true, firstName: true, patronymic: true, post: true, birthDate: true } as const

interface NamedRow {
  id: string
  surname: string
  firstName: string
  patronymic: string | null
  post: string
  birthDate: Day | null
}

function toNamed({ id, post, birthDate, ...name }: NamedRow) {
  return { id, post, birthDate, name }
}
