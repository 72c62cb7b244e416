// People of units as papers name them: from stored cases, and told apart from namesakes (pitfalls N22, N26).
import { fullName, paperName, type PersonName } from '../../../kit/russian/names.ts'
import { serviceLength } from '../../../kit/russian/service-length.ts'
import type { Day } from '../../../kit/calendar/day.ts'
import { categoryWords, serviceToday } from '../../../common/people/index.ts'
import type { MemberFacts } from './pairing-facts.ts'
import type { UnitMember } from './unit.ts'

/** Somebody of the kindergarten with whom a short name might be confused. */
export interface Namesake {
  id: string
  name: PersonName
  post: string
}

/** Whether «воспитатель Кузнецова А.В.» could be somebody else of the house. */
function hasNamesake({ personId, person }: Pick<UnitMember, 'personId' | 'person'>, house: readonly Namesake[]): boolean {
  const short = paperName(person.name)
  return house.some(({ id, name, post }) => id !== personId && post === person.post && paperName(name) === short)
}

export function memberFactsOf(member: UnitMember, house: readonly Namesake[], day: Day): MemberFacts {
  const { person, role, direction } = member
  const write = hasNamesake(member, house) ? fullName : paperName
  const { nameCases, postCases } = person
  return {
    nom: `${person.post} ${write(person.name)}`,
    gen: `${postCases.gen} ${write(nameCases.gen)}`,
    acc: `${postCases.acc} ${write(nameCases.acc)}`,
    fullName: fullName(person.name),
    post: person.post,
    remark: role === 'mentor' ? (person.category === 'none' ? '' : categoryWords[person.category]) : serviceWords(member, day),
    ...(person.employment === 'external' && { organisation: organisationWords(member) }),
    ...(direction !== null && { direction }),
  }
}

/** «МБОУ ДПО «Центр развития», договор о сетевом взаимодействии от 10.09.2025 № 7». */
export function organisationWords({ person }: Pick<UnitMember, 'person'>): string {
  return [person.externalOrganisation ?? 'организация не указана', person.externalAgreement].filter(Boolean).join(', ')
}

function serviceWords({ person }: UnitMember, day: Day): string {
  const months = serviceToday(person, day).pedagogical
  return months === null ? '' : months < 12 ? 'стаж менее года' : `стаж ${serviceLength(months - (months % 12))}`
}
