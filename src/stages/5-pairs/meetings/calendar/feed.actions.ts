import { newSecret } from '../../../../kit/ids.ts'
import { screenName } from '../../../../kit/russian/names.ts'
import type { Actor } from '../../../../rights/actor.ts'
import type { Tools } from '../../../../tools.ts'
import { note } from '../../../../common/journal/index.ts'
import { feedOf, insertFeed, removeFeed } from './pair-days.store.ts'

/** Gives the person a secret address of the calendar; a second press finds the one there is. */
export async function openFeed(tools: Tools, actor: Actor): Promise<void> {
  await tools.transaction(async (tx) => {
    if ((await feedOf(tx, actor.personId)) !== null) return
    const at = tools.clock.now()
    await insertFeed(tx, { id: newSecret(), personId: actor.personId, createdAt: at })
    await note(tx, actor, at, { verb: 'openedCalendar', stage: 5, subject: { kind: 'person', id: actor.personId, name: screenName(actor.name) } })
  })
}

/** The address stops at once; a new one is another one. */
export async function closeFeed(tools: Tools, actor: Actor): Promise<void> {
  await tools.transaction(async (tx) => {
    if (!(await removeFeed(tx, actor.personId))) return
    await note(tx, actor, tools.clock.now(), { verb: 'closedCalendar', stage: 5, subject: { kind: 'person', id: actor.personId, name: screenName(actor.name) } })
  })
}
