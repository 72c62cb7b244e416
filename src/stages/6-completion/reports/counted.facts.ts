// What stands behind a number: names and where each opens. Records that were destroyed meanwhile say so.
import { screenNamesOf, peoplePaths } from '../../../common/people/index.ts'
import { eventPaths } from '../../../common/events/index.ts'
import { pairsPaths } from '../../5-pairs/index.ts'
import type { Db } from '../../../tools.ts'
import { practicePaths } from '../practices/paths.ts'
import type { Counted } from './indicator-list.ts'

export interface CountedItem {
  words: string
  href?: string
}

/** In the order of the ids. */
export async function countedItems(db: Db, counts: Counted, ids: readonly string[]): Promise<CountedItem[]> {
  const known = await namesOf(db, counts, ids)
  return ids.map((id) => known.get(id) ?? { words: 'Запись удалена' })
}

async function namesOf(db: Db, counts: Counted, ids: readonly string[]): Promise<Map<string, CountedItem>> {
  const where = { where: { id: { in: [...ids] } }, select: { id: true, title: true } }
  const titled = (rows: readonly { id: string; title: string }[], href?: (id: string) => string) => new Map(rows.map(({ id, title }): [string, CountedItem] => [id, { words: title, ...(href && { href: href(id) }) }]))
  if (counts === 'unit') return titled(await db.unit.findMany(where), (id) => pairsPaths.unit.to({ id }))
  if (counts === 'event') return titled(await db.event.findMany(where), (id) => eventPaths.event.to({ id }))
  if (counts === 'publication') return titled(await db.publication.findMany(where))
  if (counts === 'practice') return titled(await db.practice.findMany(where), (id) => practicePaths.practice.to({ id }))
  if (counts === 'answers') return new Map()
  return new Map([...(await screenNamesOf(db, [...ids]))].map(([id, words]): [string, CountedItem] => [id, { words, href: peoplePaths.person.to({ id }) }]))
}
