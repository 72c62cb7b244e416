import type { Db } from '../../tools.ts'
import { screenName } from '../../kit/russian/names.ts'
import type { Category, Employment, Person } from './person.ts'
import { nameCasesText, postCasesText } from './person.ts'

type PersonRow = NonNullable<Awaited<ReturnType<typeof rowById>>>

const withAbsences = { absences: true } as const

function rowById(db: Db, id: string) {
  return db.person.findUnique({ where: { id }, include: withAbsences })
}

export async function personById(db: Db, id: string): Promise<Person | null> {
  const row = await rowById(db, id)
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

/** Everybody who has not left before the day, external specialists included, in the order of the alphabet. */
export async function peopleOn(db: Db, day: string): Promise<Person[]> {
  const rows = await db.person.findMany({
    where: { OR: [{ dismissedOn: null }, { dismissedOn: { gte: day } }] },
    include: withAbsences,
    orderBy: { sortKey: 'asc' },
  })
  return rows.map(toPerson)
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

export function toPerson(row: PersonRow): Person {
  return {
    id: row.id,
    name: { surname: row.surname, firstName: row.firstName, patronymic: row.patronymic },
    gender: row.gender === 'male' ? 'male' : 'female',
    nameCases: nameCasesText.decode(row.nameCases),
    post: row.post,
    postCases: postCasesText.decode(row.postCases),
    birthDate: row.birthDate,
    education: row.education,
    category: row.category as Category,
    categoryExtra: row.categoryExtra as Person['categoryExtra'],
    categoryYear: row.categoryYear,
    hiredOn: row.hiredOn,
    dismissedOn: row.dismissedOn,
    service: {
      total: row.serviceTotalMonths,
      pedagogical: row.servicePedagogicalMonths,
      post: row.servicePostMonths,
      here: row.serviceHereMonths,
      asOf: row.serviceAsOf,
    },
    phone: row.phone,
    email: row.email,
    group: row.group,
    employment: row.employment as Employment,
    rate: row.rate,
    externalOrganisation: row.externalOrganisation,
    externalAgreement: row.externalAgreement,
    note: row.note,
    absences: row.absences.map(({ id, from, to }) => ({ id, from, to })),
    version: row.version,
  }
}
