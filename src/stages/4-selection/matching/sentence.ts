// Small words of matching: sentences, counted people, scores as they are shown.
import { plural } from '../../../kit/russian/plural.ts'
import { capitalized, typography, withStop } from '../../../kit/russian/typography.ts'
import { timeSlots } from '../../2-requests/index.ts'
import type { Called } from './cohort.ts'

/** A whole sentence, set by the rules of typography. */
export function sentence(text: string): string {
  return typography(withStop(capitalized(text)))
}

/** Tenths of a point, 0…1000, as points 0…100 are shown: «87». */
export function shownPoints(score: number): string {
  return String(Math.round(score / 10)).replace('-', '−')
}

/** «А, Б и В»; beyond four names «А, Б, В и ещё 3». */
export function listed(names: readonly string[]): string {
  const shown = names.length > 5 ? [...names.slice(0, 4), `ещё ${names.length - 4}`] : names
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} и ${shown.at(-1)}`
}

/** «Двое», «трое», «четверо», then «5 человек». */
export function togetherInWords(count: number): string {
  return ['', '', 'двое', 'трое', 'четверо'][count] || plural(count, ['человек', 'человека', 'человек'])
}

/** The form of a word that goes with the person's gender. */
export function byGender({ gender }: Pick<Called, 'gender'>, female: string, male: string): string {
  return gender === 'female' ? female : male
}

export function slotWords(slot: string): string {
  return Object.hasOwn(timeSlots, slot) ? timeSlots[slot as keyof typeof timeSlots] : slot
}

/** When: «в тихий час». */
export function slotWhen(slot: string): string {
  const words = slotWords(slot)
  return slot === 'quiet_hour' ? `в ${words}` : words
}
