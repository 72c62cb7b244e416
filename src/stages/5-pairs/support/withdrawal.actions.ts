// A consent to processing ends: what was written about the person while there was no pair is destroyed with the rest.
import type { ConsentReaction } from '../../../common/consents/index.ts'
import { clearRecords, countRecords } from './record.store.ts'
import { menteeIdsOf, clearPlans } from './plan.store.ts'

export const supportReaction: ConsentReaction = {
  async holdings(db, personId, kind) {
    if (kind !== 'processing-mentee') return []
    const count = await countRecords(db, await menteeIdsOf(db, personId))
    return count === 0 ? [] : [{ what: `Поддержка без пары, записи куратора и психолога: ${count}`, fate: 'destroyed' }]
  },

  async destroy(tx, { kind, personId }) {
    if (kind !== 'processing-mentee') return
    const ids = await menteeIdsOf(tx, personId)
    await clearRecords(tx, ids)
    await clearPlans(tx, ids)
  },
}
