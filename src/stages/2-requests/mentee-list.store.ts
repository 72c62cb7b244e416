// The list of mentees: everything is filtered, ordered and paged by the database, along the indexes of the bank.
import { addYears, type Day } from '../../kit/calendar/day.ts'
import { searchKey } from '../../kit/russian/search-key.ts'
import type { Db } from '../../tools.ts'
import { validWhere } from '../../common/consents/index.ts'
import { MOST_COUNTED } from './bank/shown-total.ts'
import { includedStates } from './mentee.ts'
import { namedColumns, toMentee, toNamed, type ListedMentee } from './mentee-row.ts'
import { isOpenState, serviceBands, type MenteeQuery, type ServiceBand } from './mentee-list.ts'

type Where = NonNullable<NonNullable<Parameters<Db['mentee']['findMany']>[0]>['where']>

/** A consent to processing that holds on the day. */
export function consented(today: Day): Where {
  return { person: { consents: { some: validWhere(['processing-mentee'], today) } } }
}

/** Who may stand in an active list: whoever has just been seen, and everybody whose consent holds today. */
export function visible(today: Day): Where {
  return { OR: [{ state: 'identified' }, consented(today)] }
}

export function listMentees(db: Db, query: MenteeQuery, today: Day, { skip, take }: { skip: number; take: number }): Promise<ListedMentee[]> {
  return menteesWhere(db, whereOf(query, today), today, { skip, take, orderBy: orderOf(query) })
}

/** These records in the order of the alphabet: a chosen few. */
export function menteesByIds(db: Db, ids: readonly string[], today: Day): Promise<ListedMentee[]> {
  return menteesWhere(db, { id: { in: [...ids] } }, today, { skip: 0, take: ids.length, orderBy: [{ sortKey: 'asc' }] })
}

const personColumns = { ...namedColumns, servicePedagogicalMonths: true, serviceAsOf: true, hiredOn: true, dismissedOn: true, absences: true } as const

async function menteesWhere(db: Db, where: Where, today: Day, page: { skip: number; take: number; orderBy: ReturnType<typeof orderOf> }): Promise<ListedMentee[]> {
  const rows = await db.mentee.findMany({ where, ...page })
  const ids = rows.map(({ personId }) => personId)
  // People are asked for by id: the key of four columns that keeps the copies would be looked up in every combination.
  const [people, allowed] = await Promise.all([peopleOf(db, ids), consentedAmong(db, ids, today)])
  return rows.flatMap((row) => {
    const person = people.get(row.personId)
    return person === undefined ? [] : [{ mentee: toMentee(row), person, mayShow: allowed.has(row.personId) }]
  })
}

async function peopleOf(db: Db, ids: readonly string[]): Promise<Map<string, ListedMentee['person']>> {
  const rows = await db.person.findMany({ where: { id: { in: [...ids] } }, select: personColumns })
  return new Map(rows.map((row) => [row.id, {
    ...toNamed(row),
    service: { total: null, pedagogical: row.servicePedagogicalMonths, post: null, here: null, asOf: row.serviceAsOf },
    hiredOn: row.hiredOn,
    dismissedOn: row.dismissedOn,
    absences: row.absences,
  }]))
}

async function consentedAmong(db: Db, personIds: readonly string[], today: Day): Promise<Set<string>> {
  if (personIds.length === 0) return new Set()
  const rows = await db.consent.findMany({ where: { personId: { in: [...personIds] }, ...validWhere(['processing-mentee'], today) }, select: { personId: true } })
  return new Set(rows.map(({ personId }) => personId))
}

/** How many the query finds; counting stops one after `MOST_COUNTED`. */
export function countMentees(db: Db, query: MenteeQuery, today: Day): Promise<number> {
  return countUpTo(db, whereOf(query, today))
}

/** States and categories of the rows the views count, as many as are counted at all. */
export async function countedMentees(db: Db, today: Day): Promise<{ state: string; category: string | null; shelf: string }[]> {
  const counted = (where: Where) => db.mentee.findMany({ where, select: { state: true, category: true, shelf: true }, orderBy: { sortKey: 'asc' }, take: MOST_COUNTED + 1 })
  const [open, closed] = await Promise.all([counted({ shelf: 'open', ...visible(today) }), counted({ shelf: 'closed' })])
  return [...open, ...closed]
}

/** People whose consent has ended while they still stand in the bank: hidden, and asked for a decision. */
export async function countHidden(db: Db, today: Day): Promise<number> {
  // Told from the consents that have run out: there are few of them, while everybody else would have to be looked at.
  const valid = validWhere(['processing-mentee'], today)
  const rows = await db.consent.findMany({
    where: {
      kind: 'processing-mentee', answer: 'signed', validUntil: { lt: today },
      person: { mentees: { some: { shelf: 'open', state: { not: 'identified' } } }, consents: { none: valid } },
    },
    select: { personId: true },
    orderBy: { validUntil: 'desc' },
    take: MOST_COUNTED + 1,
  })
  return new Set(rows.map(({ personId }) => personId)).size
}

/** Rows that fit, counted along an index: without an order of its own the count would sort them all first. */
export function countUpTo(db: Db, where: Where): Promise<number> {
  return db.mentee.count({ where, orderBy: { sortKey: 'asc' }, take: MOST_COUNTED + 1 })
}

function hidden(today: Day): Where {
  return { state: { not: 'identified' }, NOT: consented(today) }
}

/** Posts that occur in the bank, for the filter. */
export async function postsInBank(db: Db): Promise<string[]> {
  const rows = await db.mentee.findMany({ distinct: ['post'], select: { post: true }, take: 100, orderBy: { post: 'asc' } })
  return rows.map(({ post }) => post).filter((post) => post !== '')
}

function whereOf({ q, filters }: MenteeQuery, today: Day): Where {
  const words = searchKey(q).split(' ').filter((word) => word !== '')
  return {
    ...shelfOf(filters.state),
    ...(filters.category && { category: filters.category }),
    ...(filters.post && { post: filters.post }),
    ...(filters.deficit && { deficits: { some: { competence: filters.deficit, severity: { gte: 2 } } } }),
    AND: [
      ...words.map((word): Where => ({ OR: [{ searchKey: { contains: word } }, { requestKey: { contains: word } }] })),
      consentWhere(filters.consent, filters.state, today),
      ...serviceBands.filter((band) => band === filters.service).map((band): Where => ({ person: { teachingSince: taughtSince(band, today) } })),
    ],
  }
}

function shelfOf(state: string | undefined): Where {
  if (state === undefined) return { shelf: 'open' }
  if (state === 'everybody') return {}
  return state === 'included' ? { shelf: 'open', state: { in: [...includedStates] } } : { state }
}

function consentWhere(consent: string | undefined, state: string | undefined, today: Day): Where {
  const offered = { person: { consents: { some: { kind: 'processing-mentee', answer: null } } } }
  if (consent === 'valid') return consented(today)
  if (consent === 'waiting') return { AND: [{ state: 'identified' }, offered] }
  if (consent === 'none') return { AND: [{ state: 'identified' }, { NOT: offered }, { NOT: consented(today) }] }
  if (consent === 'ended') return hidden(today)
  const isOpen = state === undefined || state === 'included' || isOpenState(state)
  return isOpen ? visible(today) : { OR: [{ shelf: 'closed' }, visible(today)] }
}

/** Days on which the service began: the later the day, the shorter the service. */
export function taughtSince(band: ServiceBand, today: Day): { gt?: Day; lte?: Day } {
  const [three, ten] = [addYears(today, -3), addYears(today, -10)]
  if (band === 'to3') return { gt: three }
  return band === 'to10' ? { gt: ten, lte: three } : { gt: '', lte: ten }
}

function orderOf({ sort, direction }: Pick<MenteeQuery, 'sort' | 'direction'>): { [column: string]: 'asc' | 'desc' }[] {
  if (sort === 'deficit') return [{ deficitIndex: direction }, { sortKey: direction }, { id: 'asc' }]
  if (sort === 'since') return [{ stateOn: direction }, { sortKey: direction }, { id: 'asc' }]
  if (sort === 'priority') return [{ priority: direction }, { sortKey: direction }, { id: 'asc' }]
  return [{ sortKey: direction }, { id: 'asc' }]
}
