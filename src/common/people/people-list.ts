// What the list of people shows: search, filters, order and who is told apart from whom.
import type { Day } from '../../kit/calendar/day.ts'
import type { ListQuery, ListSpec } from '../../kit/lists/list-query.ts'
import { screenName } from '../../kit/russian/names.ts'
import { searchKey } from '../../kit/russian/search-key.ts'
import { byAlphabet } from '../../kit/russian/sort-key.ts'
import { absenceOn } from './absence.ts'
import type { ListedPerson } from './person-row.ts'
import { categories, employments } from './person.ts'
import { serviceToday } from './service.ts'

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
export type Searchable = ListedPerson & { searchKey: string }

export type State = 'working' | 'absent' | 'dismissed'

/** Works, is away for long, or has left: the last day of work still counts as work. */
export function stateOf(person: Pick<ListedPerson, 'absences' | 'dismissedOn'>, today: Day): State {
  if (person.dismissedOn !== null && person.dismissedOn < today) return 'dismissed'
  return absenceOn(person, today) === undefined ? 'working' : 'absent'
}

/** The people asked for, in the order asked for. */
export function chosenPeople<P extends Searchable>(people: readonly P[], query: PeopleQuery, today: Day): P[] {
  const words = searchKey(query.q)
    .split(' ')
    .filter((word) => word !== '')
  const { state, post, category, employment } = query.filters
  const chosen = people.filter(
    (person) =>
      words.every((word) => person.searchKey.includes(word)) &&
      isInState(stateOf(person, today), state) &&
      (post === undefined || person.post === post) &&
      (category === undefined || person.category === category) &&
      (employment === undefined || person.employment === employment),
  )
  return inOrder(chosen, query, today)
}

function isInState(state: State, asked: string | undefined): boolean {
  if (asked === 'everybody') return true
  return asked === undefined ? state !== 'dismissed' : state === asked
}

/** The people come in the order of the alphabet and keep it among equals; what is unknown stands last either way. */
function inOrder<P extends Searchable>(people: P[], { sort, direction }: PeopleQuery, today: Day): P[] {
  const sign = direction === 'asc' ? 1 : -1
  if (sort === 'name') return sign > 0 ? people : people.toReversed()
  if (sort === 'post') return people.toSorted((one, other) => sign * byAlphabet(one.post, other.post))
  const keyOf = (person: P) => (sort === 'hired' ? person.hiredOn : serviceToday(person, today).pedagogical)
  return people.toSorted((one, other) => {
    const [a, b] = [keyOf(one), keyOf(other)]
    if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0)
    return a === b ? 0 : sign * (a < b ? -1 : 1)
  })
}

/** Posts that occur, in the order of the alphabet. */
export function postsOf(people: readonly Pick<ListedPerson, 'post'>[]): string[] {
  return [...new Set(people.map(({ post }) => post))].filter((post) => post !== '').sort(byAlphabet)
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
