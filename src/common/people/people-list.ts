// What may be asked of the list of people, who is in which state, and who is told apart from whom.
import type { Day } from '../../kit/calendar/day.ts'
import type { ListQuery, ListSpec } from '../../kit/lists/list-query.ts'
import { screenName } from '../../kit/russian/names.ts'
import { absenceOn } from './absence.ts'
import type { ListedPerson } from './person-row.ts'
import { categories, employments } from './person.ts'

export type Filter = 'state' | 'post' | 'category' | 'employment'
export type Sort = 'name' | 'post' | 'service' | 'hired'

/** Without a state everybody is shown who has not been dismissed. */
export const peopleListSpec = {
  filters: {
    state: ['working', 'absent', 'dismissed', 'everybody'],
    post: 'any',
    category: categories,
    employment: employments,
  },
  sorts: ['name', 'post', 'service', 'hired'],
} as const satisfies ListSpec<Filter, Sort>

export type PeopleQuery = ListQuery<Filter, Sort>

export type State = 'working' | 'absent' | 'dismissed'

/** Works, is away for long, or has left: the last day of work still counts as work. */
export function stateOf(person: Pick<ListedPerson, 'absences' | 'dismissedOn'>, today: Day): State {
  if (person.dismissedOn !== null && person.dismissedOn < today) return 'dismissed'
  return absenceOn(person, today) === undefined ? 'working' : 'absent'
}

/** Sums over everybody, whatever is asked for. */
export interface PeopleTotals {
  /** Not dismissed: working and absent, external specialists too. */
  here: number
  /** Teachers among them. */
  teachers: number
  absent: number
  dismissed: number
  /** Posts that occur, of those who have left too, in the order of the alphabet. */
  posts: string[]
}

/** How many a view shows; undefined when the list is narrowed by anything else and must be counted. */
export function totalOfView({ q, filters }: PeopleQuery, totals: PeopleTotals): number | undefined {
  const { state, ...others } = filters
  if (q !== '' || Object.values(others).some((value) => value !== undefined)) return undefined
  if (state === 'everybody') return totals.here + totals.dismissed
  if (state === 'working') return totals.here - totals.absent
  if (state === 'absent') return totals.absent
  return state === 'dismissed' ? totals.dismissed : totals.here
}

/**
 * A name for each person by which nobody is taken for another: «Кузнецова А. В.», and where two share it the full name,
 * and where they share that too the post, then the year of birth.
 */
export function tellApart(
  people: readonly Pick<ListedPerson, 'id' | 'name' | 'post' | 'birthDate'>[],
): Map<string, string> {
  const fullOf = (person: (typeof people)[number]) =>
    [person.name.surname, person.name.firstName, person.name.patronymic].filter(Boolean).join(' ')
  const forms: ((person: (typeof people)[number]) => string)[] = [
    ({ name }) => screenName(name),
    fullOf,
    (person) => `${fullOf(person)}, ${person.post}`,
    (person) => `${fullOf(person)}, ${person.post}, ${person.birthDate?.slice(0, 4) ?? 'год рождения не указан'}`,
  ]
  const names = new Map<string, string>()
  for (const form of forms) {
    const counts = new Map<string, number>()
    for (const person of people) counts.set(form(person), (counts.get(form(person)) ?? 0) + 1)
    for (const person of people)
      if (!names.has(person.id) && counts.get(form(person)) === 1) names.set(person.id, form(person))
  }
  const last = forms.at(-1)
  for (const person of people) if (last && !names.has(person.id)) names.set(person.id, last(person))
  return names
}
