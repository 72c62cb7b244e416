// The author of a practice is named only while the consent holds, which is asked at every look: nothing has to be rewritten.
import { isProcessing, processingKinds, validWhere, type ConsentReaction } from '../../../common/consents/index.ts'
import { forgetFaces } from './picture.store.ts'

export const practiceReaction: ConsentReaction = {
  async holdings(db, personId, kind) {
    if (!isProcessing(kind)) return []
    const count = await db.practice.count({ where: { authorId: personId } })
    return count === 0 ? [] : [{ what: `Практики в методической копилке: ${count}`, fate: 'kept', why: 'методический материал сада; имя автора больше не показываем' }]
  },

  /** The link to the person is cut; the practice stays without an author. */
  async destroy(tx, { personId, kind, on }) {
    if (!isProcessing(kind)) return
    // Whoever still takes part in another role is named on.
    if ((await tx.consent.count({ where: { personId, ...validWhere(processingKinds, on) } })) > 0) return
    await tx.practice.updateMany({ where: { authorId: personId }, data: { authorId: null } })
    await forgetFaces(tx, personId)
    await tx.practiceReading.deleteMany({ where: { personId } })
  },
}
