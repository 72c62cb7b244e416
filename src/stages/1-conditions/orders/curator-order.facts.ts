import { addMonths, type Day } from '../../../kit/calendar/day.ts'
import type { Choices } from '../../../kit/forms/field.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import type { Clock, Db } from '../../../tools.ts'
import { choiceWords, papersOfKinds, type Requisites } from '../../../common/documents/index.ts'
import { signatoryOn } from '../../../common/organisation/index.ts'
import { peopleByIds, peopleOn, type Person } from '../../../common/people/index.ts'
import { termOf } from '../roadmap/roadmap.ts'
import { currentRoadmap } from '../roadmap/roadmap.store.ts'
import { approvalOrder } from './approval-order.document.ts'
import type { CuratorFacts } from './curator-order.document.ts'
import type { CuratorOrderInput } from './curator-order.form.ts'
import { namedOnly, orderFactsOf, peopleChoices } from './house.facts.ts'
import { inCases } from './people-in-cases.ts'

export async function gatherCurator(
  db: Db,
  clock: Clock,
  input: CuratorOrderInput,
  requisites: Requisites,
): Promise<CuratorFacts> {
  const day = requisites.signedOn ?? clock.today()
  const members = input.members ?? []
  const ids = [...input.curators, ...members].map(({ person }) => person)
  const people = await peopleByIds(db, [...ids, ...(input.controlPerson === undefined ? [] : [input.controlPerson])])
  const signatoryId = requisites.signatory?.personId ?? (await signatoryOn(db, day))?.personId
  const named = (id: string) => people.filter((person) => person.id === id)
  const { surveyUntil, pairsUntil, programmesUntil, reportUntil } = input
  return {
    ...(await orderFactsOf(db, clock, requisites, await acquaintedByCuratorOrder(db, clock, input))),
    basis: await basisWords(db, input.basis),
    from: input.from,
    to: input.to,
    curators: input.curators
      .filter(({ person }) => person !== signatoryId)
      .flatMap(({ person }) => named(person).map(inCases)),
    signatoryIsCurator: input.curators.some(({ person }) => person === signatoryId),
    members: members.flatMap(({ person, role }) => named(person).map((one) => ({ ...inCases(one), role }))),
    tasks: { surveyUntil, pairsUntil, programmesUntil, reportUntil },
    control: input.control === 'person' ? named(input.controlPerson ?? '').map(inCases)[0] : undefined,
  }
}

/** Curators, the group, and who controls (documents.md D04). */
export async function acquaintedByCuratorOrder(db: Db, clock: Clock, input: CuratorOrderInput): Promise<Person[]> {
  const named = [...input.curators, ...(input.members ?? [])].map(({ person }) => person)
  return namedOnly(db, clock.today(), [...named, input.control === 'person' ? input.controlPerson : undefined])
}

export async function curatorChoices(db: Db, today: Day): Promise<Choices> {
  return { approvals: await approvalsChoices(db), people: await peopleChoices(db, today) }
}

/** Registered orders that approved a regulation. */
export async function approvalsChoices(db: Db): Promise<Choices[string]> {
  const approvals = (await papersOfKinds(db, [approvalOrder.key])).filter(({ state }) => state === 'registered')
  return approvals.map((paper) => ({ value: paper.id, words: choiceWords(paper) }))
}

/** The one in force, for a new form. */
export async function approvalInForce(db: Db): Promise<string | undefined> {
  return (await papersOfKinds(db, [approvalOrder.key])).find(({ state, lapsedOn }) => state === 'registered' && lapsedOn === null)?.id
}

/** Terms are taken from the road map, so that the order and the map agree. */
export async function suggestedCurator(db: Db, today: Day): Promise<Partial<CuratorOrderInput>> {
  const curator = (await peopleOn(db, today)).find(({ post }) => /методист|старший воспитатель/i.test(post))
  const roadmap = await currentRoadmap(db, today)
  const term = (number: string) => (roadmap ? termOf(roadmap, number) : undefined)
  return {
    basis: await approvalInForce(db),
    curators: curator ? [{ person: curator.id }] : [],
    from: today,
    to: roadmap?.period.to ?? addMonths(today, 9),
    surveyUntil: term('3'),
    pairsUntil: term('5.1'),
    programmesUntil: term('5'),
    reportUntil: term('6'),
    control: 'self',
  }
}

/** «от 01.09.2025 № 42-ОД» of the order that approved the regulation. */
export async function basisWords(db: Db, id: string | undefined): Promise<string | undefined> {
  const paper =
    id === undefined ? undefined : (await papersOfKinds(db, [approvalOrder.key])).find((one) => one.id === id)
  const { number, signedOn } = paper?.requisites ?? {}
  return number === undefined || signedOn === undefined ? undefined : `от ${requisiteDay(signedOn)} № ${number}`
}
