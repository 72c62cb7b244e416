import { requisiteDay } from '../../../kit/russian/dates.ts'
import type { Clock, Db } from '../../../tools.ts'
import { quotedTitle, registeredDocuments, type Requisites } from '../../../common/documents/index.ts'
import { legalBasesOn } from '../../../common/organisation/index.ts'
import { peopleByIds, type Person } from '../../../common/people/index.ts'
import { regulationFactsOf } from '../regulation/regulation.facts.ts'
import { regulationById } from '../regulation/regulation.store.ts'
import { roadmapFactsOf } from '../roadmap/roadmap.facts.ts'
import { roadmapById } from '../roadmap/roadmap.store.ts'
import type { ApprovalFacts } from './approval-facts.ts'
import type { ApprovalOrderInput } from './approval-order.form.ts'
import { namedAndTeachers, orderFactsOf, organisationFactsOn } from './house.facts.ts'
import { inCases } from './people-in-cases.ts'

/** Facts as they stand on the date of the order, or today while it has none. */
export async function gatherApproval(
  db: Db,
  clock: Clock,
  input: ApprovalOrderInput,
  requisites: Requisites,
): Promise<ApprovalFacts> {
  const day = requisites.signedOn ?? clock.today()
  const organisation = await organisationFactsOn(db, day)
  const regulation = input.regulation === undefined ? null : await regulationById(db, input.regulation)
  const roadmap = input.roadmap === undefined ? null : await roadmapById(db, input.roadmap)
  const { curator, siteManager, controlPerson } = input
  const people = await peopleByIds(
    db,
    [curator, siteManager, controlPerson].filter((id) => id !== undefined),
  )
  const person = (id: string | undefined) => {
    const found = people.find((one) => one.id === id)
    return found && inCases(found)
  }
  return {
    ...(await orderFactsOf(db, clock, requisites, await acquaintedByApproval(db, clock, input))),
    ...(await groundsOf(db, input, day)),
    regulation: regulation ? await regulationFactsOf(db, regulation, organisation) : undefined,
    roadmap: roadmap ? roadmapFactsOf(roadmap, organisation, { marks: false }) : undefined,
    withSample: input.sample,
    repeal: await repealWords(db, input),
    curator: person(curator),
    acquaintUntil: input.acquaintUntil,
    siteManager: person(siteManager),
    siteDays: input.siteDays ?? 10,
    control: input.control === 'person' ? person(controlPerson) : undefined,
  }
}

/** Curator, site manager, who controls, and all teachers (documents.md D01). */
export async function acquaintedByApproval(db: Db, clock: Clock, input: ApprovalOrderInput): Promise<Person[]> {
  return namedAndTeachers(db, clock.today(), [
    input.curator,
    input.siteManager,
    input.control === 'person' ? input.controlPerson : undefined,
  ])
}

/** Acts in the author's order: those that oblige after «в соответствии с», those that recommend after «с учётом». */
async function groundsOf(db: Db, { bases = [], ownGrounds, purpose }: ApprovalOrderInput, day: string) {
  const catalogue = new Map((await legalBasesOn(db, day)).map((base) => [base.id, base]))
  const chosen = bases.flatMap(({ act }) => catalogue.get(act) ?? [])
  return {
    bases: chosen.filter(({ regard }) => regard === null).map(({ citation }) => citation),
    regards: chosen.flatMap(({ regard }) => (regard === null ? [] : [regard])),
    ownGrounds: unstopped(ownGrounds),
    purpose: unstopped(purpose),
  }
}

/** A preamble goes on after a comma and ends without a full stop. */
function unstopped(text: string | undefined): string | undefined {
  return text?.replace(/[\s.,;:]+$/, '').replace(/\s+/g, ' ') || undefined
}

/** «приказ от 01.09.2025 № 42-ОД в части п. 1.1»; the requisites come from the register and are never typed (pitfalls N10). */
async function repealWords(db: Db, { repeals, repealPart }: ApprovalOrderInput): Promise<string | undefined> {
  if (repeals === undefined) return undefined
  const old = (await registeredDocuments(db)).find(({ id }) => id === repeals)
  if (old === undefined) return undefined
  const { number = '', signedOn = '' } = old.requisites
  const reference = `приказ от ${requisiteDay(signedOn)} № ${number}`
  return repealPart === undefined ? `${reference} ${quotedTitle(old)}` : `${reference} в части ${repealPart}`
}
