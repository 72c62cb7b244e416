// Presence: by the person himself on the day, or by whoever leads the event from the signed sheet.
import { Refusal } from '../../kit/refusal.ts'
import { peopleCount } from '../../kit/russian/plural.ts'
import type { Actor } from '../../rights/actor.ts'
import type { Tools } from '../../tools.ts'
import { MARKED_AWAY, presenceOf, settledMarks, type MarkChange } from './attendance.ts'
import { keepHeld, noteEvent } from './event.actions.ts'
import { assertBegun, assertSelfMarking } from './event.ts'
import { eventByCode, foundEvent } from './event.store.ts'
import type { PresenceReaction } from './reactions.ts'
import { insertVisitors, markVisitor, visitorOf, visitorsOf } from './visitor.store.ts'
import { assertYearOpen } from '../years/index.ts'

/** «Я здесь». Whoever came without an invitation is written down too. @throws Refusal on another day */
export async function markSelf(tools: Tools, onPresence: PresenceReaction, actor: Actor, code: string): Promise<void> {
  const at = tools.clock.now()
  await tools.transaction(async (tx) => {
    const event = await eventByCode(tx, code)
    assertSelfMarking(event, tools.clock.today())
    const visitor = await visitorOf(tx, event.id, actor.personId)
    if (visitor?.presence === 'present') return
    if (visitor !== null && visitor.presence !== 'invited') {
      throw new Refusal('wrong-moment', MARKED_AWAY)
    }
    if (visitor === null) await insertVisitors(tx, event.id, [actor.personId], at)
    await markVisitor(tx, event.id, actor.personId, { presence: 'present', reason: null, how: 'self', at, byId: actor.personId })
    await noteEvent(tx, actor, at, event, 'cameToEvent')
    await onPresence(tx, { event, personIds: [actor.personId], author: actor, at })
  })
}

/**
 * Marks from the sheet, only those that were changed on the form. With them the event is known to have taken place.
 * @returns people whom somebody else marked while the form stood open: their mark stays
 */
export async function markFromSheet(tools: Tools, onPresence: PresenceReaction, actor: Actor, id: string, changes: readonly MarkChange[]): Promise<string[]> {
  const at = tools.clock.now()
  return tools.transaction(async (tx) => {
    const event = await foundEvent(tx, id)
    assertBegun(event, tools.clock.today())
    await assertYearOpen(tx, event.on)
    const { put, left } = settledMarks(await visitorsOf(tx, id), changes)
    for (const { personId, mark } of put) await markVisitor(tx, id, personId, { ...presenceOf(mark), how: 'sheet', at, byId: actor.personId })
    if (put.length > 0) {
      await noteEvent(tx, actor, at, event, 'markedPresence', { words: peopleCount(put.length) })
      await keepHeld(tx, actor, event, at)
      await onPresence(tx, { event, personIds: put.map(({ personId }) => personId), author: actor, at })
    }
    return left
  })
}
