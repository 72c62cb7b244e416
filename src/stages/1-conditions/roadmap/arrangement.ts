// Changing the order of rows of a draft: places among siblings, and where a new row may stand.
import { found, Refusal } from '../../../kit/refusal.ts'
import { rowsOf, type RoadmapItem } from './roadmap.ts'

export type Direction = 'up' | 'down'

export interface Place {
  id: string
  position: number
}

/** New places after a row moved one step among its siblings; nothing when it already stands at that end. */
export function placesAfterMove(items: readonly RoadmapItem[], id: string, direction: Direction): Place[] {
  const item = itemOf(items, id)
  if (item.parentId === null) {
    throw new Refusal('wrong-moment', 'Порядок семи этапов не меняется. Переставлять можно мероприятия внутри этапа.')
  }
  const siblings = siblingsOf(items, item.parentId)
  const from = siblings.findIndex((one) => one.id === id)
  const to = direction === 'up' ? from - 1 : from + 1
  if (to < 0 || to >= siblings.length) return []
  const order = siblings.toSpliced(from, 1).toSpliced(to, 0, item)
  return renumbered(order).filter(({ id, position }) => siblings.find((one) => one.id === id)?.position !== position)
}

/** The row with everything under it, and the new places of the siblings left. */
export function removalOf(items: readonly RoadmapItem[], id: string): { ids: string[]; places: Place[] } {
  const item = itemOf(items, id)
  if (item.parentId === null) {
    throw new Refusal(
      'wrong-moment',
      'Этап убрать нельзя: дорожная карта состоит из семи этапов. Уберите мероприятия внутри него.',
    )
  }
  const ids = withDescendants(items, id)
  return { ids, places: renumbered(siblingsOf(items, item.parentId).filter((one) => one.id !== id)) }
}

/** Where a new row under this parent stands: the last of its siblings. Refuses a fourth level. */
export function placeUnder(items: readonly RoadmapItem[], parentId: string): { stage: number; position: number } {
  const parent = found(
    rowsOf(items).find((row) => row.id === parentId),
    'Этой строки в дорожной карте больше нет',
  )
  if (parent.depth === 2) {
    throw new Refusal(
      'invalid',
      'В дорожной карте три уровня: этап, мероприятие, подпункт. Добавьте строку рядом, а не внутрь подпункта.',
      { field: 'parent' },
    )
  }
  return { stage: parent.stage, position: siblingsOf(items, parentId).length + 1 }
}

export function itemOf(items: readonly RoadmapItem[], id: string): RoadmapItem {
  return found(
    items.find((item) => item.id === id),
    'Этой строки в дорожной карте больше нет',
  )
}

function siblingsOf(items: readonly RoadmapItem[], parentId: string | null): RoadmapItem[] {
  return items.filter((item) => item.parentId === parentId).toSorted((a, b) => a.position - b.position)
}

function renumbered(items: readonly RoadmapItem[]): Place[] {
  return items.map(({ id }, index) => ({ id, position: index + 1 }))
}

function withDescendants(items: readonly RoadmapItem[], id: string): string[] {
  return [id, ...items.filter((item) => item.parentId === id).flatMap((child) => withDescendants(items, child.id))]
}
