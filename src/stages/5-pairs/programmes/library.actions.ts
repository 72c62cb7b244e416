// The kindergarten's own items of the library; those that the programme brings are data and are copied to be changed.
import type { Actor } from '../../../rights/actor.ts'
import type { Tools } from '../../../tools.ts'
import { note } from '../../../common/journal/index.ts'
import { STAGE } from './draft.actions.ts'
import { changeKept, insertKept, itemIsKept, keptItem } from './library.store.ts'
import type { LibraryItem } from './library/library-item.ts'

export type LibraryValues = Pick<LibraryItem, 'content' | 'form' | 'result' | 'competence' | 'month'>

function subjectOf(id: string, content: string) {
  return { kind: 'library' as const, id, name: `мероприятие «${content}» в библиотеке планов` }
}

/** A form sent twice adds one. */
export async function addLibraryItem(tools: Tools, actor: Actor, id: string, values: LibraryValues): Promise<void> {
  const at = tools.clock.now()
  await tools.transaction(async (tx) => {
    if (await itemIsKept(tx, id)) return
    await insertKept(tx, { ...values, id, origin: 'own' }, at)
    await note(tx, actor, at, { verb: 'added', subject: subjectOf(id, values.content), stage: STAGE })
  })
}

/** @throws Refusal at «version» when somebody was quicker */
export async function changeLibraryItem(tools: Tools, actor: Actor, id: string, version: number, values: LibraryValues): Promise<void> {
  await tools.transaction(async (tx) => {
    const item = await keptItem(tx, id)
    await changeKept(tx, { ...item, version }, values)
    await note(tx, actor, tools.clock.now(), { verb: 'changed', subject: subjectOf(id, values.content), stage: STAGE })
  })
}

/** Out of the list, or back into it; plans that took it keep it. */
export async function archiveLibraryItem(tools: Tools, actor: Actor, id: string): Promise<boolean> {
  return tools.transaction(async (tx) => {
    const item = await keptItem(tx, id)
    const isArchived = item.archivedOn === null
    await changeKept(tx, item, { archivedOn: isArchived ? tools.clock.today() : null })
    await note(tx, actor, tools.clock.now(), { verb: isArchived ? 'removed' : 'added', subject: subjectOf(id, item.content), stage: STAGE, details: { words: isArchived ? 'в архив' : 'из архива' } })
    return isArchived
  })
}
