// A row of the road map in words, for the journal: old → new.
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { rowsOf, termWords, type Roadmap, type RoadmapItem } from './roadmap.ts'

type Fact = [label: string, words: string]

/** Everything of a row a person may change. */
export function itemFacts(item: Pick<RoadmapItem, 'text' | 'from' | 'to' | 'term' | 'responsible' | 'result'>): Fact[] {
  return [
    ['содержание', item.text],
    ['срок', termWords(item)],
    ['ответственные', item.responsible ?? ''],
    ['результат', item.result ?? ''],
  ]
}

/** «строку 2.1 дорожной карты» */
export function itemSubject(roadmap: Roadmap, id: string): { kind: 'roadmap'; id: string; name: string } {
  const number = rowsOf(roadmap.items).find((row) => row.id === id)?.number
  return {
    kind: 'roadmap',
    id: roadmap.id,
    name: number === undefined ? 'дорожную карту' : `строку ${number} дорожной карты`,
  }
}

/** «дорожную карту на 2025–2026, редакция 2» */
export function roadmapSubject(
  roadmap: Pick<Roadmap, 'id' | 'edition'>,
  label: string,
): { kind: 'roadmap'; id: string; name: string } {
  const edition = roadmap.edition > 1 ? `, редакция ${roadmap.edition}` : ''
  return { kind: 'roadmap', id: roadmap.id, name: `дорожную карту на ${label}${edition}` }
}

export function markWords(on: string, note: string | null): string {
  return [requisiteDay(on), note].filter((part) => part !== null && part !== '').join(', ')
}
