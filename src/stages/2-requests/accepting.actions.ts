// The way of one person into the bank, startable in any month: person → consent → questionnaire → bank.
import type { Day } from '../../kit/calendar/day.ts'
import { schoolYearBounds, schoolYearOf } from '../../kit/calendar/school-year.ts'
import { found, Refusal } from '../../kit/refusal.ts'
import type { Actor } from '../../rights/actor.ts'
import type { Db, Tools } from '../../tools.ts'
import { offerConsents } from '../../common/consents/index.ts'
import { note } from '../../common/journal/index.ts'
import { addPerson, personById, stateOf, type NewPerson } from '../../common/people/index.ts'
import { accusative } from './mentee-journal.ts'
import { foundMentee, insertMentee, menteeExists, openMenteeOf } from './mentee.store.ts'

/** Begins a participation. A second press, or somebody who takes part already, leads to the same record. Returns its id. */
export async function accept(tools: Tools, actor: Actor, { id, personId }: { id: string; personId: string }): Promise<string> {
  return tools.transaction(async (tx) => {
    if (await menteeExists(tx, id)) return id
    return begin(tx, tools, actor, id, personId)
  })
}

/** The same for somebody who has just been hired: the card is made on the way. */
export async function acceptNew(tools: Tools, actor: Actor, id: string, draft: NewPerson): Promise<string> {
  return tools.transaction(async (tx) => {
    if (await menteeExists(tx, id)) return id
    return begin(tx, tools, actor, id, await addPerson(tx, tools, actor, draft))
  })
}

async function begin(tx: Db, tools: Tools, actor: Actor, id: string, personId: string): Promise<string> {
  const person = found(await personById(tx, personId))
  const open = await openMenteeOf(tx, personId)
  if (open !== null) return open.id
  const [at, today] = [tools.clock.now(), tools.clock.today()]
  if (stateOf(person, today) === 'dismissed') throw new Refusal('wrong-moment', 'Этот человек уже не работает в детском саду. Верните его в список сотрудников и повторите.')
  await insertMentee(tx, { id, personId, on: today, at, byId: actor.personId })
  await note(tx, actor, at, { verb: 'seen', subject: accusative(person), stage: 2 })
  return id
}

/** Offers the consent to processing until the end of the school year; whoever has one already gets no second. */
export async function offerConsent(tools: Tools, actor: Actor, menteeId: string, batch: string): Promise<{ until: Day; isNew: boolean }> {
  const { personId } = await foundMentee(tools.database, menteeId)
  const until = schoolYearBounds(schoolYearOf(tools.clock.today())).to
  const { ids } = await offerConsents(tools, actor, batch, { kind: 'processing-mentee', personIds: [personId], validUntil: until, terms: {} })
  return { until, isNew: ids.length > 0 }
}
