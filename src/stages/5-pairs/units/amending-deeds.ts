// What an amending order commands besides changing the list, each sentence with names and posts in their cases.
import { addDays, type Day } from '../../../kit/calendar/day.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { isMemberOn } from './membership.ts'
import type { UnitChanges } from './amended-difference.ts'
import { inInstrumental } from './replacement-grounds.ts'
import type { UnitMember } from './unit.ts'

/** Post and name in the cases the sentences need. */
export interface InCases {
  nom: string
  gen: string
  acc: string
}

export type CasesOf = (member: UnitMember) => InCases

export function deedsOf(changes: UnitChanges, cases: CasesOf): string[] {
  const { unit, leaving, joining, absent, isEnded, isExtended } = changes
  if (isEnded) return [ending(changes, cases)]
  const mentees = (day: Day) => unit.members.filter((one) => one.role === 'mentee' && one.answer === 'agreed' && isMemberOn(one, day) && (one.leaveGround === null || one.orderId !== null))
  const whom = (day: Day) => group(mentees(day).map((one) => cases(one).gen))
  const of = (members: readonly UnitMember[], role: string) => members.filter((one) => one.role === role)
  return [
    ...of(leaving, 'mentor').map((one) => `Освободить ${cases(one).acc} от обязанностей наставника ${whom(one.to ?? unit.to)} с ${requisiteDay(firstDayWithout(one, unit.to))}`),
    ...absent.map(({ leaving: one, returning }) => `Освободить ${cases(one).acc} от обязанностей наставника ${whom(one.to ?? unit.to)} на период с ${requisiteDay(firstDayWithout(one, unit.to))} по ${requisiteDay(addDays(returning.from, -1))}`),
    ...of(joining, 'mentor').map((one) => `Назначить ${cases(one).acc}${organisation(one)} наставником ${whom(one.from)} с ${requisiteDay(one.from)} по ${requisiteDay(one.to ?? unit.to)}`),
    ...of(leaving, 'mentee').map((one) => `Вывести ${cases(one).acc} из состава наставнической группы с ${requisiteDay(firstDayWithout(one, unit.to))}`),
    ...of(joining, 'mentee').map((one) => `Включить ${cases(one).acc} в состав наставнической группы с ${requisiteDay(one.from)}`),
    ...(isExtended ? [`Продлить работу наставнической ${wordOf(unit.members)}: ${people(changes, cases)}, – по ${requisiteDay(unit.to)}`] : []),
  ]
}

/** «длительным отсутствием работника», each reason once. */
export function reasonsOf(changes: readonly UnitChanges[]): string[] {
  const reasons = changes.flatMap(({ unit, leaving, joining, absent, isEnded, isExtended }) => [
    ...[...leaving, ...absent.map((one) => one.leaving)].map(({ leaveGround }) => inInstrumental(leaveGround ?? '')),
    ...(leaving.length + absent.length > 0 ? [] : joining.map(({ enterGround }) => (enterGround === null ? 'изменением состава группы' : inInstrumental(enterGround)))),
    ...(isEnded ? [inInstrumental(unit.endGround ?? '')] : []),
    ...(isExtended ? ['продлением срока персонализированной программы'] : []),
  ])
  return [...new Set(reasons)]
}

function ending({ unit, ...changes }: UnitChanges, cases: CasesOf): string {
  const day = addDays(unit.endedOn ?? unit.stateOn, 1)
  return `Прекратить работу наставнической ${wordOf(unit.members)}: ${people({ unit, ...changes }, cases)}, – с ${requisiteDay(day)}`
}

function people({ unit }: Pick<UnitChanges, 'unit'>, cases: CasesOf): string {
  const named = (role: string) => unit.members.filter((one) => one.role === role && one.orderId !== null && one.endOrderId === null).map((one) => cases(one).nom)
  const [mentors, mentees] = [named('mentor'), named('mentee')]
  return `${mentors.length > 1 ? 'наставники' : 'наставник'} – ${mentors.join(', ')}, ${mentees.length > 1 ? 'наставляемые' : 'наставляемый'} – ${mentees.join(', ')}`
}

function firstDayWithout({ to }: Pick<UnitMember, 'to'>, last: Day): Day {
  return addDays(to ?? last, 1)
}

function group(people: readonly string[]): string {
  return people.length === 1 ? (people[0] ?? '') : `группы педагогов: ${people.join(', ')},`
}

function organisation({ person }: UnitMember): string {
  return person.employment === 'external' && person.externalOrganisation !== null ? ` (${[person.externalOrganisation, person.externalAgreement].filter(Boolean).join(', ')})` : ''
}

function wordOf(members: readonly UnitMember[]): string {
  return members.filter(({ orderId, endOrderId }) => orderId !== null && endOrderId === null).length > 2 ? 'группы' : 'пары'
}
