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
  /** Per cent of the invited who have to answer before the survey of requests counts as done. */
  answeredShare: number
  regulation: RegulationRules
  /** Zero until the rules are saved for the first time. */
  version: number
}

export const defaultRules: OrganisationRules = {
  numberPattern: '{n}-ОД',
  numberFirst: false,
  youngTeacherYears: 3,
  answeredShare: 100,
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

const LONGEST_NUMBER = 30

/** What is wrong with a pattern, as a sentence; undefined when nothing is. */
export function patternProblem(pattern: string): string | undefined {
  const places = pattern.split(COUNTER).length - 1
  if (places !== 1) return `Напишите ${COUNTER} один раз – там, где в номере растёт счёт. Например: ${COUNTER}-ОД`
  const longest = numberByPattern(pattern, 9999)
  if (longest.length > LONGEST_NUMBER) return `Сократите образец: номер приказа не длиннее ${LONGEST_NUMBER} знаков`
  return undefined
}
