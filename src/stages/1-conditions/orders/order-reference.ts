import type { Day } from '../../../kit/calendar/day.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'

/** «приказ от 01.09.2025 № 42-ОД» */
export function numberAndDateWords(number: string, signedOn: Day): string {
  return `приказ от ${requisiteDay(signedOn)} № ${number}`
}
