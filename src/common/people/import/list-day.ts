import { parseDay, type Day } from '../../../kit/calendar/day.ts'

/** The day in the title of a list: «… на 01.09.2025», «по состоянию на 1 сентября 2025 г.»; null when none is named. */
export function listDay(titleLines: readonly string[]): Day | null {
  for (const line of titleLines) {
    const found = /(?:^|\s)на\s+(\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}\s+[а-яё]+\s+\d{4})/i.exec(line)?.[1]
    const day = found === undefined ? undefined : parseDay(found)
    if (day) return day
  }
  return null
}
