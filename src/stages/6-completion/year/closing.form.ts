// One field for everything that stayed undone: why. What is asked depends on the year.
import type { Field } from '../../../kit/forms/field.ts'
import { longText } from '../../../kit/forms/fields.ts'
import { defineForm } from '../../../kit/forms/form.ts'
import type { ClosingItem, Explanations } from './closing.ts'

export function explanationForm(items: readonly ClosingItem[]) {
  const fields: Record<string, Field<string>> = Object.fromEntries(
    items.filter(({ state }) => state === 'explain').map(({ key, words }) => [key, longText(words, { ask: 'Сделайте это или напишите, почему решили без этого', rows: 2, max: 500 })]),
  )
  return defineForm(fields)
}

/** In the order of the list, as they are kept. */
export function keptExplanations(items: readonly ClosingItem[], explanations: Explanations): { what: string; why: string }[] {
  return items.flatMap(({ key, words, state }) => {
    const why = explanations[key]
    return state !== 'explain' || why === undefined ? [] : [{ what: words, why }]
  })
}
