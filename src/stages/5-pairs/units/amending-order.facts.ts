import { addDays, type Day } from '../../../kit/calendar/day.ts'
import { onOrBeforeWorking } from '../../../kit/calendar/working-days.ts'
import type { Choices } from '../../../kit/forms/field.ts'
import { period, requisiteDay } from '../../../kit/russian/dates.ts'
import type { Clock, Db } from '../../../tools.ts'
import { choiceWords, papersOfKinds, type Requisites } from '../../../common/documents/index.ts'
import { workingCalendarOf } from '../../../common/organisation/index.ts'
import { peopleByIds, type Person } from '../../../common/people/index.ts'
import { inCases, namedOnly, orderFactsOf, peopleChoices } from '../../1-conditions/index.ts'
import { presentMembers } from './agreement.ts'
import { deedsOf, reasonsOf } from './amending-deeds.ts'
import type { AmendingFacts } from './amending-facts.ts'
import type { AmendingOrderInput } from './amending-order.form.ts'
import { changeInWords } from './amended-list-text.ts'
import { amendmentOf } from './amendment.facts.ts'
import type { Amendment } from './amendment.ts'
import { memberFactsOf } from './member-cases.ts'
import { noticesOf } from './replacement.store.ts'
import type { UnitMember } from './unit.ts'
import { openUnits } from './unit.store.ts'

const PROGRAMME_DAYS = 14
const BASE_KIND = 'pairing-order'

export async function gatherAmending(db: Db, clock: Clock, input: AmendingOrderInput, requisites: Requisites): Promise<AmendingFacts> {
  const day = requisites.signedOn ?? clock.today()
  const amendment = await amendmentOf(db, input, day)
  const { edition, units, added, namesakes } = amendment
  const { requisites: base, title } = edition.base
  const cases = (member: UnitMember) => memberFactsOf(member, namesakes, day)
  const changed = units.map(({ changes }) => changes)
  const control = input.control === 'person' && input.controlPerson !== undefined ? (await peopleByIds(db, [input.controlPerson])).map(inCases)[0] : undefined
  return {
    ...(await orderFactsOf(db, clock, requisites, await acquaintedByAmending(db, clock, input))),
    base: { date: requisiteDay(base.signedOn ?? ''), number: base.number ?? '', title },
    hasAppendix: edition.hasAppendix,
    reason: input.reason ?? reasonWords(amendment),
    ground: input.ground ?? (await groundWords(db, amendment)),
    changes: [
      ...units.flatMap(({ list }) => list.map((change) => ({ words: changeInWords(change, edition.hasAppendix ? 'row' : 'point') }))),
      ...added.map(({ row }) => ({ words: changeInWords({ kind: 'addRow', row }), row })),
    ],
    deeds: changed.flatMap((one) => deedsOf(one, cases)),
    changesProgrammes: changed.some(({ joining, isExtended }) => joining.length > 0 || isExtended),
    ...(input.programmesUntil !== undefined && { programmesUntil: input.programmesUntil }),
    ...(control && { control }),
  }
}

function reasonWords({ units, added }: Amendment): string {
  const reasons = [...reasonsOf(units.map(({ changes }) => changes)), ...(added.length > 0 ? ['закреплением новых наставнических пар и групп'] : [])]
  return reasons.join(', ') || 'изменением состава'
}

/** «уведомления наставника от 01.12.2025 № 5, предложения куратора». */
async function groundWords(db: Db, { units }: Amendment): Promise<string> {
  const leaving = units.flatMap(({ changes }) => [...changes.leaving, ...changes.absent.map((one) => one.leaving)].map(({ id }) => id))
  const notices = await noticesOf(db, leaving)
  const words = notices.map(({ side, number, signedOn }) => `уведомления ${side === 'mentor' ? 'наставника' : 'об отмене поручения'} от ${requisiteDay(signedOn)} № ${number}`)
  return [...words, 'предложения куратора'].join(', ')
}

/** Who leaves, who comes, and everybody of the units that change; whoever signs is not listed. */
export async function acquaintedByAmending(db: Db, clock: Clock, input: AmendingOrderInput): Promise<Person[]> {
  const { units, added } = await amendmentOf(db, input, clock.today())
  const touched = units.flatMap(({ changes }) => [...changes.leaving, ...changes.absent.map((one) => one.leaving), ...changes.joining, ...changes.unit.members.filter(({ leaveGround, orderId }) => leaveGround === null && orderId !== null)])
  const fresh = added.flatMap(({ unit }) => presentMembers(unit))
  return namedOnly(db, clock.today(), [...touched, ...fresh].map(({ personId }) => personId).concat(input.control === 'person' && input.controlPerson !== undefined ? [input.controlPerson] : []))
}

export async function amendingChoices(db: Db, today: Day): Promise<Choices> {
  const orders = (await papersOfKinds(db, [BASE_KIND])).filter(({ state, lapsedOn }) => state === 'registered' && (lapsedOn === null || lapsedOn > today))
  const units = (await openUnits(db)).filter(({ state }) => state === 'agreed')
  return {
    orders: orders.map((paper) => ({ value: paper.id, words: choiceWords(paper) })),
    units: units.map((unit) => ({ value: unit.id, words: `${unit.title}, ${period(unit.from, unit.to)}` })),
    people: await peopleChoices(db, today),
  }
}

/** The order whose units have changed; none is guessed when nothing waits. */
export async function suggestedAmending(db: Db, today: Day): Promise<Partial<AmendingOrderInput>> {
  const [orders = []] = [(await amendingChoices(db, today))['orders']]
  for (const { value } of orders) {
    if ((await amendmentOf(db, { base: value }, today)).units.length > 0) return { base: value, ...(await usualAmending(db, today)) }
  }
  return { control: 'self' }
}

export async function usualAmending(db: Db, today: Day): Promise<Pick<AmendingOrderInput, 'programmesUntil' | 'control'>> {
  return { programmesUntil: onOrBeforeWorking(await workingCalendarOf(db), addDays(today, PROGRAMME_DAYS)), control: 'self' }
}
