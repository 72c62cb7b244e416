// Which columns a list shows: a part of its address, so that a saved view keeps them.
import type { Column } from '../../../kit/lists/list-parts.ts'

export interface OptionalColumn {
  key: string
  words: string
  /** Shown unless the person chose otherwise. */
  usual: boolean
  num?: boolean
}

/** Keys that are shown: the chosen ones in their usual order, or the usual ones. */
export function shownColumns(all: readonly OptionalColumn[], chosen: string | undefined): string[] {
  const wanted = (chosen ?? '').split(',')
  const known = all.filter(({ key }) => wanted.includes(key))
  return (known.length > 0 ? known : all.filter(({ usual }) => usual)).map(({ key }) => key)
}

/** The first column always, then those that are shown. */
export function drawnColumns(first: Omit<Column, 'sort'>, all: readonly OptionalColumn[], chosen: string | undefined): Omit<Column, 'sort'>[] {
  const shown = shownColumns(all, chosen)
  return [first, ...all.filter(({ key }) => shown.includes(key)).map(({ key, words, num }) => ({ key, words, ...(num && { num, keep: true }) }))]
}

export interface ColumnChoice {
  value: string
  words: string
  checked: boolean
}

export function columnChoices(all: readonly OptionalColumn[], chosen: string | undefined): ColumnChoice[] {
  const shown = shownColumns(all, chosen)
  return all.map(({ key, words }) => ({ value: key, words, checked: shown.includes(key) }))
}

/** Boxes of the form arrive as a list; the address keeps one word for all of them. */
export function withColumnsJoined(query: unknown): unknown {
  const given = Object(query) as Record<string, unknown>
  return Array.isArray(given['columns']) ? { ...given, columns: given['columns'].join(',') } : given
}
