import { schoolYearBounds, schoolYearOf, type SchoolYear } from '../../../kit/calendar/school-year.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import type { Db } from '../../../tools.ts'
import { papersOfKinds, type StagePaper } from '../../../common/documents/index.ts'
import { RESULTS_ORDER } from './results-order.key.ts'

export interface RegisteredOrder {
  id: string
  signedOn: string
  /** «Приказ от 29.05.2026 № 61-ОД». */
  words: string
}

/** The order on results of the year, registered and in force: retention terms of its data run from its day. */
export async function resultsOrderOf(db: Db, year: SchoolYear): Promise<RegisteredOrder | undefined> {
  return orderOfYear(await resultsOrders(db), year)
}

function orderOfYear(orders: readonly RegisteredOrder[], year: SchoolYear): RegisteredOrder | undefined {
  return orders.find(({ signedOn }) => schoolYearOf(signedOn) === year || signedOn === schoolYearBounds(year).to)
}

/** The same among papers that were read already. */
export function resultsOrderAmong(papers: readonly StagePaper[], year: SchoolYear): RegisteredOrder | undefined {
  return orderOfYear(ordersAmong(papers), year)
}

/** Registered orders on results in force, the newest first. */
export async function resultsOrders(db: Db): Promise<RegisteredOrder[]> {
  return ordersAmong(await papersOfKinds(db, [RESULTS_ORDER]))
}

function ordersAmong(papers: readonly StagePaper[]): RegisteredOrder[] {
  return papers.flatMap(({ id, kind, state, lapsedOn, requisites: { number, signedOn } }) =>
    kind !== RESULTS_ORDER || state !== 'registered' || lapsedOn !== null || number === undefined || signedOn === undefined ? [] : [{ id, signedOn, words: `Приказ от ${requisiteDay(signedOn)} № ${number}` }],
  )
}

export interface ChosenPractice {
  id: string
  title: string
  authorId: string | null
  authorWords: string | null
  state: string
}

/** Practices that were accepted (in the year, if one is named) or voted in, the newest first: the order brings them into the library. */
export function acceptedPractices(db: Db, year?: SchoolYear): Promise<ChosenPractice[]> {
  const accepted = year === undefined ? {} : { stateOn: { gte: schoolYearBounds(year).from, lte: schoolYearBounds(year).to } }
  return db.practice.findMany({
    where: { OR: [{ state: 'accepted', ...accepted }, { state: 'proposed', isVotedIn: true }] },
    select: { id: true, title: true, authorId: true, authorWords: true, state: true },
    orderBy: [{ stateOn: 'desc' }, { title: 'asc' }],
  })
}

const bodies: Record<string, string> = { roundTable: 'круглого стола', council: 'педагогического совета', seminar: 'семинара' }

/** Whose decision these minutes hold, in the genitive. */
export async function bodyOfMinutes(db: Db, documentId: string): Promise<string> {
  const event = await db.event.findFirst({ where: { minutesDocumentId: documentId }, select: { kind: true } })
  return bodies[event?.kind ?? ''] ?? 'педагогического совета'
}
