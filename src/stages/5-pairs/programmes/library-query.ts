import type { LibraryQuery } from './library.pages.ts'

const keys = ['search', 'competence', 'month', 'form', 'origin', 'page'] as const

/** What the address asks of the library; empty values are nothing. */
export function queryOf(query: object): LibraryQuery {
  const given = query as Record<string, unknown>
  return Object.fromEntries(keys.flatMap((key) => (typeof given[key] === 'string' && given[key] !== '' ? [[key, given[key]]] : [])))
}
