import { found } from '../../../kit/refusal.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Tools } from '../../../tools.ts'
import { addFromLibrary } from './plan.actions.ts'
import { practiceItems } from './practice.store.ts'
import { comingProgramme } from './programme.store.ts'

/** A practice into the draft of a unit, for the deficit they share. A form sent twice adds one row. @param batch made with the form */
export async function takePractice(tools: Tools, actor: Actor, { unitId, batch, month, practiceId }: { unitId: string; batch: string; month: string; practiceId: string }): Promise<void> {
  const items = await practiceItems(tools.database, practiceId)
  const { targets } = await comingProgramme(tools.database, unitId)
  const wanted = items.find(({ competence }) => targets.some((target) => target.competence === competence)) ?? items[0]
  await addFromLibrary(tools, actor, unitId, batch, month, [found(wanted, 'Этой практики больше нет в копилке. Выберите другую.').id])
}
