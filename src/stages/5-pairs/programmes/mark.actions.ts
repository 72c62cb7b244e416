// Marks on the plan in force: one tap by whoever is of the pair, or by the curator.
import { found, Refusal } from '../../../kit/refusal.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Tools } from '../../../tools.ts'
import { note, type NewEntry } from '../../../common/journal/index.ts'
import { assertYearOpen } from '../../../common/years/index.ts'
import { foundUnit } from '../units/unit.store.ts'
import { assertMayWrite } from './access.ts'
import { programmeSubject, STAGE } from './draft.actions.ts'
import { marked, type Mark } from './plan.ts'
import type { PlanState } from './programme.ts'
import { programmeInForce, staleProgramme } from './programme.store.ts'

const verbs: Record<PlanState, NewEntry['verb']> = { done: 'markedDone', moved: 'rescheduled', cancelled: 'calledOff', planned: 'unmarked' }

/**
 * Marks a row; the same mark twice is one mark.
 * @throws Refusal at «version» when somebody was quicker, at «to» and «reason» when they are missing, «wrong moment» once the work is over
 */
export async function markItem(tools: Tools, actor: Actor, unitId: string, id: string, version: number, mark: Mark): Promise<void> {
  const [at, today] = [tools.clock.now(), tools.clock.today()]
  await tools.transaction(async (tx) => {
    const unit = await foundUnit(tx, unitId)
    assertMayWrite(unit, actor, today)
    const programme = found(await programmeInForce(tx, unitId), 'Утверждённой программы ещё нет: отмечать пока нечего.')
    const item = found(programme.items.find((one) => one.id === id), 'Такой строки в действующем плане нет. Откройте программу заново.')
    if (programme.state === 'done') throw new Refusal('wrong-moment', 'Работа по программе завершена: отметки больше не меняются.')
    await assertYearOpen(tx, item.to)
    const columns = marked(item, mark, today)
    if (item.state === columns.state && item.reason === columns.reason && item.to === columns.to) return
    const { count } = await tx.planItem.updateMany({ where: { id, version }, data: { ...columns, version: version + 1 } })
    if (count === 0) throw await staleProgramme(tx, unitId)
    const words = columns.state === 'moved' ? `до ${requisiteDay(columns.to)}, ${columns.reason ?? ''}` : columns.reason
    await note(tx, actor, at, {
      verb: verbs[columns.state],
      subject: { ...programmeSubject(unit), name: `«${item.content}» (${unit.title})` },
      stage: STAGE,
      ...(words !== null && { details: { words } }),
    })
  })
}
