// Monday of the second week: the curator names those she wants to ask, offers papers and registers what was signed.
import type { ConsentKind } from '../common/consents/index.ts'
import { offerConsents, registerPaper, registerRefusal } from '../common/consents/index.ts'
import type { Day } from '../kit/calendar/day.ts'
import { newId } from '../kit/ids.ts'
import type { Actor } from '../rights/actor.ts'
import { accept, openMenteeOf, refuse } from '../stages/2-requests/index.ts'
import { nominate } from '../stages/3-mentors/index.ts'
import type { Tools } from '../tools.ts'
import { demoAccounts, demoMentees, demoMentors, keptWaiting, saidNo } from './cast.ts'
import type { Users } from './crew.ts'
import { actorNamed, personNamed } from './crew.ts'
import { scansOf } from './papers.ts'

/** @param until the last day of the school year: consents to processing hold so long */
export async function firstConsents(tools: Tools, users: Users, until: Day): Promise<void> {
  const { database } = tools
  const curator = await actorNamed(tools, users, 'methodist')
  const idOf = async (name: string) => (await personNamed(database, name)).id
  for (const name of demoMentees) await accept(tools, curator, { id: newId(), personId: await idOf(name) })
  for (const name of demoMentors) await nominate(tools, curator, { id: newId(), personId: await idOf(name) })
  const offers: [ConsentKind, readonly string[], Day | null][] = [
    ['e-signature', demoAccounts.map(({ surname, firstName }) => `${surname} ${firstName}`), null],
    ['processing-mentee', demoMentees, until],
    ['processing-mentor', demoMentors, until],
  ]
  const scan = await scansOf(tools)
  for (const [kind, names, validUntil] of offers) {
    const personIds = await Promise.all(names.map(idOf))
    const { ids } = await offerConsents(tools, curator, newId(), { kind, personIds, validUntil, terms: {} })
    for (const [index, name] of names.entries()) {
      const id = ids[index]
      if (id === undefined || name === keptWaiting) continue
      if (name === saidNo) await noteRefusal(tools, curator, id, personIds[index] ?? '')
      else await registerPaper(tools, curator, id, { signedOn: tools.clock.today(), version: 1, scan: scan(id, name) })
    }
  }
}

/** A refusal is an answer: neither the consent nor the participation is asked for again. */
async function noteRefusal(tools: Tools, curator: Actor, consentId: string, personId: string): Promise<void> {
  await registerRefusal(tools, curator, consentId)
  const mentee = await openMenteeOf(tools.database, personId)
  if (mentee !== null) await refuse(tools, curator, mentee.id, { version: String(mentee.version), on: tools.clock.today() })
}
