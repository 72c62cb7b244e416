// What of a person the card holds, between the form and the database, and the same in words.
import { Refusal } from '../../kit/refusal.ts'
import { genderOf, type PersonName } from '../../kit/russian/names.ts'
import type { Person } from './person.ts'
import { newPersonForm, type CardInput } from './person.form.ts'

/** Everything the card says of a person. Cases, absences and the dismissal have pages of their own. */
export type PersonValues = Omit<Person, 'id' | 'nameCases' | 'postCases' | 'absences' | 'dismissedOn' | 'version'>

/** What is needed to add somebody; the rest may be told later. */
export type NewPerson = Pick<PersonValues, 'name' | 'post'> & Partial<PersonValues> & { id?: string }

/**
 * A card with nothing in it but what was told. A gender that nobody told and the name does not tell is taken for the
 * usual one of kindergartens: it only rules the drafted cases, and the card corrects it.
 */
export function valuesOfNew({ id: _id, ...told }: NewPerson): PersonValues {
  return {
    birthDate: null,
    education: null,
    category: 'none',
    categoryExtra: null,
    categoryYear: null,
    hiredOn: null,
    service: { total: null, pedagogical: null, post: null, here: null, asOf: null },
    phone: null,
    email: null,
    group: null,
    building: null,
    employment: 'main',
    rate: null,
    externalOrganisation: null,
    externalAgreement: null,
    note: null,
    ...told,
    gender: told.gender ?? genderOf(told.name) ?? 'female',
  }
}

/** The answers of the form as the card keeps them. */
export function valuesOf(input: CardInput): PersonValues {
  const name = { surname: input.surname, firstName: input.firstName, patronymic: input.patronymic ?? null }
  const service = {
    total: input.serviceTotal ?? null,
    pedagogical: input.servicePedagogical ?? null,
    post: input.servicePost ?? null,
    here: input.serviceHere ?? null,
  }
  const isKnown = Object.values(service).some((months) => months !== null)
  const comesFromOutside = input.employment === 'external' || input.employment === 'externalPartTime'
  return {
    name,
    gender: genderOrRefuse(name, input.gender),
    post: input.post,
    birthDate: input.birthDate ?? null,
    education: input.education ?? null,
    category: input.category,
    categoryExtra: input.categoryExtra ?? null,
    categoryYear: input.categoryYear ?? null,
    hiredOn: input.hiredOn ?? null,
    service: { ...service, asOf: isKnown ? (input.serviceAsOf ?? null) : null },
    phone: input.phone ?? null,
    email: input.email ?? null,
    group: input.group ?? null,
    building: input.building ?? null,
    employment: input.employment,
    rate: input.rate === undefined ? null : String(input.rate),
    externalOrganisation: comesFromOutside ? (input.externalOrganisation ?? null) : null,
    externalAgreement: comesFromOutside ? (input.externalAgreement ?? null) : null,
    note: input.note ?? null,
  }
}

/** @throws Refusal at the field «Пол» when neither the form nor the name tells it. */
function genderOrRefuse(name: PersonName, gender: Person['gender'] | undefined): Person['gender'] {
  const told = gender ?? genderOf(name)
  if (told === undefined) throw new Refusal('invalid', 'По имени пол не определить: выберите его', { field: 'gender' })
  return told
}

/** The card as its form is filled in before it is changed. */
export function inputOf(person: PersonValues): CardInput {
  const { name, service, rate, ...same } = person
  const told = { ...same, ...name, rate: rate === null ? null : Number(rate) }
  const lengths = {
    serviceTotal: service.total,
    servicePedagogical: service.pedagogical,
    servicePost: service.post,
    serviceHere: service.here,
  }
  return withoutNulls({ ...told, ...lengths, serviceAsOf: service.asOf })
}

/** The card as labels and words, for the journal and the page of the person; '' = nothing. */
export function cardInWords(person: PersonValues): { name: string; label: string; value: string }[] {
  return newPersonForm.answers(inputOf(person))
}

type Told<T> = { [K in keyof T]: null extends T[K] ? Exclude<T[K], null> | undefined : T[K] }

function withoutNulls<T extends object>(values: T): Told<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as Told<T>
}
