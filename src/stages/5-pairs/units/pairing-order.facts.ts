// Gathers the order on pairs from the units it names; refused or removed members never reach it.
import { addDays, addMonths, type Day } from '../../../kit/calendar/day.ts'
import { onOrBeforeWorking } from '../../../kit/calendar/working-days.ts'
import type { Choices } from '../../../kit/forms/field.ts'
import { period } from '../../../kit/russian/dates.ts'
import type { Clock, Db } from '../../../tools.ts'
import type { Requisites } from '../../../common/documents/index.ts'
import { signatoryOn, workingCalendarOf } from '../../../common/organisation/index.ts'
import { peopleByIds, peopleOn, type Person } from '../../../common/people/index.ts'
import { approvalInForce, approvalsChoices, basisWords, inCases, namedOnly, orderFactsOf, peopleChoices } from '../../1-conditions/index.ts'
import { presentMembers } from './agreement.ts'
import { isExternal } from './basis.ts'
import { formLabel, typesLabel } from './forms-and-types.ts'
import { memberFactsOf, type Namesake } from './member-cases.ts'
import type { PairingFacts, UnitFacts } from './pairing-facts.ts'
import type { PairingOrderInput } from './pairing-order.form.ts'
import { unitTag, type Unit } from './unit.ts'
import { openUnits, unitsByIds } from './unit.store.ts'

const SHORT_UNITS = 2
const PROGRAMME_DAYS = 14

export async function gatherPairing(db: Db, clock: Clock, input: PairingOrderInput, requisites: Requisites): Promise<PairingFacts> {
  const day = requisites.signedOn ?? clock.today()
  const units = await unitsByIds(db, input.units)
  const namesakes = await namesakesOf(db, units, day)
  const people = await peopleByIds(db, [input.curator, input.hr, input.controlPerson].filter((id) => id !== undefined))
  const signatoryId = requisites.signatory?.personId ?? (await signatoryOn(db, day))?.personId
  const person = (id: string | undefined) => people.filter((one) => one.id === id).map(inCases)[0]
  return {
    ...(await orderFactsOf(db, clock, requisites, await acquaintedByPairing(db, clock, input))),
    basis: await basisWords(db, input.basis),
    withAppendix: input.layout === 'appendix' || (input.layout === 'auto' && units.length > SHORT_UNITS),
    units: units.map((unit) => unitFactsOf(unit, namesakes, day)),
    hasOwnMentors: units.some((unit) => presentMembers(unit).some((member) => member.role === 'mentor' && !isExternal(member))),
    programmesUntil: input.programmesUntil,
    midTermUntil: input.midTermUntil,
    curator: input.curator === signatoryId ? undefined : person(input.curator),
    hr: person(input.hr),
    control: input.control === 'person' ? person(input.controlPerson) : undefined,
  }
}

/** A unit as the order and its list name it. */
function unitFactsOf(unit: Unit, namesakes: readonly Namesake[], day: Day): UnitFacts {
  const of = (role: string) => presentMembers(unit).filter((member) => member.role === role).map((member) => memberFactsOf(member, namesakes, day))
  return {
    mentors: of('mentor'),
    mentees: of('mentee'),
    form: formLabel(unit.form),
    types: typesLabel(unit.types),
    ...(unit.direction !== null && { direction: unit.direction }),
    from: unit.from,
    to: unit.to,
  }
}

/** Everybody of the house who bears one of these surnames: the order tells them apart. One query. */
export async function namesakesOf(db: Db, units: readonly Unit[], day: Day): Promise<Namesake[]> {
  const surnames = [...new Set(units.flatMap(({ members }) => members.map(({ person }) => person.name.surname)))]
  const rows = await db.person.findMany({
    where: { surname: { in: surnames }, OR: [{ dismissedOn: null }, { dismissedOn: { gte: day } }] },
    select: { id: true, surname: true, firstName: true, patronymic: true, post: true },
  })
  return rows.map(({ id, post, ...name }) => ({ id, post, name }))
}

/** All mentors, all mentees, the curator and whoever has a task (documents.md D05); whoever signs is not listed. */
export async function acquaintedByPairing(db: Db, clock: Clock, input: PairingOrderInput): Promise<Person[]> {
  const units = await unitsByIds(db, input.units)
  const of = (role: string) => units.flatMap((unit) => presentMembers(unit).filter((member) => member.role === role).map(({ personId }) => personId))
  return namedOnly(db, clock.today(), [...of('mentor'), ...of('mentee'), input.curator, input.hr, input.control === 'person' ? input.controlPerson : undefined])
}

export async function pairingChoices(db: Db, today: Day): Promise<Choices> {
  const units = (await openUnits(db)).filter(({ state }) => state === 'proposed' || state === 'agreed')
  return {
    units: units.map((unit) => ({ value: unit.id, words: `${unit.title}, ${period(unit.from, unit.to)}`, hint: unitTag(unit, today).words })),
    approvals: await approvalsChoices(db),
    people: await peopleChoices(db, today),
  }
}

/** All agreed units, terms by the calendar: programmes two weeks after the beginning, mid-term in the middle of the way. */
export async function suggestedPairing(db: Db, today: Day): Promise<Partial<PairingOrderInput>> {
  const agreed = (await openUnits(db)).filter(({ state }) => state === 'agreed')
  const calendar = await workingCalendarOf(db)
  const from = agreed[0]?.from ?? today
  const curator = (await peopleOn(db, today)).find(({ post }) => /методист|старший воспитатель/i.test(post))
  return {
    units: agreed.map(({ id }) => id),
    layout: 'auto',
    basis: await approvalInForce(db),
    programmesUntil: onOrBeforeWorking(calendar, addDays(from < today ? today : from, PROGRAMME_DAYS)),
    midTermUntil: onOrBeforeWorking(calendar, addMonths(from, 4)),
    curator: curator?.id,
    control: 'self',
  }
}
