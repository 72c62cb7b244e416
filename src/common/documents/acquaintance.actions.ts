import { offsetOfMoment, type Day } from '../../kit/calendar/day.ts'
import { found, Refusal } from '../../kit/refusal.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import type { Actor } from '../../rights/actor.ts'
import type { Db, Tools } from '../../tools.ts'
import { verifyOwnPassword } from '../accounts/index.ts'
import { note, type NewEntry } from '../journal/index.ts'
import { assertNotAcquainted, isAcquainted, paperDayProblem } from './acquaintance.ts'
import { acquaintancesOf, markAcquaintance, ownAcquaintance } from './acquaintance.store.ts'
import { assertRegistered, type Document } from './document.ts'
import { foundDocument } from './fresh-document.store.ts'
import { paperReference } from './paper-name.ts'
import { withScreenNames } from './reader-names.facts.ts'

const NOT_YOURS = 'Такого документа среди ваших нет. Все документы, с которыми вам надо ознакомиться, – в вашем списке.'

/**
 * The person has read the paper and says so with the password. The moment is kept with the offset of the
 * kindergarten's zone and the network address (pitfalls A23). Pressed twice, it counts once.
 * @throws Refusal at the field «Пароль»; «not found» for somebody else's paper
 */
export async function acquaintOnline(
  tools: Tools,
  actor: Actor,
  documentId: string,
  password: string,
  address: string,
): Promise<void> {
  const mine = found(await ownAcquaintance(tools.database, documentId, actor.personId), NOT_YOURS)
  if (mine.how === 'online') return
  assertNotAcquainted(mine)
  await verifyOwnPassword(tools, actor, password)
  const at = tools.clock.now()
  const mark = {
    how: 'online' as const,
    on: tools.clock.today(),
    at,
    zoneOffset: offsetOfMoment(at, tools.clock.zone),
    address,
    registeredById: actor.personId,
  }
  await tools.transaction(async (tx) => {
    if (await markAcquaintance(tx, mine.id, mark))
      await noteReading(tx, actor, at, await foundDocument(tx, documentId), 'acquainted')
  })
}

/** Marks people who have signed the sheet of paper. Those marked meanwhile are passed over; answers how many were marked. */
export async function markFromSheet(
  tools: Tools,
  actor: Actor,
  documentId: string,
  ids: readonly string[],
  on: Day,
): Promise<number> {
  const at = tools.clock.now()
  return tools.transaction(async (tx) => {
    const document = await foundDocument(tx, documentId)
    assertRegistered(document)
    const problem = paperDayProblem(on, document.requisites.signedOn ?? on, tools.clock.today())
    if (problem !== undefined) throw new Refusal('invalid', problem, { field: 'on' })
    const waiting = (await withScreenNames(tx, await acquaintancesOf(tx, documentId))).filter((one) => ids.includes(one.id) && !isAcquainted(one))
    if (waiting.length === 0) return 0
    const mark = { how: 'paper' as const, on, at, zoneOffset: null, address: null, registeredById: actor.personId }
    for (const { id } of waiting) await markAcquaintance(tx, id, mark)
    const names = waiting.map(({ personName }) => personName).join(', ')
    await noteReading(tx, actor, at, document, 'markedAcquainted', `${names}, по листу от ${requisiteDay(on)}`)
    return waiting.length
  })
}

async function noteReading(
  tx: Db,
  actor: Actor,
  at: Date,
  document: Document,
  verb: NewEntry['verb'],
  words?: string,
): Promise<void> {
  await note(tx, actor, at, {
    verb,
    subject: { kind: 'document', id: document.id, name: paperReference(document, 'ins') },
    ...(document.stage !== null && { stage: document.stage }),
    ...(words !== undefined && { details: { words } }),
  })
}
