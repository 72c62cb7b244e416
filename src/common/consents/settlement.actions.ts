// What the data officer ticks off after a consent has ended: single duties, then what became of the data.
import type { Day } from '../../kit/calendar/day.ts'
import { found, Refusal } from '../../kit/refusal.ts'
import type { Actor } from '../../rights/actor.ts'
import type { Db, Tools } from '../../tools.ts'
import { asksForSettlement, stateOn } from './consent.ts'
import { noteConsent } from './consent-journal.store.ts'
import { staleConsent } from './consent-moment.ts'
import { changeConsent, consentById } from './consent.store.ts'
import type { ConsentRecord } from './consent-record.ts'
import { dutyWords } from './deadlines.ts'
import { NO_CONSENT } from './paper.actions.ts'
import { consentPaths } from './paths.ts'
import type { ConsentReaction } from './reactions.ts'

/** Marks one duty as done today; pressed twice, it is done once. */
export async function markDutyDone(tools: Tools, actor: Actor, id: string, dutyId: string): Promise<void> {
  await tools.transaction(async (tx) => {
    const consent = found(await consentById(tx, id), NO_CONSENT)
    const duty = found(consent.duties.find((one) => one.id === dutyId), 'Такого дела у этого согласия нет.')
    const data = { doneOn: tools.clock.today(), doneById: actor.personId }
    const { count } = await tx.consentDuty.updateMany({ where: { id: dutyId, doneOn: null }, data })
    if (count > 0) await noteConsent(tx, actor, tools.clock.now(), 'markedDone', consent, dutyWords(duty.kind, consent.kind).task.toLowerCase())
  })
}

/** Writes down on what other ground the data stay. */
export async function keepData(tools: Tools, actor: Actor, id: string, words: string): Promise<void> {
  const [at, today] = [tools.clock.now(), tools.clock.today()]
  await tools.transaction(async (tx) => {
    const consent = found(await consentById(tx, id), NO_CONSENT)
    if (consent.settlement === 'kept') return
    assertSettleable(consent, today)
    await settle(tx, actor, today, consent, { settlement: 'kept', settlementNote: words })
    await noteConsent(tx, actor, at, 'kept', consent, words)
  })
}

/** Inside the transaction that writes the act: every room destroys what it holds under the consent, and its duties are done. */
export async function destroyUnder(tx: Db, tools: Pick<Tools, 'clock'>, reactions: readonly ConsentReaction[], actor: Actor, id: string): Promise<void> {
  const [at, today] = [tools.clock.now(), tools.clock.today()]
  const consent = found(await consentById(tx, id), NO_CONSENT)
  assertSettleable(consent, today)
  await settle(tx, actor, today, consent, { settlement: 'destroyed', settlementNote: null })
  const end = { consentId: id, personId: consent.personId, kind: consent.kind, on: today, author: actor, at }
  for (const { destroy } of reactions) await destroy?.(tx, end)
  await noteConsent(tx, actor, at, 'destroyed', consent)
}

async function settle(
  tx: Db, actor: Actor, today: Day, consent: ConsentRecord, settled: { settlement: 'destroyed' | 'kept'; settlementNote: string | null },
): Promise<void> {
  const isFirst = await changeConsent(tx, consent, { ...settled, settledOn: today, settledById: actor.personId })
  if (!isFirst) throw staleConsent(consent, 'office')
  await tx.consentDuty.updateMany({ where: { consentId: consent.id, doneOn: null }, data: { doneOn: today, doneById: actor.personId } })
}

/** Only what has ended, and only where there is something to destroy. */
export function assertSettleable(consent: ConsentRecord, today: Day): void {
  const state = stateOn(consent, today)
  const next = { href: consentPaths.consent.to({ id: consent.id }), words: 'Открыть согласие' }
  if (state === 'destroyed' || state === 'kept') throw new Refusal('wrong-moment', 'Судьба этих данных уже записана. Откройте согласие, чтобы увидеть.', { next })
  const hasEnded = state === 'stopping' || (state === 'expired' && asksForSettlement(consent.kind))
  if (!hasEnded) throw new Refusal('wrong-moment', 'Согласие ещё действует или ничего не хранится: уничтожать нечего.', { next })
}
