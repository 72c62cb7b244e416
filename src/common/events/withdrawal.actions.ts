// Somebody leaves mentoring: from that day he is not awaited at its events. Marks of presence are a labour record and stay.
import { theHouse, note } from '../journal/index.ts'
import { isProcessing, processingKinds, validWhere, type ConsentReaction } from '../consents/index.ts'
import { eventKinds, kindWords } from './event.ts'
import { removeComing } from './visitor.store.ts'

export const eventReaction: ConsentReaction = {
  async onWithdrawal(tx, { kind, personId, on, at }) {
    if (!isProcessing(kind)) return
    const others = processingKinds.filter((one) => one !== kind)
    // Whoever stays in mentoring in another role is still awaited.
    if ((await tx.consent.count({ where: { personId, ...validWhere(others, on) } })) > 0) return
    const titles = await removeComing(tx, personId, { from: on, kinds: eventKinds.filter((one) => kindWords[one].isMentoring) })
    if (titles.length === 0) return
    await note(tx, theHouse, at, { verb: 'tookBackInvitation', subject: { kind: 'person', id: personId, name: 'события наставничества' }, details: { words: titles.join('; ') } })
  },

  /** Why somebody was excused; that he was is a labour record. */
  async destroy(tx, { kind, personId }) {
    if (isProcessing(kind)) await tx.eventVisitor.updateMany({ where: { personId }, data: { reason: null } })
  },

  async holdings(db, personId, kind) {
    if (!isProcessing(kind)) return []
    const count = await db.eventVisitor.count({ where: { personId, presence: { not: 'invited' } } })
    return count === 0 ? [] : [{ what: 'Отметки о присутствии на событиях', fate: 'kept', why: 'учёт рабочего времени и обучения' }]
  },
}
