// What the order on results means for units: it is the order that ends them.
import { Refusal } from '../../../kit/refusal.ts'
import type { Db } from '../../../tools.ts'
import { note } from '../../../common/journal/index.ts'
import { STAGE, unitNominative, type Deed } from './deed.ts'
import { changeUnit, keepUnitStep, unitsByIds } from './unit.store.ts'

/** Finished units are ended by the order, within the caller's transaction. @throws Refusal when one of them is not finished any more or another order has ended it */
export async function settleByOrder(tx: Db, { author, at }: Pick<Deed, 'author' | 'at'>, ids: readonly string[], order: { id: string; signedOn: string; words: string }): Promise<void> {
  const units = await unitsByIds(tx, ids)
  for (const unit of units) {
    if (unit.state !== 'finished' || unit.endOrderId !== null) throw new Refusal('wrong-moment', `Приказ пока нельзя зарегистрировать: «${unit.title}» уже названа в другом приказе или работает снова. Откройте документ и измените условия.`)
    await changeUnit(tx, unit, { endOrderId: order.id }, at)
    await tx.unitMember.updateMany({ where: { unitId: unit.id, orderId: { not: null }, endOrderId: null }, data: { endOrderId: order.id } })
    await keepUnitStep(tx, unit.id, { on: order.signedOn, step: 'finished', words: order.words, byId: author.personId, at })
    await note(tx, author, at, { verb: 'endedUnit', subject: unitNominative(unit), stage: STAGE, details: { words: order.words } })
  }
}
