// What a person asked of a list by its address: search, filters, order, page. Junk in the address is ignored.
import { z } from 'zod'

export type Direction = 'asc' | 'desc'

/** What a list understands. The first of `sorts` is the usual order. */
export interface ListSpec<Filter extends string = string, Sort extends string = string> {
  /** Allowed values of each filter; `any` where they come from data (ids, free words). */
  filters: Readonly<Record<Filter, readonly string[] | 'any'>>
  sorts: readonly [Sort, ...Sort[]]
  /** Direction of the usual order; ascending unless said. */
  direction?: Direction
}

export interface ListQuery<Filter extends string = string, Sort extends string = string> {
  /** Searched words, tidied; empty when nothing is searched. */
  q: string
  filters: Partial<Record<Filter, string>>
  sort: Sort
  direction: Direction
  /** From 1; may lie beyond the end, see `pageOf`. */
  page: number
}

const MAX_WORDS = 200
const MAX_PAGE = 100_000

/** Reads `req.query` (or any record of strings). Never throws: what does not fit counts as not asked. */
export function readListQuery<Filter extends string, Sort extends string>(
  query: unknown,
  spec: ListSpec<Filter, Sort>,
): ListQuery<Filter, Sort> {
  const given = z.record(z.string(), z.unknown()).catch({}).parse(query)
  const filters: Partial<Record<Filter, string>> = {}
  for (const name of namesOf(spec.filters)) {
    const value = wordsOf(given[name])
    const allowed = spec.filters[name]
    if (value !== '' && (allowed === 'any' || allowed.includes(value))) filters[name] = value
  }
  const [usual] = spec.sorts
  const sort = z.enum(spec.sorts).catch(usual).parse(given.sort)
  const usualDirection = sort === usual ? (spec.direction ?? 'asc') : 'asc'
  return {
    q: wordsOf(given.q),
    filters,
    sort,
    direction: z.enum(['asc', 'desc']).catch(usualDirection).parse(given.direction),
    page: z.coerce.number().int().min(1).max(MAX_PAGE).catch(1).parse(given.page),
  }
}

/** Whether the list shows less than everything. */
export function isNarrowed(query: ListQuery): boolean {
  return query.q !== '' || Object.keys(query.filters).length > 0
}

function wordsOf(value: unknown): string {
  if (typeof value !== 'string') return ''
  return value
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
    .trim()
    .slice(0, MAX_WORDS)
}

function namesOf<Name extends string>(record: Readonly<Record<Name, unknown>>): Name[] {
  return Object.keys(record) as Name[]
}
