import type { Db } from '../../../tools.ts'
import type { Event } from '../../../common/events/index.ts'

/** The minutes are registered: what they say stands. */
export async function isSettled(db: Db, { minutesDocumentId }: Pick<Event, 'minutesDocumentId'>): Promise<boolean> {
  return minutesDocumentId !== null && (await db.document.count({ where: { id: minutesDocumentId, state: 'registered' } })) > 0
}
