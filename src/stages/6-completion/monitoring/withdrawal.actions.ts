// A consent to processing ends: talks that came from answers go with them; answers themselves belong to the surveys.
import { plural } from '../../../kit/russian/plural.ts'
import type { ConsentReaction } from '../../../common/consents/index.ts'
import { countTalksOf, dropTalksOf } from './person-talks.store.ts'
import { dropTakenWords, dropTalks, talksOfYear } from './taken-words.store.ts'

export const monitoringReaction: ConsentReaction = {
  async onWithdrawal(tx, { kind, personId }) {
    if (kind === 'processing-mentee' || kind === 'processing-mentor') await dropTalksOf(tx, personId, kind, 'open')
  },

  async holdings(db, personId, kind) {
    if (kind !== 'processing-mentee' && kind !== 'processing-mentor') return []
    const talks = await countTalksOf(db, personId, kind)
    return talks === 0 ? [] : [{ what: `Записи о беседах по анкетам: ${plural(talks, ['беседа', 'беседы', 'бесед'])}`, fate: 'destroyed' }]
  },

  async destroy(tx, { kind, personId }) {
    if (kind !== 'processing-mentee' && kind !== 'processing-mentor') return
    await dropTalksOf(tx, personId, kind, 'all')
    await dropTakenWords(tx, personId)
  },

  async ofYear(db, year) {
    return [...new Set((await talksOfYear(db, year)).map(({ personId }) => personId))].map((personId) => ({ personId, what: 'Записи о беседах по анкетам' }))
  },

  async destroyOfYear(tx, { personId, year }) {
    await dropTalks(tx, (await talksOfYear(tx, year, personId)).map(({ id }) => id))
    await dropTakenWords(tx, personId)
  },
}
