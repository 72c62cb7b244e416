import { z } from 'zod'
import { jsonText } from '../../kit/json-text.ts'

/** What the regulation is filled with (documents.md D02). */
export interface RegulationRules {
  /** Most mentees one mentor accompanies at a time. */
  maxMentees: number
  /** After «педагога, имеющего»: whom one may appoint a mentor. */
  criteria: string
  /** Working days within which the order on pairs is issued. */
  pairDays: number
  /** Length of a programme in months. */
  minMonths: number
  maxMonths: number
  /** After «определяются»: which act sets the pay. */
  payAct: string
}

/** What the kindergarten has agreed on once. */
export interface OrganisationRules {
  /** Free text around `{n}`, the number in the register of the year: «{n}-ОД» gives «42-ОД» (pitfalls N1). */
  numberPattern: string
  /** The number is printed before the date (pitfalls N2). */
  numberFirst: boolean
  /** A teacher with up to so many years of service counts as young: a local rule (domain.md §1). */
  youngTeacherYears: number
  regulation: RegulationRules
  /** Zero until the rules are saved for the first time. */
  version: number
}

export const defaultRules: OrganisationRules = {
  numberPattern: '{n}-ОД',
  numberFirst: false,
  youngTeacherYears: 3,
  regulation: {
    maxMentees: 2,
    criteria: 'первую или высшую квалификационную категорию и педагогический стаж не менее пяти лет',
    pairDays: 10,
    minMonths: 3,
    maxMonths: 12,
    payAct: 'Положением об оплате труда и дополнительным соглашением к трудовому договору',
  },
  version: 0,
}

export const regulationRulesText = jsonText<RegulationRules>(
  z.object({
    maxMentees: z.number(),
    criteria: z.string(),
    pairDays: z.number(),
    minMonths: z.number(),
    maxMonths: z.number(),
    payAct: z.string(),
  }),
)

/** The place of the counter in a pattern. */
export const COUNTER = '{n}'

/** «{n}-ОД» and 42 → «42-ОД». */
export function numberByPattern(pattern: string, counter: number): string {
  return pattern.replace(COUNTER, String(counter))
}

/** «{n}-ОД» and «42-ОД» → 42; null for a number that does not follow the pattern. */
export function counterOfNumber(pattern: string, number: string): number | null {
  const [before = '', after = ''] = pattern.split(COUNTER)
  const isAlike = number.startsWith(before) && number.endsWith(after) && number.length > before.length + after.length
  const middle = isAlike ? number.slice(before.length, number.length - after.length) : ''
  return /^\d{1,6}$/.test(middle) ? Number(middle) : null
}
