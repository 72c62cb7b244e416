// A unit with its members as the database keeps it, turned into what the rooms of the stage work with.
import { z } from 'zod'
import { jsonText } from '../../../kit/json-text.ts'
import { nameCasesText, postCasesText } from '../../../common/people/index.ts'
import type { Category, Person } from '../../../common/people/index.ts'
import { unitTypes, type UnitForm, type UnitType } from './forms-and-types.ts'
import type { MemberAnswer, MentoringBasis, Unit, UnitMember, UnitOutcome, UnitRole, UnitState } from './unit.ts'

export const typesText = jsonText<UnitType[]>(z.array(z.enum(Object.keys(unitTypes) as [UnitType, ...UnitType[]])))

/** Columns of a person that a member shows. */
const memberPersonColumns = {
  id: true, surname: true, firstName: true, patronymic: true, gender: true, nameCases: true, post: true, postCases: true,
  employment: true, externalOrganisation: true, externalAgreement: true, dismissedOn: true, birthDate: true, hiredOn: true, category: true,
  serviceTotalMonths: true, servicePedagogicalMonths: true, servicePostMonths: true, serviceHereMonths: true, serviceAsOf: true, sortKey: true,
} as const

export const withMembers = { members: { include: { person: { select: memberPersonColumns } } } } as const

interface PersonColumns {
  surname: string
  firstName: string
  patronymic: string | null
  gender: string
  nameCases: string
  post: string
  postCases: string
  employment: string
  externalOrganisation: string | null
  externalAgreement: string | null
  dismissedOn: string | null
  birthDate: string | null
  hiredOn: string | null
  category: string
  serviceTotalMonths: number | null
  servicePedagogicalMonths: number | null
  servicePostMonths: number | null
  serviceHereMonths: number | null
  serviceAsOf: string | null
  sortKey: string
}

interface MemberColumns extends Omit<UnitMember, 'person' | 'role' | 'answer' | 'basis'> {
  person: PersonColumns
  role: string
  answer: string | null
  basis: string | null
}

interface UnitColumns extends Omit<Unit, 'form' | 'types' | 'state' | 'outcome' | 'members'> {
  form: string
  types: string
  state: string
  outcome: string | null
  members: MemberColumns[]
}

export function toUnit(row: UnitColumns): Unit {
  const { id, title, direction, stateOn, from, to, reason, runId, orderId, endOrderId, outcomeNote, endedOn, endGround, version } = row
  return {
    id, title, direction, stateOn, from, to, reason, runId, orderId, endOrderId, outcomeNote, endedOn, endGround, version,
    form: row.form as UnitForm,
    types: typesText.decode(row.types),
    state: row.state as UnitState,
    outcome: row.outcome as UnitOutcome | null,
    members: [...row.members].sort(byRoleAndName).map(toMember),
  }
}

function toMember({ person, role, answer, basis, ...member }: MemberColumns): UnitMember {
  const { surname, firstName, patronymic, gender, nameCases, postCases, employment, category } = person
  const { serviceTotalMonths, servicePedagogicalMonths, servicePostMonths, serviceHereMonths, serviceAsOf } = person
  return {
    ...member,
    role: role as UnitRole,
    answer: answer as MemberAnswer | null,
    basis: basis as MentoringBasis | null,
    person: {
      name: { surname, firstName, patronymic },
      gender: gender === 'male' ? 'male' : 'female',
      nameCases: nameCasesText.decode(nameCases),
      post: person.post,
      postCases: postCasesText.decode(postCases),
      employment: employment as Person['employment'],
      category: category as Category,
      externalOrganisation: person.externalOrganisation,
      externalAgreement: person.externalAgreement,
      dismissedOn: person.dismissedOn,
      birthDate: person.birthDate,
      hiredOn: person.hiredOn,
      service: { total: serviceTotalMonths, pedagogical: servicePedagogicalMonths, post: servicePostMonths, here: serviceHereMonths, asOf: serviceAsOf },
    },
  }
}

function byRoleAndName(one: MemberColumns, other: MemberColumns): number {
  if (one.role !== other.role) return one.role === 'mentor' ? -1 : 1
  if (one.person.sortKey !== other.person.sortKey) return one.person.sortKey < other.person.sortKey ? -1 : 1
  return one.from < other.from ? -1 : 1
}
