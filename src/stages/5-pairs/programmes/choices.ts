// Options that forms of a programme ask of their page.
import type { Day } from '../../../kit/calendar/day.ts'
import type { Choices } from '../../../kit/forms/field.ts'
import { monthYear } from '../../../kit/russian/dates.ts'
import { fullName } from '../../../kit/russian/names.ts'
import { capitalized } from '../../../kit/russian/typography.ts'
import { competenceOptions } from '../../2-requests/index.ts'
import { menteesOf } from '../units/membership.ts'
import type { Unit } from '../units/unit.ts'
import { monthsOf } from './plan.ts'
import { screenNameInUnit } from './screen-people.ts'
import type { Programme } from './programme.ts'

/** Competences, and the mentees of the unit with those the programme speaks of already. */
export function programmeChoices(unit: Unit, programme: Pick<Programme, 'parts'>, today: Day): Choices {
  const standing = menteesOf(unit, today).map(({ personId, person }) => ({ value: personId, words: fullName(person.name) }))
  const others = programme.parts.filter(({ menteePersonId }) => standing.every(({ value }) => value !== menteePersonId))
  return {
    competences: competenceOptions(),
    mentees: [...standing, ...others.map(({ menteePersonId }) => ({ value: menteePersonId, words: screenNameInUnit(unit, menteePersonId) }))],
  }
}

/** Months of the term, '2025-09'. */
export function monthChoices(programme: Pick<Programme, 'from' | 'to'>): Choices[string] {
  return monthsOf(programme).map(({ from }) => ({ value: from.slice(0, 7), words: capitalized(monthYear(from)) }))
}
