// People of a unit as papers of programmes write them.
import type { Day } from '../../../kit/calendar/day.ts'
import { fullName, paperName } from '../../../kit/russian/names.ts'
import { serviceLength } from '../../../kit/russian/service-length.ts'
import { categoryWords, serviceToday } from '../../../common/people/index.ts'
import type { Unit, UnitMember } from '../units/unit.ts'

/** «Крылова Д.А.» of a member, now or once; '' for whoever never belonged to the unit. */
export function nameInUnit({ members }: Pick<Unit, 'members'>, personId: string | null): string {
  const member = members.find((one) => one.personId === personId)
  return member === undefined ? '' : paperName(member.person.name)
}

/** «Соколова Нина Дмитриевна, воспитатель, высшая категория, педагогический стаж 16 лет». */
export function passportLine({ person }: Pick<UnitMember, 'person'>, day: Day): string {
  const { pedagogical } = serviceToday(person, day)
  return [
    fullName(person.name),
    person.post,
    person.employment === 'external' ? person.externalOrganisation : categoryWords[person.category],
    pedagogical !== null && `педагогический стаж ${serviceLength(pedagogical)}`,
  ].filter(Boolean).join(', ')
}

/** «Наставник», «Наставники» with a line for each. */
export function passportRows(members: readonly UnitMember[], day: Day): { label: string; person: string }[] {
  return members.map((member) => ({ label: `${member.role === 'mentor' ? 'Наставник' : 'Наставляемый'} (должность, категория, стаж)`, person: passportLine(member, day) }))
}
