import { type Day, monthOf, yearOf } from './day.ts'

/** The calendar year a school year starts in: 2025 is 1 September 2025 – 31 August 2026. */
export type SchoolYear = number

export type SchoolYearCase = 'nom' | 'gen' | 'pre'

export function schoolYearOf(day: Day): SchoolYear {
  return monthOf(day) >= 9 ? yearOf(day) : yearOf(day) - 1
}

/** First and last day, both included. */
export function schoolYearBounds(year: SchoolYear): { from: Day; to: Day } {
  return { from: `${year}-09-01`, to: `${year + 1}-08-31` }
}

/** '2025–2026'. */
export function schoolYearLabel(year: SchoolYear): string {
  return `${year}–${year + 1}`
}

const WORDS: Record<SchoolYearCase, string> = {
  nom: 'учебный\u00a0год',
  gen: 'учебного\u00a0года',
  pre: 'учебном\u00a0году',
}

/** '2025–2026 учебный год' and, for «в …», '2025–2026 учебном году'; the spaces do not break. */
export function schoolYearWords(year: SchoolYear, grammaticalCase: SchoolYearCase = 'nom'): string {
  return `${schoolYearLabel(year)}\u00a0${WORDS[grammaticalCase]}`
}
