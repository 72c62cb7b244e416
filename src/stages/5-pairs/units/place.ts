// Somebody who may enter a unit, as both banks tell of him.
import { found } from '../../../kit/refusal.ts'
import type { PersonName } from '../../../kit/russian/names.ts'
import type { UnitRole } from './unit.ts'

/** Somebody who may enter a unit, with the place in the bank; the head may lead without one (pitfalls N27). */
export interface Place {
  personId: string
  bankId: string | null
  role: UnitRole
  name: PersonName
  searchKey: string
  post: string
  hasConsent: boolean
  /** Of a mentor: how many are led, and how many may be. */
  load: number
  capacity: number
}

/** The chosen places in the order they were chosen. @throws Refusal when somebody has left the bank meanwhile */
export function chosenPlaces(places: readonly Place[], bankIds: readonly string[]): Place[] {
  return bankIds.map((id) => found(places.find(({ bankId }) => bankId === id), 'Кого-то из выбранных больше нет в банке. Откройте подбор заново и выберите ещё раз.'))
}

/** Places of these people, in the order they were chosen; whoever has none is left out. */
export function byPeople(places: readonly Place[], personIds: readonly string[]): Place[] {
  return personIds.flatMap((id) => places.find(({ personId }) => personId === id) ?? [])
}
