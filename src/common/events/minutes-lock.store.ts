import { Refusal } from '../../kit/refusal.ts'
import type { Db } from '../../tools.ts'
import { documentById, documentPaths, type Document } from '../documents/index.ts'
import type { Event } from './event.ts'

/** The paper of the minutes unless it was cancelled: then a new one may be drawn up. */
export async function minutesPaper(db: Db, { minutesDocumentId }: Pick<Event, 'minutesDocumentId'>): Promise<Document | null> {
  const document = minutesDocumentId === null ? null : await documentById(db, minutesDocumentId)
  return document?.state === 'cancelled' ? null : document
}

/** @throws Refusal once the minutes are registered: agenda and course are frozen with them */
export async function assertMinutesOpen(db: Db, event: Pick<Event, 'minutesDocumentId'>): Promise<void> {
  const document = await minutesPaper(db, event)
  if (document?.state !== 'registered') return
  throw new Refusal('wrong-moment', 'Протокол зарегистрирован: повестка и ход события больше не меняются.', { next: { href: documentPaths.document.to({ id: document.id }), words: 'Открыть протокол' } })
}
