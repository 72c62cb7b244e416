// What every order of the stage asks of the house: its names, who signs, who works here.
import type { Day } from '../../../kit/calendar/day.ts'
import type { Choices } from '../../../kit/forms/field.ts'
import { fullName } from '../../../kit/russian/names.ts'
import type { Clock, Db } from '../../../tools.ts'
import type { Requisites } from '../../../common/documents/index.ts'
import { organisationOn, rulesOf, signatoriesOn } from '../../../common/organisation/index.ts'
import { isTeacher, peopleByIds, peopleOn, worksOn, type Person } from '../../../common/people/index.ts'
import { acquaintedLines, inOrder } from './people-in-cases.ts'
import type { OrderFacts, OrganisationFacts } from './order-facts.ts'

export async function organisationFactsOn(db: Db, day: Day): Promise<OrganisationFacts> {
  const { founder, fullName: whole, shortName, fullNameCases, place } = await organisationOn(db, day)
  return { founder, fullName: whole, shortName, fullNamePre: fullNameCases.pre, place }
}

/** Facts above and below the points; `acquainted` are people in the order they are printed. */
export async function orderFactsOf(
  db: Db,
  clock: Clock,
  requisites: Requisites,
  acquainted: readonly Person[],
): Promise<OrderFacts> {
  const { number, signedOn, effectiveOn, signatory, registered } = requisites
  return {
    organisation: await organisationFactsOn(db, signedOn ?? clock.today()),
    numberFirst: (await rulesOf(db)).numberFirst,
    number,
    signedOn,
    effectiveOn: effectiveOn ?? signedOn,
    signatory: signatory && { post: signatory.post, name: signatory.name },
    registered,
    acquainted: acquaintedLines(acquainted),
  }
}

/** Everybody who may be named in an order, «Лебедева Ольга Николаевна, методист». */
export async function peopleChoices(db: Db, today: Day): Promise<Choices[string]> {
  const people = await peopleOn(db, today)
  return people
    .filter(({ employment }) => employment !== 'external')
    .map(({ id, name, post }) => ({ value: id, words: `${fullName(name)}, ${post}` }))
}

/** Named people first, then all teachers of the day by the alphabet; whoever signs for the kindergarten is not listed. */
export async function namedAndTeachers(db: Db, today: Day, named: readonly (string | undefined)[]): Promise<Person[]> {
  const people = await peopleOn(db, today)
  const teachers = people.filter((person) => isTeacher(person) && worksOn(person, today)).map(({ id }) => id)
  return inOrder(people, [...named, ...teachers], await signing(db, today))
}

/** Named people only; whoever signs for the kindergarten is not listed. */
export async function namedOnly(db: Db, today: Day, named: readonly (string | undefined)[]): Promise<Person[]> {
  const people = await peopleByIds(
    db,
    named.filter((id) => id !== undefined),
  )
  return inOrder(people, named, await signing(db, today))
}

async function signing(db: Db, today: Day): Promise<string[]> {
  return (await signatoriesOn(db, today)).map(({ personId }) => personId)
}
