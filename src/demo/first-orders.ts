// What the invented kindergarten did on the first day of its year: the regulation adopted, two orders registered.
import { bodiesOf, changeBody } from '../common/organisation/index.ts'
import { found } from '../kit/refusal.ts'
import type { Actor } from '../rights/actor.ts'
import { recordAdoptions, regulations } from '../stages/index.ts'
import type { Tools } from '../tools.ts'
import { demoUnionChair } from './cast.ts'
import type { Users } from './crew.ts'
import { actorNamed } from './crew.ts'
import { registered } from './papers.ts'

/** How many of those named have not signed the sheet yet, so that there is something to do. */
const STILL_OWE = 3

export async function firstOrders(tools: Tools, users: Users): Promise<void> {
  const [curator, head] = [await actorNamed(tools, users, 'methodist'), await actorNamed(tools, users, 'head')]
  await nameUnionChair(tools, curator)
  await adoptRegulation(tools, curator)
  await registered(tools, curator, head, { kind: 'approval-order', number: '42-ОД', owing: STILL_OWE })
  await registered(tools, curator, head, { kind: 'curator-order', number: '43-ОД', owing: STILL_OWE })
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
