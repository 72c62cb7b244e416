import type { PlanForm } from '../plan-forms.ts'

export type LibraryOrigin = 'builtin' | 'own' | 'practice'

/** What a plan may propose. */
export interface LibraryItem {
  id: string
  /** Null: for whatever the pair works on. */
  competence: string | null
  /** 1…12; null when it fits any month. */
  month: number | null
  content: string
  form: PlanForm
  result: string | null
  origin: LibraryOrigin
}

/** Month (0 – any), form, what is done, what comes of it. */
export type BuiltinRow = readonly [month: number, form: PlanForm, content: string, result: string]

/** Rows of one competence with their lasting ids: rows are added at the end and never moved. */
export function builtin(competence: string | null, rows: readonly BuiltinRow[], prefix = competence ?? 'common'): LibraryItem[] {
  return rows.map(([month, form, content, result], index) => ({
    id: `builtin-${prefix}-${index + 1}`,
    competence,
    month: month === 0 ? null : month,
    content,
    form,
    result,
    origin: 'builtin',
  }))
}
