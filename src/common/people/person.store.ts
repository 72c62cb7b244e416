import { Refusal } from '../../kit/refusal.ts'
import { screenName } from '../../kit/russian/names.ts'
import { searchKey } from '../../kit/russian/search-key.ts'
import type { Db } from '../../tools.ts'
import { journalEntries } from '../journal/index.ts'
import { peoplePaths } from './paths.ts'
import {
  columnsOf,
  keysOf,
  toDeclined,
  toListed,
  toPerson,
  type DeclinedPerson,
  type ListedPerson,
} from './person-row.ts'
import type { Person } from './person.ts'

const withAbsences = { absences: true } as const

export async function personById(db: Db, id: string): Promise<Person | null> {
  const row = await db.person.findUnique({ where: { id }, include: withAbsences })
  return row && toPerson(row)
}

/** People of these ids, in the order of the alphabet. Unknown ids are left out. */
export async function peopleByIds(db: Db, ids: readonly string[]): Promise<Person[]> {
  const rows = await db.person.findMany({
    where: { id: { in: [...new Set(ids)] } },
    include: withAbsences,
    orderBy: { sortKey: 'asc' },
  })
  return rows.map(toPerson)
}

/** Names and posts in all cases, for those who sign; one query. */
export async function declinedPeople(db: Db, ids: readonly string[]): Promise<DeclinedPerson[]> {
  const select = {
    id: true,
    surname: true,
    firstName: true,
    patronymic: true,
    gender: true,
    nameCases: true,
    post: true,
    postCases: true,
  } as const
  const rows = await db.person.findMany({ where: { id: { in: [...new Set(ids)] } }, select })
  return rows.map(toDeclined)
}

/** Everybody who has not left before the day, external specialists included, in the order of the alphabet. */
export async function peopleOn(db: Db, day: string): Promise<Person[]> {
  const rows = await db.person.findMany({
    where: { OR: [{ dismissedOn: null }, { dismissedOn: { gte: day } }] },
    include: withAbsences,
    orderBy: { sortKey: 'asc' },
  })
  return rows.map(toPerson)
}

/** People in whose present or former name every one of the words occurs, regardless of case and ё. */
export async function searchPeople(db: Db, words: string, take: number): Promise<ListedPerson[]> {
  const parts = searchKey(words)
    .split(' ')
    .filter((part) => part !== '')
  if (parts.length === 0) return []
  const rows = await db.person.findMany({
    where: { AND: parts.map((part) => ({ searchKey: { contains: part } })) },
    include: withAbsences,
    omit: { nameCases: true, postCases: true },
    orderBy: [{ sortKey: 'asc' }],
    take,
  })
  return rows.map(toListed)
}

/** «Лебедева О. Н.» by id, for lists that show who did something. */
export async function screenNamesOf(db: Db, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map()
  const rows = await db.person.findMany({
    where: { id: { in: wanted } },
    select: { id: true, surname: true, firstName: true, patronymic: true },
  })
  return new Map(rows.map((row) => [row.id, screenName(row)]))
}

/** The card of one person: earlier names with the latest first, and the account, if there is one. */
export async function personForCard(db: Db, id: string) {
  const row = await db.person.findUnique({
    where: { id },
    include: {
      ...withAbsences,
      user: { select: { id: true, disabledAt: true, passwordSetAt: true } },
    },
  })
  if (row === null) return null
  // The key of most people holds nothing but the present name: they have never borne another one.
  const hasBorneOther = row.searchKey !== keysOf(row, []).searchKey
  const formerNames = hasBorneOther
    ? await db.formerName.findMany({ where: { personId: id }, orderBy: { until: 'desc' } })
    : []
  return { person: toPerson(row), formerNames, account: row.user }
}

export async function formerSurnamesOf(db: Db, personId: string): Promise<string[]> {
  const rows = await db.formerName.findMany({ where: { personId }, select: { surname: true } })
  return rows.map(({ surname }) => surname)
}

/** Adds the rows; absences are added apart. */
export async function insertPeople(tx: Db, people: readonly Person[], at: Date): Promise<void> {
  if (people.length === 0) return
  const data = people.map((person) => ({ id: person.id, ...columnsOf(person), createdAt: at, updatedAt: at }))
  await tx.person.createMany({ data })
}

/** Writes the card and the cases over the version that was read, and counts the version on. */
export async function savePerson(tx: Db, person: Person, at: Date): Promise<void> {
  const columns = columnsOf(person, await formerSurnamesOf(tx, person.id))
  await touchPerson(tx, person, at, { ...columns, dismissedOn: person.dismissedOn })
}

/**
 * Counts the version of a card on, together with a change of its columns.
 * @throws Refusal at the field «version» when somebody else has changed the card since it was read
 */
export async function touchPerson(
  tx: Db,
  { id, version }: Pick<Person, 'id' | 'version'>,
  at: Date,
  data: object = {},
): Promise<void> {
  const { count } = await tx.person.updateMany({
    where: { id, version },
    data: { ...data, version: version + 1, updatedAt: at },
  })
  if (count === 0) throw await staleCard(tx, id)
}

/** Who changed the card in the meantime, and where to look at it. */
export async function staleCard(db: Db, id: string): Promise<Refusal> {
  const [last] = await journalEntries(db, { subject: { kind: 'person', id } }, 1)
  const who = last === undefined ? 'кто-то другой' : last.author.name
  const verb = last?.author.gender === 'male' || last === undefined ? 'изменил' : 'изменила'
  return new Refusal(
    'wrong-moment',
    `Пока вы писали, ${who} уже ${verb} эту карточку. Введённое сохранилось здесь: сравните и, если верно оно, сохраните ещё раз`,
    {
      field: 'version',
      next: { href: peoplePaths.person.to({ id }), words: 'Открыть карточку' },
    },
  )
}

/** How many people work here on the day, external specialists not counted. */
export function countPeopleOn(db: Db, day: string): Promise<number> {
  const stays = { OR: [{ dismissedOn: null }, { dismissedOn: { gte: day } }] }
  return db.person.count({ where: { ...stays, employment: { not: 'external' } } })
}
