// Whom to ask: people by post, length of service, role and group.
import type { Day } from '../../kit/calendar/day.ts'
import type { ListQuery, ListSpec } from '../../kit/lists/list-query.ts'
import { searchKey } from '../../kit/russian/search-key.ts'
import { fullName } from '../../kit/russian/names.ts'
import type { Role } from '../../rights/roles.ts'
import { isTeacher, serviceToday, type Person } from '../people/index.ts'

export const services = { young: 'до 3 лет', middle: 'от 3 до 10 лет', long: 'больше 10 лет' } as const
type ServiceRange = keyof typeof services

export type Filter = 'post' | 'service' | 'role' | 'group' | 'consent' | 'who'
export const peopleSpec = {
  filters: { post: 'any', service: Object.keys(services), role: 'any', group: 'any', consent: ['yes', 'no'], who: ['teachers', 'all'] },
  sorts: ['name'],
} as const satisfies ListSpec<Filter, 'name'>
export type PeopleQuery = ListQuery<Filter, 'name'>

/** What is known of a candidate besides the card. */
export interface Candidate {
  person: Person
  roles: readonly Role[]
  hasConsent: boolean
}

/** Those the filter lets through, in the order given. Without a choice only teachers are offered. */
export function chosen(candidates: readonly Candidate[], { q, filters }: PeopleQuery, today: Day): Candidate[] {
  const words = searchKey(q).split(' ').filter((word) => word !== '')
  return candidates.filter(({ person, roles, hasConsent }) => {
    const key = searchKey(fullName(person.name))
    return (
      words.every((word) => key.includes(word)) &&
      (filters.who === 'all' || isTeacher(person)) &&
      (filters.post === undefined || person.post === filters.post) &&
      (filters.group === undefined || person.group === filters.group) &&
      (filters.role === undefined || roles.some((role) => role === filters.role)) &&
      (filters.consent === undefined || hasConsent === (filters.consent === 'yes')) &&
      (filters.service === undefined || rangeOf(person, today) === filters.service)
    )
  })
}

/** By the pedagogical length of service; unknown is in no range. */
function rangeOf(person: Person, today: Day): ServiceRange | undefined {
  const { pedagogical, here } = serviceToday(person, today)
  const months = pedagogical ?? here
  if (months === null) return undefined
  if (months < 36) return 'young'
  return months <= 120 ? 'middle' : 'long'
}
