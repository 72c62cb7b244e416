// The paper of a document as it reads now: frozen, edited by hand, or computed from facts.
import type { Day } from '../../kit/calendar/day.ts'
import type { DocumentDescription } from '../../kit/documents/description.ts'
import { withSheets } from '../../kit/documents/readings.ts'
import type { Db, Printer } from '../../tools.ts'
import type { AnyDocumentEntry, Catalogue } from './catalogue.ts'
import { foundDescription, type Document, type Requisites } from './document.ts'
import { fillSlots } from './slots.ts'

type Drawn = Pick<Document, 'kind' | 'state' | 'input' | 'description' | 'editedByHand' | 'requisites'>

/** The paper without counted sheets. A registered one comes as it was frozen. */
export async function paperOf(db: Db, catalogue: Catalogue, document: Drawn, today: Day): Promise<DocumentDescription> {
  if (document.state === 'registered') return foundDescription(document)
  return {
    ...(await wordingNow(db, catalogue.entry(document.kind), document, document.requisites, today)),
    draft: true,
  }
}

/** The paper as it will be frozen: without «ПРОЕКТ», with the day of its files and the address of its entry for the QR code. */
export async function finalPaper(
  db: Db,
  entry: AnyDocumentEntry,
  document: Drawn,
  requisites: Requisites,
  { today, address }: { today: Day; address: string },
): Promise<DocumentDescription> {
  const wording = await wordingNow(db, entry, document, requisites, today)
  return { ...wording, draft: false, qr: address, ...(requisites.signedOn && { day: requisites.signedOn }) }
}

async function wordingNow(
  db: Db,
  entry: AnyDocumentEntry,
  document: Drawn,
  requisites: Requisites,
  today: Day,
): Promise<DocumentDescription> {
  if (document.editedByHand) return fillSlots(foundDescription(document), requisites)
  return entry.draw(db, document.input, requisites, today)
}

/** Sheets of each section for «Приложение: на 9 л.»; an empty list when the paper counts none. Slow: never inside a transaction. */
export async function countedSheets(printer: Printer, description: DocumentDescription): Promise<number[]> {
  return countsSheets(description) ? printer.sheetsOf(description) : []
}

/** The paper with its sheets counted, ready to be shown or printed. */
export async function countedPaper(printer: Printer, description: DocumentDescription): Promise<DocumentDescription> {
  return withSheets(description, await countedSheets(printer, description))
}

function countsSheets({ sections }: DocumentDescription): boolean {
  return sections.some(({ blocks }) =>
    blocks.some((block) => block.kind === 'attachments' && block.items.some((item) => item.section !== undefined)),
  )
}
