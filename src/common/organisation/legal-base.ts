import type { Day } from '../../kit/calendar/day.ts'

/** Where an act stands, in the order preambles name acts; the kindergarten's own additions come after the federal ones. */
export const legalLevels = ['law', 'government', 'ministry', 'letter', 'standard', 'own'] as const
export type LegalLevel = (typeof legalLevels)[number]

export const legalLevelWords: Record<LegalLevel, string> = {
  law: 'Федеральные законы и кодексы',
  government: 'Акты Правительства',
  ministry: 'Приказы и распоряжения министерств и служб',
  letter: 'Письма с рекомендациями',
  standard: 'Стандарты оформления',
  own: 'Региональные, муниципальные и другие акты детского сада',
}

/** An act or an article of it that papers refer to. */
export interface LegalBase {
  id: string
  title: string
  /** As it stands in a preamble after «В соответствии с», in the instrumental. */
  citation: string
  /** As it stands after «с учётом», in the genitive: for acts that recommend. Null for acts that oblige. */
  regard: string | null
  /** «ст. 351.8 ТК РФ»: checks and hints name it so. */
  short: string
  /** First day in force; null when it was always so for us. */
  validFrom: Day | null
  /** Last day in force; null when no end is known. */
  validTo: Day | null
  level: LegalLevel
  /** Why we know it for certain only in part: what to check before citing it. */
  check: string | null
}

/** An act the kindergarten added: regional, municipal, of the founder. */
export interface OwnAct {
  id: string
  title: string
  citation: string
  validFrom: Day | null
  validTo: Day | null
  position: number
}

export function isValidOn({ validFrom, validTo }: Pick<LegalBase, 'validFrom' | 'validTo'>, day: Day): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo)
}

/** Acts valid on the day, in the order preambles name them. */
export function basesOn(bases: readonly LegalBase[], day: Day): LegalBase[] {
  return bases.filter((base) => isValidOn(base, day))
}

/** The built-in part of the catalogue leaves most fields unsaid. */
export type CatalogueEntry = Pick<LegalBase, 'id' | 'title' | 'citation' | 'short'> & Partial<LegalBase>

export function catalogue(level: LegalLevel, entries: readonly CatalogueEntry[]): LegalBase[] {
  return entries.map((entry) => ({ regard: null, validFrom: null, validTo: null, check: null, ...entry, level }))
}
