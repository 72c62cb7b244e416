import type { Day } from '../../../kit/calendar/day.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { Db } from '../../../tools.ts'
import { note, type Author } from '../../../common/journal/index.ts'
import { subjectOf } from './regulation.actions.ts'
import { regulationById, regulations, saveRegulation } from './regulation.store.ts'

export interface Approval {
  documentId: string
  effectiveOn: Day
  /** «приказ № 42-ОД от 01.09.2025» */
  order: string
}

/**
 * A project becomes the approved edition, and the editions before it go out of force on the same day.
 * Runs in the transaction that registers the order.
 */
export async function approveRegulation(
  tx: Db,
  author: Author,
  at: Date,
  id: string,
  approval: Approval,
): Promise<void> {
  const regulation = await regulationById(tx, id)
  if (regulation === null || regulation.kept !== 'project') {
    throw new Refusal(
      'wrong-moment',
      'Положение уже утверждено другим приказом. Выберите в проекте приказа другую редакцию.',
    )
  }
  const { documentId, effectiveOn, order } = approval
  const before = (await regulations(tx)).filter(
    (one) => one.kept === 'approved' && (one.lapsedOn === null || one.lapsedOn > effectiveOn),
  )
  for (const one of before) await saveRegulation(tx, one.id, one.version, { lapsedOn: effectiveOn }, at)
  await saveRegulation(tx, id, regulation.version, { kept: 'approved', documentId, effectiveOn }, at)
  await note(tx, author, at, {
    verb: 'approved',
    subject: subjectOf({ ...regulation, kept: 'approved' }),
    stage: 1,
    details: { words: order },
  })
}
