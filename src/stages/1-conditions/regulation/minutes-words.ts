import { requisiteDay } from '../../../kit/russian/dates.ts'
import type { Adoption } from './regulation.ts'

/** «протокол от 28.08.2025 № 1»; empty while nothing is known. */
export function minutesWords({ minutesNumber, minutesDate }: Pick<Adoption, 'minutesNumber' | 'minutesDate'>): string {
  if (minutesNumber === null && minutesDate === null) return ''
  return ['протокол', minutesDate && `от ${requisiteDay(minutesDate)}`, minutesNumber && `№ ${minutesNumber}`]
    .filter((part) => !!part)
    .join(' ')
}
