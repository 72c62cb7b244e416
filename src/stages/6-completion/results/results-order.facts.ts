// Gathers the order on results from the units, practices and people it names.
import { addDays, type Day } from '../../../kit/calendar/day.ts'
import { onOrAfterWorking } from '../../../kit/calendar/working-days.ts'
import { schoolYearOf, schoolYearWords } from '../../../kit/calendar/school-year.ts'
import type { Choices } from '../../../kit/forms/field.ts'
import { period, requisiteDay } from '../../../kit/russian/dates.ts'
import { plural } from '../../../kit/russian/plural.ts'
import { fullName, paperName } from '../../../kit/russian/names.ts'
import type { Clock, Db } from '../../../tools.ts'
import { choiceWords, papersOfKinds, type Requisites } from '../../../common/documents/index.ts'
import { workingCalendarOf } from '../../../common/organisation/index.ts'
import { peopleByIds, peopleOn, worksOn, type Person } from '../../../common/people/index.ts'
import { approvalInForce, approvalsChoices, basisWords, inCases, namedOnly, orderFactsOf, peopleChoices } from '../../1-conditions/index.ts'
import { menteesOf, planSum, resultsOf, unitsByIds, type Unit } from '../../5-pairs/index.ts'
import { mentorStays } from './outcome.ts'
import { yearResults } from './results.facts.ts'
import type { ResultsFacts, UnitLine } from './results-order-facts.ts'
import type { ResultsOrderInput } from './results-order.form.ts'
import { acceptedPractices, bodyOfMinutes } from './results-order.store.ts'

const NOTE = 'analytical-note'
const MINUTES = 'minutes'
const PROPOSAL_DAYS = 14

export async function gatherResults(db: Db, clock: Clock, input: ResultsOrderInput, requisites: Requisites): Promise<ResultsFacts> {
  const day = requisites.signedOn ?? clock.today()
  const year = schoolYearOf(day)
  const units = await unitsByIds(db, [...(input.finished ?? []), ...(input.prolonged ?? [])])
  const lines = await linesOf(db, units)
  const practices = (await acceptedPractices(db)).filter(({ id }) => input.practices?.includes(id))
  const people = await peopleByIds(db, [...(input.thanked ?? []), input.curator, input.controlPerson, ...practices.map(({ authorId }) => authorId)].filter((id) => typeof id === 'string'))
  const person = (id: string | undefined) => people.filter((one) => one.id === id).map(inCases)[0]
  const minutes = await paperWords(db, MINUTES, input.minutes)
  return {
    ...(await orderFactsOf(db, clock, requisites, await acquaintedByResults(db, clock.today(), input))),
    year: schoolYearWords(year, 'pre'),
    nextYear: schoolYearWords(year + 1),
    note: await paperWords(db, NOTE, input.note),
    ...(minutes !== undefined && input.body !== undefined && { decision: { body: input.body, minutes } }),
    basis: await basisWords(db, input.basis),
    finished: linesIn(lines, input.finished),
    prolonged: linesIn(lines, input.prolonged),
    thanked: (input.thanked ?? []).flatMap((id) => people.filter((one) => one.id === id).map(thankedWords)),
    payment: input.payment,
    practices: practices.map(({ title, authorId, authorWords }) => ({ title, author: people.filter(({ id }) => id === authorId).map(({ name }) => paperName(name))[0] ?? authorWords ?? 'автор не указан' })),
    curator: person(input.curator),
    proposalsUntil: input.proposalsUntil,
    control: input.control === 'person' ? person(input.controlPerson) : undefined,
  }
}

/** «Сомовой Е.В., воспитателю»; an external mentor with the organisation. */
function thankedWords({ nameCases, postCases, employment, externalOrganisation }: Person): string {
  const where = employment === 'external' && externalOrganisation !== null ? ` (${externalOrganisation})` : ''
  return `${paperName(nameCases.dat)}, ${postCases.dat}${where}`
}

async function linesOf(db: Db, units: readonly Unit[]): Promise<Map<string, UnitLine>> {
  const results = await resultsOf(db, units.map(({ id }) => id))
  return new Map(units.map((unit) => {
    const to = unit.endedOn ?? unit.to
    const { done, all } = planSum(results.get(unit.id)?.lines ?? [])
    const mentors = mentorStays(unit, { from: unit.from, to }).map(({ member, isPart, ...stay }) => `${member.person.post} ${paperName(member.person.name)}${isPart ? ` (${period(stay.from, stay.to)})` : ''}`)
    const mentees = menteesOf(unit, to).filter(({ orderId }) => orderId !== null).map(({ person }) => `${person.post} ${paperName(person.name)}`)
    const how = unit.outcome === 'partial' ? 'выполнена частично' : 'выполнена'
    return [unit.id, { mentors, mentees: [...new Set(mentees)], from: unit.from, to, result: all === 0 ? how : `${how} (${done} из ${plural(all, ['мероприятия', 'мероприятий', 'мероприятий'])})` }]
  }))
}

/** In the order of the appendix: as the choices stood. */
function linesIn(lines: ReadonlyMap<string, UnitLine>, ids: readonly string[] = []): UnitLine[] {
  return ids.flatMap((id) => lines.get(id) ?? [])
}

/** «от 25.05.2026 № 3» of a registered paper; a note may have no number. */
async function paperWords(db: Db, kind: string, id: string | undefined): Promise<string | undefined> {
  const paper = id === undefined ? undefined : (await papersOfKinds(db, [kind])).find((one) => one.id === id)
  const { number, signedOn } = paper?.requisites ?? {}
  return signedOn && [`от ${requisiteDay(signedOn)}`, number && `№ ${number}`].filter(Boolean).join(' ')
}

/** All named: mentors and mentees of the programmes, the thanked, authors, curator and control; whoever left or signs is not listed. */
export async function acquaintedByResults(db: Db, today: Day, input: ResultsOrderInput): Promise<Person[]> {
  const units = await unitsByIds(db, [...(input.finished ?? []), ...(input.prolonged ?? [])])
  const practices = (await acceptedPractices(db)).filter(({ id }) => input.practices?.includes(id))
  const named = [
    ...(input.thanked ?? []), ...units.flatMap(({ members }) => members.filter(({ orderId }) => orderId !== null).map(({ personId }) => personId)),
    ...practices.map(({ authorId }) => authorId ?? undefined), input.curator, input.control === 'person' ? input.controlPerson : undefined,
  ]
  return (await namedOnly(db, today, named)).filter((person) => worksOn(person, today))
}

export async function resultsChoices(db: Db, today: Day): Promise<Choices> {
  const year = schoolYearOf(today)
  const { units } = await yearResults(db, year, today)
  const listed = (outcomes: readonly string[]) => units.filter(({ outcome }) => outcomes.includes(outcome)).map(({ unit, ground, outcome }) => ({ value: unit.id, words: `${unit.title}, ${period(unit.from, unit.endedOn ?? unit.to)}`, hint: outcome === 'partial' ? 'завершена частично' : ground }))
  const mentors = new Map(units.flatMap(({ unit, mentors: own }) => own.flatMap(({ personId }) => unit.members.filter((member) => member.personId === personId).map(({ person }) => [personId, person] as const))))
  const papers = (kind: string) => papersOfKinds(db, [kind]).then((all) => all.filter(({ state }) => state === 'registered').map((paper) => ({ value: paper.id, words: choiceWords(paper) })))
  return {
    notes: await papers(NOTE),
    minutes: await papers(MINUTES),
    approvals: await approvalsChoices(db),
    finished: listed(['success', 'partial']),
    prolonged: listed(['extended']),
    mentors: [...mentors].map(([value, { name, post }]) => ({ value, words: `${fullName(name)}, ${post}` })),
    practices: (await acceptedPractices(db, year)).map(({ id, title }) => ({ value: id, words: title })),
    people: await peopleChoices(db, today),
  }
}

/** All that ended and was prolonged, mentors who led for two months, the latest note and minutes. */
export async function suggestedResults(db: Db, today: Day): Promise<Partial<ResultsOrderInput>> {
  const year = schoolYearOf(today)
  const { units, thanked } = await yearResults(db, year, today)
  const choices = await resultsChoices(db, today)
  const minutes = choices['minutes']?.[0]?.value
  const curator = (await peopleOn(db, today)).find(({ post }) => /методист|старший воспитатель/i.test(post))
  return {
    note: choices['notes']?.[0]?.value,
    ...(minutes !== undefined && { minutes, body: await bodyOfMinutes(db, minutes) }),
    basis: await approvalInForce(db),
    finished: some(units.filter(({ unit, outcome }) => (outcome === 'success' || outcome === 'partial') && unit.endOrderId === null).map(({ unit }) => unit.id)),
    prolonged: some(units.filter(({ outcome }) => outcome === 'extended').map(({ unit }) => unit.id)),
    thanked: some(thanked),
    practices: some((choices['practices'] ?? []).map(({ value }) => value)),
    curator: curator?.id,
    proposalsUntil: onOrAfterWorking(await workingCalendarOf(db), addDays(today, PROPOSAL_DAYS)),
    control: 'self',
  }
}

/** An optional field with several values is absent rather than empty. */
function some(ids: string[]): string[] | undefined {
  return ids.length === 0 ? undefined : ids
}
