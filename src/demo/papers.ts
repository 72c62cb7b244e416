// Papers of the invented kindergarten: registered by the head, signed by hand where the law wants a hand.
import { papersOfHouse } from '../catalogue.ts'
import { acquaintancesOf, documentById, draftDocument, markFromSheet, registerDocument, saveRequisites } from '../common/documents/index.ts'
import { signatoryOn } from '../common/organisation/index.ts'
import { heading, paragraph, section } from '../kit/documents/blocks.ts'
import { newId } from '../kit/ids.ts'
import { found } from '../kit/refusal.ts'
import { signatureName } from '../kit/russian/names.ts'
import type { Actor } from '../rights/actor.ts'
import type { Tools } from '../tools.ts'

interface DemoPaper {
  kind: string
  number: string
  /** What the curator fills in otherwise than the form proposes. */
  input?: object
  /** How many of those named have not signed the sheet yet. */
  owing: number
}

/** Drafted by the curator as the form proposes it, registered by the head, most of the sheet of acquaintance signed. */
export async function registered(tools: Tools, curator: Actor, head: Actor, { kind, number, input, owing }: DemoPaper): Promise<void> {
  const { database, clock } = tools
  const today = clock.today()
  const entry = papersOfHouse(clock).entry(kind)
  const id = newId()
  await draftDocument(tools, entry, curator, id, { ...(await entry.suggested(database, today)), ...input })
  const { personId, post, name } = found(await signatoryOn(database, today))
  const requisites = { number, signedOn: today, signatory: { personId, post, name: signatureName(name) }, registered: false }
  await saveRequisites(tools, head, id, found(await documentById(database, id)).version, requisites)
  await registerDocument(tools, entry, head, id, found(await documentById(database, id)).version)
  const named = await acquaintancesOf(database, id)
  await markFromSheet(tools, curator, id, named.slice(0, named.length - owing).map((one) => one.id), today)
}

/** In place of photographs of signed papers: one sheet, made different by a remark at its end, for no scan counts twice. */
export async function scansOf({ printer }: Tools) {
  const sheet = await printer.pdf({
    title: 'Вместо скана', retention: 'short', draft: false,
    sections: [section('scan', [
      heading(1, 'Здесь будет скан подписанной бумаги', 'centre'),
      paragraph('Это показательный детский сад: люди и подписи придуманы, поэтому вместо снимка приложен этот лист.'),
    ])],
  })
  return (id: string, name: string) => ({
    name: `${name}, скан.pdf`, mediaType: 'application/pdf', bytes: Buffer.concat([sheet, Buffer.from(`\n% ${id}\n`)]),
  })
}
