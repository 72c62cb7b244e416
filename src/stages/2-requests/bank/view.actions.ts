// Views are a private convenience: they change nothing about anybody, so the journal does not tell of them.
import { Refusal } from '../../../kit/refusal.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Tools } from '../../../tools.ts'
import { queryOf } from './view-links.ts'
import type { Bank } from './view.store.ts'

const MOST_VIEWS = 12

interface NewView {
  id: string
  bank: Bank
  name: string
  /** Address of the list as it is being looked at. */
  address: string
  list: string
  isShared: boolean
}

/** Keeps a view under a name; the same name is written over, a second press changes nothing. */
export async function saveView(tools: Tools, actor: Actor, { id, bank, name, address, list, isShared }: NewView): Promise<void> {
  await tools.transaction(async (tx) => {
    const own = await tx.bankView.findMany({ where: { bank, ownerId: actor.personId } })
    const data = { name, query: queryOf(address, list), isShared }
    const same = own.find((view) => view.id === id || view.name === name)
    if (same !== undefined) return void (await tx.bankView.update({ where: { id: same.id }, data }))
    if (own.length >= MOST_VIEWS) throw new Refusal('invalid', `Сохранено уже ${MOST_VIEWS} видов: удалите ненужный и повторите`, { field: 'name' })
    await tx.bankView.create({ data: { ...data, id, bank, ownerId: actor.personId, createdAt: tools.clock.now() } })
  })
}

/** Removes an own view; somebody else's is not found, a removed one stays removed. */
export async function removeView(tools: Tools, actor: Actor, id: string): Promise<void> {
  await tools.transaction(async (tx) => {
    await tx.bankView.deleteMany({ where: { id, ownerId: actor.personId } })
  })
}
