// A consent to processing ends: wishes, refusals and the sums of matching go; the pairs that came of it stand in orders.
import { validConsent, type ConsentReaction } from '../../../common/consents/index.ts'
import { forgetWords } from '../../../common/journal/index.ts'
import { clearMatchingOf, heldByMatching, type Side } from './withdrawal.store.ts'

export const selectionReaction: ConsentReaction = {
  async holdings(db, personId, kind) {
    const side = sideOf(kind)
    if (side === undefined) return []
    const { rules, choices } = await heldByMatching(db, personId, side)
    return [
      ...(rules > 0 ? [{ what: `Подбор: пожелания и ограничения для пар: ${rules}`, fate: 'destroyed' as const }] : []),
      ...(choices > 0 ? [{ what: 'Подбор: баллы и причины выбора', fate: 'destroyed' as const }] : []),
    ]
  },

  async destroy(tx, { kind, personId, on }) {
    const side = sideOf(kind)
    // A newer consent carries what was begun under it: the next matching rests on these rules.
    if (side === undefined || (await validConsent(tx, personId, kind, on)) !== null) return
    await forgetWords(tx, { subjectIds: await clearMatchingOf(tx, personId, side) })
  },
}

function sideOf(kind: string): Side | undefined {
  if (kind === 'processing-mentee') return 'mentee'
  return kind === 'processing-mentor' ? 'mentor' : undefined
}
