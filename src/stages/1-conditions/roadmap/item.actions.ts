import type { Actor } from '../../../rights/actor.ts'
import type { Tools } from '../../../tools.ts'
import { found, Refusal } from '../../../kit/refusal.ts'
import { changesBetween, note } from '../../../common/journal/index.ts'
import { stale } from '../stale.store.ts'
import { type Direction, placesAfterMove, placeUnder, removalOf } from './arrangement.ts'
import { itemFacts, itemSubject } from './item-words.ts'
import { assertDraft, type RoadmapItem } from './roadmap.ts'
import { createItem, itemById, placeItems, removeItems, roadmapById, saveItem } from './roadmap.store.ts'

const NOT_FOUND = 'Такой строки в дорожной карте нет. Возможно, её уже убрали.'

/** What a person writes into a row. */
export type ItemValues = Pick<RoadmapItem, 'text' | 'from' | 'to' | 'term' | 'responsible' | 'result'>

/** Adds a row at the end of a stage or of an activity; a form sent twice adds one. */
export async function addItem(
  tools: Tools,
  actor: Actor,
  roadmapId: string,
  id: string,
  parentId: string,
  values: ItemValues,
): Promise<void> {
  await tools.transaction(async (tx) => {
    const roadmap = found(await roadmapById(tx, roadmapId), NOT_FOUND)
    if (roadmap.items.some((item) => item.id === id)) return
    assertDraft(roadmap)
    const item = { id, parentId, ...placeUnder(roadmap.items, parentId), ...values, mark: null }
    await createItem(tx, roadmapId, item)
    const subject = itemSubject({ ...roadmap, items: [...roadmap.items, item] }, id)
    await note(tx, actor, tools.clock.now(), {
      verb: 'added',
      subject,
      stage: item.stage,
      details: { words: values.text },
    })
  })
}

/** Changes a row of a draft. Refuses when somebody else has changed the same row since the form was drawn. */
export async function changeItem(
  tools: Tools,
  actor: Actor,
  id: string,
  version: number,
  values: ItemValues,
): Promise<void> {
  await tools.transaction(async (tx) => {
    const { roadmap, item } = found(await itemById(tx, id), NOT_FOUND)
    assertDraft(roadmap)
    const changes = changesBetween(itemFacts(item), itemFacts(values))
    if (changes.length === 0) return
    if (!(await saveItem(tx, id, version, values))) throw await stale(tx, actor, 'roadmap', roadmap.id)
    await note(tx, actor, tools.clock.now(), {
      verb: 'changed',
      subject: itemSubject(roadmap, id),
      stage: item.stage,
      details: { changes },
    })
  })
}

/** Moves a row one place among its siblings. */
export async function moveItem(tools: Tools, actor: Actor, id: string, direction: string): Promise<string> {
  return tools.transaction(async (tx) => {
    const { roadmap, item } = found(await itemById(tx, id), NOT_FOUND)
    assertDraft(roadmap)
    const places = placesAfterMove(roadmap.items, id, directionOf(direction))
    if (places.length > 0) {
      await placeItems(tx, places)
      const details = { words: direction === 'up' ? 'переставлена выше' : 'переставлена ниже' }
      await note(tx, actor, tools.clock.now(), {
        verb: 'changed',
        subject: itemSubject(roadmap, id),
        stage: item.stage,
        details,
      })
    }
    return roadmap.id
  })
}

/** Takes a row of a draft away with everything under it. */
export async function removeItem(tools: Tools, actor: Actor, id: string): Promise<string> {
  return tools.transaction(async (tx) => {
    const { roadmap, item } = found(await itemById(tx, id), NOT_FOUND)
    assertDraft(roadmap)
    const { ids, places } = removalOf(roadmap.items, id)
    await removeItems(tx, ids)
    await placeItems(tx, places)
    await note(tx, actor, tools.clock.now(), {
      verb: 'removed',
      subject: itemSubject(roadmap, id),
      stage: item.stage,
      details: { words: item.text },
    })
    return roadmap.id
  })
}

export function directionOf(text: string): Direction {
  if (text === 'up' || text === 'down') return text
  throw new Refusal('not-found', 'Такой страницы нет')
}
