// What is asked of the library, and which items fit.
import { searchKey } from '../../../kit/russian/search-key.ts'
import type { LibraryItem } from './library/library-item.ts'

export interface LibraryQuery {
  search?: string
  competence?: string
  month?: string
  form?: string
  origin?: string
  page?: string
}

const keys = ['search', 'competence', 'month', 'form', 'origin', 'page'] as const

/** What the address asks of the library; empty values are nothing. */
export function queryOf(query: object): LibraryQuery {
  const given = query as Record<string, unknown>
  return Object.fromEntries(keys.flatMap((key) => (typeof given[key] === 'string' && given[key] !== '' ? [[key, given[key]]] : [])))
}

/** Items that fit everything asked for; an item of any month fits every month. */
export function foundItems<T extends LibraryItem>(items: readonly T[], query: LibraryQuery): T[] {
  const words = searchKey(query.search ?? '').split(' ').filter((part) => part !== '')
  return items.filter(
    (item) =>
      words.every((word) => searchKey(`${item.content} ${item.result ?? ''}`).includes(word)) &&
      (!query.competence || item.competence === query.competence) &&
      (!query.month || item.month === null || String(item.month) === query.month) &&
      (!query.form || item.form === query.form) &&
      (!query.origin || query.origin === 'archived' || item.origin === query.origin),
  )
}
