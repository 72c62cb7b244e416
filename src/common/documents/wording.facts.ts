import type { Day } from '../../kit/calendar/day.ts'
import type { DocumentDescription } from '../../kit/documents/description.ts'
import type { Db } from '../../tools.ts'
import type { AnyDocumentEntry } from './catalogue.ts'
import { foundDescription, type Document } from './document.ts'
import { markedRequisites, markSlots } from './slots.ts'

/** The paper with marks in the places of number, dates and signatory, ready to be edited. */
export async function markedWording(
  db: Db,
  entry: AnyDocumentEntry,
  document: Document,
  today: Day,
): Promise<DocumentDescription> {
  if (document.editedByHand) return foundDescription(document)
  const marked = markedRequisites(document.requisites, today)
  return markSlots(await entry.draw(db, document.input, marked, today), marked)
}
