// The formal criteria of the regulation in numbers; advisory (pitfalls A11: age and service forbid nothing by themselves).
import { z } from 'zod'
import { jsonText } from '../../kit/json-text.ts'
import type { CandidateCategory, FormalRule } from './admission.ts'

export const categoryChoices = { highest: 'высшая', first: 'первая', fit: 'соответствие занимаемой должности', none: 'без категории' } as const satisfies Record<CandidateCategory, string>

export const categoriesText = jsonText<CandidateCategory[]>(z.array(z.enum(['highest', 'first', 'fit', 'none'])))

/** In the words of the usual regulation: «первую или высшую категорию и стаж не менее пяти лет». */
export const usualCriteria: FormalRule = { years: 5, categories: ['highest', 'first'] }

export function criteriaInWords({ years, categories }: FormalRule): string {
  const service = years === 0 ? 'педагогический стаж любой' : `педагогический стаж не меньше ${years}`
  return `${service}; категория: ${categories.length === 0 ? 'любая' : categories.map((one) => categoryChoices[one]).join(' или ')}`
}
