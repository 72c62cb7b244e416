// The order on pairs as the documents room needs it, and what its registration brings about.
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { Clock, Db } from '../../../tools.ts'
import { documentEntry, type AnyDocumentEntry, type Check, type Requisites } from '../../../common/documents/index.ts'
import { note } from '../../../common/journal/index.ts'
import { workingCalendarOf } from '../../../common/organisation/index.ts'
import { presentMembers } from './agreement.ts'
import { settleBanks } from './bank-states.actions.ts'
import { STAGE, unitSubject, type Deed } from './deed.ts'
import { consentQuestions } from './member-consents.store.ts'
import { pairingChecks, unitChecks } from './pairing-checks.ts'
import type { PairingFacts } from './pairing-facts.ts'
import { pairingOrder } from './pairing-order.document.ts'
import { acquaintedByPairing, gatherPairing, pairingChoices, suggestedPairing } from './pairing-order.facts.ts'
import { pairingOrderForm, type PairingOrderInput } from './pairing-order.form.ts'
import type { Unit } from './unit.ts'
import { changeUnit, foundUnit, keepUnitStep, unitsByIds } from './unit.store.ts'

export function pairingOrderEntry(clock: Clock): AnyDocumentEntry {
  return documentEntry<PairingOrderInput, PairingFacts>({
    kind: pairingOrder,
    series: 'core',
    stage: STAGE,
    form: pairingOrderForm,
    choices: pairingChoices,
    suggested: suggestedPairing,
    gather: (db, input, requisites) => gatherPairing(db, clock, input, requisites),
    acquaintance: async (db, input) => (await acquaintedByPairing(db, clock, input)).map(({ id }) => id),
    checks: (db, input, requisites) => checks(db, clock, input, requisites),
    links: ({ basis }) => (basis === undefined ? [] : [{ toId: basis, kind: 'pursuant' }]),
    async afterRegistration(tx, tools, actor, { id, input, number, signedOn }) {
      const deed = { author: actor, at: tools.clock.now(), today: tools.clock.today() }
      const order = { id, signedOn, words: `приказ от ${requisiteDay(signedOn)} № ${number}` }
      const units = await unitsByIds(tx, input.units)
      for (const [index, unit] of units.entries()) await fix(tx, deed, order, unit, index + 1)
    },
  })
}

export interface Order {
  id: string
  signedOn: string
  words: string
}

/**
 * The order fixes a unit. The row is taken first and consents are asked afterwards: whoever withdraws in another window
 * either has been seen, or waits for this row and then meets a unit that is fixed.
 */
export async function fix(tx: Db, deed: Deed, { id, signedOn, words }: Order, unit: Unit, row: number): Promise<void> {
  const { author, at, today } = deed
  await changeUnit(tx, unit, { state: 'approved', stateOn: signedOn, orderId: id }, at)
  const members = presentMembers(unit)
  await assertStill(tx, unit, signedOn, today)
  await tx.unitMember.updateMany({ where: { id: { in: members.map((member) => member.id) } }, data: { orderId: id, orderRow: row } })
  await keepUnitStep(tx, unit.id, { on: signedOn, step: 'approved', words, byId: author.personId, at })
  await settleBanks(tx, deed, members)
  await note(tx, author, at, { verb: 'fixedUnit', subject: unitSubject(await foundUnit(tx, unit.id)), stage: STAGE, details: { words } })
}

async function assertStill(tx: Db, unit: Unit, signedOn: string, today: string): Promise<void> {
  const stop = unitChecks(unit, { signedOn, today, ...(await consentQuestions(tx, [unit], [signedOn, today])) }).find(({ tone }) => tone === 'stop')
  if (stop === undefined) return
  throw new Refusal('wrong-moment', `Приказ пока нельзя зарегистрировать: ${stop.title}. Откройте документ и посмотрите, что изменилось.`)
}

async function checks(db: Db, clock: Clock, input: PairingOrderInput, { signedOn }: Requisites): Promise<Check[]> {
  const units = await unitsByIds(db, input.units)
  const today = clock.today()
  return pairingChecks(input, { units, signedOn, today, calendar: await workingCalendarOf(db), ...(await consentQuestions(db, units, [signedOn ?? today, today])) })
}
