// The list's query as parts of its page: columns with sort links, pager, filters.
import { isNarrowed, type Direction, type ListQuery, type ListSpec } from './list-query.ts'
import type { PageOf } from './page-of.ts'

/** A column of `partials/table`. */
export interface Column {
  key: string
  words: string
  sort?: { href: string; direction: 'ascending' | 'descending' | undefined }
  num?: boolean
  keep?: boolean
  hidden?: boolean
}

/** The part of `partials/pager`. */
export interface Pager {
  words: string
  pages: { number: number; href: string; current: boolean }[]
  previous: string | undefined
  next: string | undefined
}

/** The part of `partials/filters`. */
export interface Filters {
  action: string
  fields: FilterField[]
  /** Address of the whole list; only while something is narrowed. */
  reset: string | undefined
}

export interface FilterField {
  name: string
  label: string
  value?: string
  wide?: boolean
  options?: { value: string; words: string }[]
}

export interface ListLinks {
  /** Address of the list with these changes; the page starts again unless given. What is usual is left out. */
  to(changes?: Partial<ListQuery>): string
  /** Columns whose `key` is among the sorts of the list get their link. */
  columns(columns: readonly Omit<Column, 'sort'>[]): Column[]
  pager(page: PageOf): Pager
  /** Search (named `q`) and selects; the values come from the query. */
  filters(fields: readonly Omit<FilterField, 'value'>[]): Filters
}

/** Links that keep what the person has already chosen. `address` is the list without a query. */
export function listLinks(address: string, query: ListQuery, spec: ListSpec): ListLinks {
  const to = (changes: Partial<ListQuery> = {}) => address + queryString({ ...query, page: 1, ...changes }, spec)
  return {
    to,
    columns: (columns) =>
      columns.map((column) =>
        spec.sorts.includes(column.key) ? { ...column, sort: sortOf(column.key, query, to) } : column,
      ),
    pager: (page) => ({
      words: page.words,
      pages: near(page).map((number) => ({ number, href: to({ page: number }), current: number === page.page })),
      previous: page.page > 1 ? to({ page: page.page - 1 }) : undefined,
      next: page.page < page.pages ? to({ page: page.page + 1 }) : undefined,
    }),
    filters: (fields) => ({
      action: address,
      fields: fields.map((field) => ({ ...field, value: field.name === 'q' ? query.q : query.filters[field.name] })),
      reset: isNarrowed(query) ? to({ q: '', filters: {} }) : undefined,
    }),
  }
}

/** The column in use turns round, another one starts ascending. */
function sortOf(key: string, query: ListQuery, to: ListLinks['to']): Column['sort'] {
  const isUsed = query.sort === key
  const next: Direction = isUsed && query.direction === 'asc' ? 'desc' : 'asc'
  const direction = query.direction === 'asc' ? 'ascending' : 'descending'
  return { href: to({ sort: key, direction: next }), direction: isUsed ? direction : undefined }
}

/** The first, the last and two on each side of the current one. */
function near({ page, pages }: PageOf): number[] {
  const wanted = [1, page - 2, page - 1, page, page + 1, page + 2, pages]
  return [...new Set(wanted.filter((number) => number >= 1 && number <= pages))]
}

function queryString({ q, filters, sort, direction, page }: ListQuery, spec: ListSpec): string {
  const [usual] = spec.sorts
  const usualDirection = sort === usual ? (spec.direction ?? 'asc') : 'asc'
  const pairs = new URLSearchParams()
  if (q !== '') pairs.set('q', q)
  for (const [name, value] of Object.entries(filters)) if (value !== undefined) pairs.set(name, value)
  if (sort !== usual) pairs.set('sort', sort)
  if (direction !== usualDirection) pairs.set('direction', direction)
  if (page > 1) pairs.set('page', String(page))
  return pairs.size === 0 ? '' : `?${pairs.toString()}`
}
