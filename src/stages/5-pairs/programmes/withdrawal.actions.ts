// A mentee's consent to processing ends: own words and levels are destroyed, the registered frame of the programme stays.
import type { Db } from '../../../tools.ts'
import type { ConsentReaction } from '../../../common/consents/index.ts'
import { forgetWords } from '../../../common/journal/index.ts'
import { foundUnit } from '../units/unit.store.ts'
import { EMPTIED } from './programme.ts'
import { freeze } from './approval.actions.ts'
import { foundProgramme } from './programme.store.ts'

export const programmeReaction: ConsentReaction = {
  async holdings(db: Db, personId, kind) {
    if (kind !== 'processing-mentee') return []
    const parts = await db.programmePart.count({ where: { menteePersonId: personId, OR: [{ request: { not: null } }, { background: { not: null } }] } })
    const targets = await db.programmeTarget.count({ where: { menteePersonId: personId, targetLevel: { gt: EMPTIED } } })
    const programmes = await db.programme.count({ where: { parts: { some: { menteePersonId: personId } } } })
    return [
      ...(parts + targets > 0 ? [{ what: 'Программа: запрос, исходный уровень, уровни по дефицитам', fate: 'destroyed' as const }] : []),
      ...(programmes > 0 ? [{ what: 'Программа: участники, срок, задачи и план, согласование и утверждение', fate: 'kept' as const, why: 'учёт работы пары по приказу' }] : []),
    ]
  },

  async destroy(tx, { kind, personId, on }) {
    if (kind !== 'processing-mentee') return
    await tx.programmePart.updateMany({ where: { menteePersonId: personId }, data: { request: null, background: null } })
    await tx.programmeTarget.updateMany({ where: { menteePersonId: personId }, data: { startLevel: null, targetLevel: EMPTIED, reachedLevel: null, reachedOn: null } })
    // It tells what the mentee is good at, which is told from the same answers.
    await tx.programme.updateMany({ where: { parts: { some: { menteePersonId: personId } } }, data: { strengths: null, returnWords: null } })
    await forgetMarks(tx, personId)
    const kept = await tx.programme.findMany({ where: { description: { not: null }, parts: { some: { menteePersonId: personId } } }, select: { id: true, unitId: true } })
    for (const { id, unitId } of kept) await freeze(tx, await foundUnit(tx, unitId), await foundProgramme(tx, id), on)
  },
}

/** Why a line of the plan was moved or called off, and what the journal repeats of the wording. */
async function forgetMarks(tx: Db, personId: string): Promise<void> {
  const rows = await tx.programme.findMany({ where: { parts: { some: { menteePersonId: personId } } }, select: { id: true, unitId: true } })
  await tx.planItem.updateMany({ where: { programmeId: { in: rows.map(({ id }) => id) }, OR: [{ menteePersonId: personId }, { menteePersonId: null }] }, data: { reason: null } })
  await forgetWords(tx, { subjectIds: rows.map(({ unitId }) => unitId), verbs: ['changed', 'returned', 'drafted', 'rescheduled', 'calledOff', 'unmarked'] })
}
