// What the invented kindergarten did on the first day of its year: the regulation adopted, two orders registered.
import { papersOfHouse } from '../catalogue.ts'
import { acquaintancesOf, documentById, draftDocument, markFromSheet, registerDocument, saveRequisites } from '../common/documents/index.ts'
import { bodiesOf, changeBody, signatoryOn } from '../common/organisation/index.ts'
import { newId } from '../kit/ids.ts'
import { found } from '../kit/refusal.ts'
import { signatureName } from '../kit/russian/names.ts'
import type { Actor } from '../rights/actor.ts'
import { recordAdoptions, regulations } from '../stages/index.ts'
import type { Tools } from '../tools.ts'
import { demoUnionChair } from './cast.ts'
import type { Users } from './crew.ts'
import { actorNamed } from './crew.ts'

/** How many of those named have not signed the sheet yet, so that there is something to do. */
const STILL_OWE = 3

export async function firstOrders(tools: Tools, users: Users): Promise<void> {
  const [curator, head] = [await actorNamed(tools, users, 'methodist'), await actorNamed(tools, users, 'head')]
  await nameUnionChair(tools, curator)
  await adoptRegulation(tools, curator)
  await order(tools, curator, head, 'approval-order', '42-ОД')
  await order(tools, curator, head, 'curator-order', '43-ОД')
}

/** Without a name the stamp «СОГЛАСОВАНО» would ask to be completed. */
async function nameUnionChair(tools: Tools, curator: Actor): Promise<void> {
  const union = found((await bodiesOf(tools.database)).find(({ id }) => id === 'trade-union'))
  await changeBody(tools, curator, { ...union, chairName: demoUnionChair })
}

async function adoptRegulation(tools: Tools, curator: Actor): Promise<void> {
  const project = found((await regulations(tools.database))[0])
  const adoptions = project.adoptions.map((adoption) => ({ ...adoption, minutesNumber: '1', minutesDate: tools.clock.today() }))
  await recordAdoptions(tools, curator, project.id, project.version, adoptions)
}

/** Drafted by the curator as the form proposes it, registered by the head, most of the sheet of acquaintance signed. */
async function order(tools: Tools, curator: Actor, head: Actor, kind: string, number: string): Promise<void> {
  const { database, clock } = tools
  const today = clock.today()
  const entry = papersOfHouse(clock).entry(kind)
  const id = newId()
  await draftDocument(tools, entry, curator, id, await entry.suggested(database, today))
  const signatory = found(await signatoryOn(database, today))
  const { personId, post, name } = signatory
  const requisites = { number, signedOn: today, signatory: { personId, post, name: signatureName(name) }, registered: false }
  await saveRequisites(tools, head, id, found(await documentById(database, id)).version, requisites)
  await registerDocument(tools, entry, head, id, found(await documentById(database, id)).version)
  const named = await acquaintancesOf(database, id)
  await markFromSheet(tools, curator, id, named.slice(0, -STILL_OWE).map((one) => one.id), today)
}
