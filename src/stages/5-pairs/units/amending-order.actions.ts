// The amending order as the documents room needs it, and what its registration brings about.
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { screenName } from '../../../kit/russian/names.ts'
import type { Clock, Db } from '../../../tools.ts'
import { documentEntry, type AnyDocumentEntry, type Check, type Requisites } from '../../../common/documents/index.ts'
import { note } from '../../../common/journal/index.ts'
import { presentMembers } from './agreement.ts'
import { amendingChecks } from './amending-checks.ts'
import type { AmendingFacts } from './amending-facts.ts'
import { amendingOrder } from './amending-order.document.ts'
import { acquaintedByAmending, amendingChoices, gatherAmending, suggestedAmending } from './amending-order.facts.ts'
import { amendingOrderForm, type AmendingOrderInput } from './amending-order.form.ts'
import { amendmentOf } from './amendment.facts.ts'
import type { AmendedUnit } from './amendment.ts'
import { settleBanks } from './bank-states.actions.ts'
import { STAGE, unitSubject, type Deed } from './deed.ts'
import { titleOfUnit } from './membership.ts'
import { consentQuestions } from './member-consents.store.ts'
import { fix, type Order } from './pairing-order.actions.ts'
import { dueOnOf } from './replacement.store.ts'
import type { Unit, UnitMember } from './unit.ts'
import { changeUnit, foundUnit, keepUnitStep } from './unit.store.ts'
import { renamed } from './unit-writing.store.ts'

export function amendingOrderEntry(clock: Clock): AnyDocumentEntry {
  return documentEntry<AmendingOrderInput, AmendingFacts>({
    kind: amendingOrder,
    series: 'core',
    stage: STAGE,
    form: amendingOrderForm,
    choices: amendingChoices,
    suggested: suggestedAmending,
    gather: (db, input, requisites) => gatherAmending(db, clock, input, requisites),
    acquaintance: async (db, input) => (await acquaintedByAmending(db, clock, input)).map(({ id }) => id),
    checks: (db, input, requisites) => checks(db, clock, input, requisites),
    links: ({ base }) => [{ toId: base, kind: 'amends' }],
    async afterRegistration(tx, tools, actor, { id, input, number, signedOn }) {
      const deed = { author: actor, at: tools.clock.now(), today: tools.clock.today() }
      const order = { id, signedOn, words: `приказ от ${requisiteDay(signedOn)} № ${number}` }
      const { units, added } = await amendmentOf(tx, input, signedOn, id)
      for (const unit of units) await amend(tx, deed, order, unit)
      for (const { unit, row } of added) await fix(tx, deed, order, unit, row.number)
    },
  })
}

async function checks(db: Db, clock: Clock, input: AmendingOrderInput, { signedOn }: Requisites): Promise<Check[]> {
  const today = clock.today()
  const amendment = await amendmentOf(db, input, signedOn ?? today)
  const units = [...amendment.units.map(({ changes }) => changes.unit), ...amendment.added.map(({ unit }) => unit)]
  const leaving = amendment.units.flatMap(({ changes }) => changes.leaving.map(({ id }) => id))
  const questions = await consentQuestions(db, units, [signedOn ?? today, today])
  return amendingChecks(amendment, { signedOn, today, dueOn: await dueOnOf(db, leaving), ...questions })
}

/** Writes down that the order has named who leaves and who comes; the row of the unit is taken first, consents are asked afterwards. */
async function amend(tx: Db, deed: Deed, order: Order, { changes, row }: AmendedUnit): Promise<void> {
  const { unit, leaving, joining, absent, isEnded, isExtended } = changes
  const { author, at, today } = deed
  const going = isEnded ? unit.members.filter(({ orderId, endOrderId }) => orderId !== null && endOrderId === null) : [...leaving, ...absent.map((one) => one.leaving)]
  const coming = [...joining, ...absent.map(({ returning }) => returning)]
  await changeUnit(tx, unit, { ...(isExtended && { outcome: null, outcomeNote: null }), ...(isEnded && { endOrderId: order.id }), ...(await newTitle(tx, unit, isEnded)) }, at)
  const questions = await consentQuestions(tx, [unit], [order.signedOn, today])
  const without = joining.find((one) => one.role === 'mentor' && one.person.employment !== 'external' && !questions.holds(one.personId, 'mentoring'))
  if (without !== undefined) throw new Refusal('wrong-moment', `Приказ пока нельзя зарегистрировать: ${screenName(without.person.name)} не даёт согласия на работу по наставничеству. Откройте документ и посмотрите, что изменилось.`)
  await tx.unitMember.updateMany({ where: { id: { in: going.map(({ id }) => id) } }, data: { endOrderId: order.id, openKey: null } })
  await tx.unitMember.updateMany({ where: { id: { in: coming.map(({ id }) => id) } }, data: { orderId: order.id, orderRow: row } })
  await tx.replacement.updateMany({ where: { memberId: { in: going.map(({ id }) => id) }, closedOn: null }, data: { orderId: order.id, version: { increment: 1 } } })
  const step = isExtended ? 'extended' : 'replaced'
  await keepUnitStep(tx, unit.id, { on: order.signedOn, step: isEnded ? 'stopped' : step, words: order.words, byId: author.personId, at })
  await settleBanks(tx, deed, [...going, ...coming, ...presentMembers(unit)])
  await note(tx, author, at, { verb: 'amendedUnit', subject: unitSubject(await asItStands(tx, unit.id)), stage: STAGE, details: { words: order.words } })
}

/** A pair stays a pair in words, whoever belonged to it before. */
async function asItStands(tx: Db, id: string): Promise<Pick<Unit, 'id' | 'title' | 'members'>> {
  const unit = await foundUnit(tx, id)
  return { ...unit, members: presentMembers(unit) }
}

/** A computed title follows the people once the order has named them; a name of its own stays. */
async function newTitle(tx: Db, unit: Unit, isEnded: boolean): Promise<object> {
  if (isEnded) return {}
  const named = unit.members.filter(({ orderId, endOrderId }) => orderId !== null && endOrderId === null)
  const titles = [named, presentMembers(unit)].map(computedTitle)
  return renamed(tx, unit, presentMembers(unit), !titles.includes(unit.title))
}

function computedTitle(members: readonly UnitMember[]): string {
  const names = (role: string) => members.filter((member) => member.role === role).map(({ person }) => person.name)
  return titleOfUnit(names('mentor'), names('mentee'))
}
