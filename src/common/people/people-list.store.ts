// The list of people: filtered, ordered and paged by the database, so that a page costs the same however many there are.
import type { Day } from '../../kit/calendar/day.ts'
import { fullName } from '../../kit/russian/names.ts'
import { searchKey } from '../../kit/russian/search-key.ts'
import { byAlphabet, sortKey } from '../../kit/russian/sort-key.ts'
import type { Db } from '../../tools.ts'
import type { PeopleQuery, PeopleTotals } from './people-list.ts'
import { toListed, type ListedPerson } from './person-row.ts'
import { isTeacher, type Employment } from './person.ts'

type Asked = NonNullable<Parameters<Db['person']['findMany']>[0]>
type Where = NonNullable<Asked['where']>
type Order = Extract<NonNullable<Asked['orderBy']>, readonly unknown[]>

interface Part {
  skip: number
  /** Everybody from `skip` on when left out. */
  take?: number
}

/** The people asked for, in the order asked for; what is unknown stands last either way. */
export async function listPeople(db: Db, query: PeopleQuery, today: Day, part: Part): Promise<ListedPerson[]> {
  const where = whereOf(query, today)
  if (query.sort !== 'service' && query.sort !== 'hired') return read(db, where, orderOf(query), part)
  // Two walks along an index: one sort with the unknown last would read and sort everybody.
  const gap = query.sort === 'hired' ? { hiredOn: null } : { teachingSince: '' }
  const known = { AND: [where, { NOT: gap }] }
  const unknown = { AND: [where, gap] }
  const { skip, take } = part
  const first = await read(db, known, orderOf(query), part)
  if (first.length === take) return first
  const before = first.length > 0 ? skip + first.length : await db.person.count({ where: known })
  const left = take === undefined ? {} : { take: take - first.length }
  return [...first, ...(await read(db, unknown, alphabet, { skip: Math.max(0, skip - before), ...left }))]
}

export function countPeople(db: Db, query: PeopleQuery, today: Day): Promise<number> {
  return db.person.count({ where: whereOf(query, today) })
}

/** Sums over everybody for the views, the lead and the filters; three queries, worth remembering. */
export async function peopleTotals(db: Db, today: Day): Promise<PeopleTotals> {
  const [here, left, absent] = await Promise.all([
    db.person.groupBy({ by: ['post', 'employment'], where: staying(today), _count: { _all: true } }),
    db.person.groupBy({ by: ['post'], where: gone(today), _count: { _all: true } }),
    db.person.count({ where: { AND: [staying(today), away(today)] } }),
  ])
  const sum = (groups: readonly { _count: { _all: number } }[]) =>
    groups.reduce((total, { _count }) => total + _count._all, 0)
  const posts = new Set([...here, ...left].map(({ post }) => post))
  return {
    here: sum(here),
    teachers: sum(here.filter((group) => isTeacher({ ...group, employment: group.employment as Employment }))),
    absent,
    dismissed: sum(left),
    posts: [...posts].filter((post) => post !== '').sort(byAlphabet),
  }
}

/** The people themselves and everybody who bears the full name of one of them. */
export async function withNamesakes(db: Db, people: readonly ListedPerson[]) {
  if (people.length === 0) return []
  const keys = [...new Set(people.map(({ name }) => sortKey(fullName(name))))]
  const rows = await db.person.findMany({
    where: { sortKey: { in: keys } },
    select: { id: true, surname: true, firstName: true, patronymic: true, post: true, birthDate: true },
  })
  return rows.map(({ id, post, birthDate, ...name }) => ({ id, post, birthDate, name }))
}

async function read(db: Db, where: Where, orderBy: Order, { skip, take }: Part): Promise<ListedPerson[]> {
  const rows = await db.person.findMany({
    where,
    orderBy,
    skip,
    take,
    include: { absences: true },
    omit: { nameCases: true, postCases: true },
  })
  return rows.map(toListed)
}

function whereOf({ q, filters: { state, post, category, employment } }: PeopleQuery, today: Day): Where {
  const words = searchKey(q)
    .split(' ')
    .filter((word) => word !== '')
  return {
    AND: [...words.map((word) => ({ searchKey: { contains: word } })), stateWhere(state, today)],
    ...(post !== undefined && { post }),
    ...(category !== undefined && { category }),
    ...(employment !== undefined && { employment }),
  }
}

/** The same rules as `stateOf`. */
function stateWhere(state: string | undefined, today: Day): Where {
  if (state === 'everybody') return {}
  if (state === 'dismissed') return gone(today)
  if (state === 'absent') return { AND: [staying(today), away(today)] }
  return state === 'working' ? { AND: [staying(today), { NOT: away(today) }] } : staying(today)
}

function staying(today: Day): Where {
  return { OR: [{ dismissedOn: null }, { dismissedOn: { gte: today } }] }
}

function gone(today: Day): Where {
  return { dismissedOn: { lt: today } }
}

function away(today: Day): Where {
  const begun = { OR: [{ from: null }, { from: { lte: today } }] }
  return { absences: { some: { AND: [begun, { OR: [{ to: null }, { to: { gte: today } }] }] } } }
}

const alphabet: Order = [{ sortKey: 'asc' }, { id: 'asc' }]

/** Among equals the order of the alphabet holds. Who teaches longest began first. */
function orderOf({ sort, direction }: PeopleQuery): Order {
  if (sort === 'name') return [{ sortKey: direction }, { id: direction }]
  if (sort === 'post') return [{ post: direction }, ...alphabet]
  if (sort === 'hired') return [{ hiredOn: direction }, ...alphabet]
  return [{ teachingSince: direction === 'asc' ? 'desc' : 'asc' }, ...alphabet]
}
