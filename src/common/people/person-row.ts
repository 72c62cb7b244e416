// A person as a row of the table and back; JSON kept as text is read and written here only.
import { fullName, type PersonName } from '../../kit/russian/names.ts'
import { searchKey } from '../../kit/russian/search-key.ts'
import { sortKey } from '../../kit/russian/sort-key.ts'
import { nameCasesText, postCasesText } from './person.ts'
import type { Category, Employment, Person } from './person.ts'
import type { PersonValues } from './person-values.ts'
import { teachingSince } from './service.ts'

interface AbsenceRow {
  id: string
  from: string | null
  to: string | null
}

/** Columns that the lists show. */
export interface CardRow {
  id: string
  surname: string
  firstName: string
  patronymic: string | null
  gender: string
  post: string
  birthDate: string | null
  education: string | null
  category: string
  categoryExtra: string | null
  categoryYear: number | null
  hiredOn: string | null
  dismissedOn: string | null
  serviceTotalMonths: number | null
  servicePedagogicalMonths: number | null
  servicePostMonths: number | null
  serviceHereMonths: number | null
  serviceAsOf: string | null
  phone: string | null
  email: string | null
  group: string | null
  building: string | null
  employment: string
  rate: string | null
  externalOrganisation: string | null
  externalAgreement: string | null
  note: string | null
  version: number
  absences: AbsenceRow[]
}

export interface PersonRow extends CardRow {
  nameCases: string
  postCases: string
}

export type ListedPerson = Omit<Person, 'nameCases' | 'postCases'>

export function toPerson(row: PersonRow): Person {
  return {
    ...toListed(row),
    nameCases: nameCasesText.decode(row.nameCases),
    postCases: postCasesText.decode(row.postCases),
  }
}

/** What is said of a person who signs: name and post in all cases. */
export type DeclinedPerson = Pick<Person, 'id' | 'name' | 'gender' | 'post' | 'nameCases' | 'postCases'>

export function toDeclined(
  row: Pick<PersonRow, 'id' | 'surname' | 'firstName' | 'patronymic' | 'gender' | 'post' | 'nameCases' | 'postCases'>,
): DeclinedPerson {
  return {
    id: row.id,
    name: { surname: row.surname, firstName: row.firstName, patronymic: row.patronymic },
    gender: row.gender === 'male' ? 'male' : 'female',
    post: row.post,
    nameCases: nameCasesText.decode(row.nameCases),
    postCases: postCasesText.decode(row.postCases),
  }
}

export function toListed(row: CardRow): ListedPerson {
  return {
    id: row.id,
    name: { surname: row.surname, firstName: row.firstName, patronymic: row.patronymic },
    gender: row.gender === 'male' ? 'male' : 'female',
    post: row.post,
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
    building: row.building,
    employment: row.employment as Employment,
    rate: row.rate,
    externalOrganisation: row.externalOrganisation,
    externalAgreement: row.externalAgreement,
    note: row.note,
    absences: row.absences.map(({ id, from, to }) => ({ id, from, to })).sort(byStart),
    version: row.version,
  }
}

function byStart(one: AbsenceRow, other: AbsenceRow): number {
  return (one.from ?? '') < (other.from ?? '') ? -1 : 1
}

/** The card and the cases as columns; the keys for searching and sorting follow from the names. */
export function columnsOf(
  values: PersonValues & Pick<Person, 'nameCases' | 'postCases'>,
  formerSurnames: readonly string[] = [],
) {
  const { name, service, nameCases, postCases } = values
  return {
    ...name,
    gender: values.gender,
    nameCases: nameCasesText.encode(nameCases),
    post: values.post,
    postCases: postCasesText.encode(postCases),
    birthDate: values.birthDate,
    education: values.education,
    category: values.category,
    categoryExtra: values.categoryExtra,
    categoryYear: values.categoryYear,
    hiredOn: values.hiredOn,
    serviceTotalMonths: service.total,
    servicePedagogicalMonths: service.pedagogical,
    servicePostMonths: service.post,
    serviceHereMonths: service.here,
    serviceAsOf: service.asOf,
    teachingSince: teachingSince(service),
    phone: values.phone,
    email: values.email,
    group: values.group,
    building: values.building,
    employment: values.employment,
    rate: values.rate,
    externalOrganisation: values.externalOrganisation,
    externalAgreement: values.externalAgreement,
    note: values.note,
    ...keysOf(name, formerSurnames),
  }
}

/** A list finds people by their former surnames too. */
export function keysOf(name: PersonName, formerSurnames: readonly string[]) {
  return { searchKey: searchKey([fullName(name), ...formerSurnames].join(' ')), sortKey: sortKey(fullName(name)) }
}
