// A person in the words of lists and cards.
import type { Day } from '../../kit/calendar/day.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import { serviceLength } from '../../kit/russian/service-length.ts'
import type { Tag } from '../../kit/tone.ts'
import { absenceInWords, absenceOn } from './absence.ts'
import { stateOf, type State } from './people-list.ts'
import type { ListedPerson } from './person-row.ts'
import { categoryWords } from './person.ts'

export const extraWords = { mentor: 'педагог-наставник', methodist: 'педагог-методист' } as const

/** «высшая категория, педагог-методист, 2022»: the year and the addition when they are known. */
export function categoryInWords({
  category,
  categoryExtra,
  categoryYear,
}: Pick<ListedPerson, 'category' | 'categoryExtra' | 'categoryYear'>): string {
  return [categoryWords[category], categoryExtra && extraWords[categoryExtra], categoryYear].filter(Boolean).join(', ')
}

/** «16 лет 4 месяца», '' when unknown. */
export function lengthInWords(months: number | null): string {
  return months === null ? '' : serviceLength(months)
}

/** Groups of the list of people. */
export const stateWords = {
  working: 'Работают',
  absent: 'Длительно отсутствуют',
  dismissed: 'Не работают',
  everybody: 'Все, и прежние',
} as const

const states: Record<State, Tag> = {
  working: { tone: 'good', words: 'Работает' },
  absent: { tone: 'plain', words: 'Длительно отсутствует', icon: 'player-pause' },
  dismissed: { tone: 'plain', words: 'Не работает', icon: 'x' },
}

/** The state with its dates as the second line; the reason of an absence is never told. */
export function stateInWords(
  person: Pick<ListedPerson, 'absences' | 'dismissedOn' | 'hiredOn'>,
  today: Day,
): { tag: Tag; sub: string } {
  const state = stateOf(person, today)
  const tag = states[state]
  if (state === 'dismissed' && person.dismissedOn !== null)
    return { tag, sub: `последний день ${requisiteDay(person.dismissedOn)}` }
  const absence = absenceOn(person, today)
  if (absence !== undefined) return { tag, sub: absenceInWords(absence) }
  if (person.dismissedOn !== null) return { tag, sub: `последний день ${requisiteDay(person.dismissedOn)}` }
  return person.hiredOn !== null && person.hiredOn > today
    ? { tag: { tone: 'plain', words: 'Ещё не приступил(а)' }, sub: '' }
    : { tag, sub: '' }
}
