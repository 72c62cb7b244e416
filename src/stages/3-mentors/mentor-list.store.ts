// The list of mentors: filtered, ordered and paged by the database, along the indexes of the bank.
import type { Day } from '../../kit/calendar/day.ts'
import { searchKey } from '../../kit/russian/search-key.ts'
import type { Db } from '../../tools.ts'
import { validWhere } from '../../common/consents/index.ts'
import type { Category } from '../../common/people/index.ts'
import { MOST_COUNTED, namedColumns, serviceBands, taughtSince, toNamed } from '../2-requests/index.ts'
import type { MentorQuery } from './mentor-list.ts'
import { toMentor, type ListedMentor } from './mentor-row.ts'

type Where = NonNullable<NonNullable<Parameters<Db['mentor']['findMany']>[0]>['where']>

export function consented(today: Day): Where {
  return { person: { consents: { some: validWhere(['processing-mentor'], today) } } }
}

/** Candidates have just been named; everybody beyond needs a consent that holds today. */
export function visible(today: Day): Where {
  return { OR: [{ state: 'candidate' }, consented(today)] }
}

const personColumns = { ...namedColumns, category: true, servicePedagogicalMonths: true, serviceAsOf: true, hiredOn: true, dismissedOn: true, externalOrganisation: true, externalAgreement: true, absences: true } as const

export async function listMentors(db: Db, query: MentorQuery, today: Day, { skip, take }: { skip: number; take: number }): Promise<ListedMentor[]> {
  return mentorsWhere(db, whereOf(query, today), today, { skip, take, orderBy: orderOf(query) })
}

/** These records in the order of the alphabet: a comparison, a chosen few. */
export function mentorsByIds(db: Db, ids: readonly string[], today: Day): Promise<ListedMentor[]> {
  return mentorsWhere(db, { id: { in: [...ids] } }, today, { skip: 0, take: ids.length, orderBy: [{ sortKey: 'asc' }] })
}

async function mentorsWhere(db: Db, where: Where, today: Day, page: { skip: number; take: number; orderBy: ReturnType<typeof orderOf> }): Promise<ListedMentor[]> {
  const rows = await db.mentor.findMany({ where, ...page })
  const ids = rows.map(({ personId }) => personId)
  // People are asked for by id: the key of four columns that keeps the copies would be looked up in every combination.
  const [people, allowed] = await Promise.all([
    peopleOf(db, ids),
    db.consent.findMany({ where: { personId: { in: ids }, ...validWhere(['processing-mentor'], today) }, select: { personId: true } }),
  ])
  const holds = new Set(allowed.map(({ personId }) => personId))
  return rows.flatMap((row) => {
    const person = people.get(row.personId)
    return person === undefined ? [] : [{ mentor: toMentor(row), person, mayShow: holds.has(row.personId) }]
  })
}

async function peopleOf(db: Db, ids: readonly string[]): Promise<Map<string, ListedMentor['person']>> {
  const rows = await db.person.findMany({ where: { id: { in: [...ids] } }, select: personColumns })
  return new Map(rows.map(({ servicePedagogicalMonths, serviceAsOf, category, ...row }) => [row.id, {
    ...toNamed(row),
    category: category as Category,
    service: { total: null, pedagogical: servicePedagogicalMonths, post: null, here: null, asOf: serviceAsOf },
    hiredOn: row.hiredOn,
    dismissedOn: row.dismissedOn,
    externalOrganisation: row.externalOrganisation,
    externalAgreement: row.externalAgreement,
    absences: row.absences,
  }]))
}

export function countMentors(db: Db, query: MentorQuery, today: Day): Promise<number> {
  return countUpTo(db, whereOf(query, today))
}

/** States of the rows the views count, as many as are counted at all. */
export async function countedMentors(db: Db, today: Day): Promise<{ state: string; shelf: string; load: number }[]> {
  const counted = (where: Where) => db.mentor.findMany({ where, select: { state: true, shelf: true, load: true }, orderBy: { sortKey: 'asc' }, take: MOST_COUNTED + 1 })
  const [open, closed] = await Promise.all([counted({ shelf: 'open', ...visible(today) }), counted({ shelf: 'closed' })])
  return [...open, ...closed]
}

export async function countHidden(db: Db, today: Day): Promise<number> {
  // Told from the consents that have run out: there are few of them, while everybody else would have to be looked at.
  const valid = validWhere(['processing-mentor'], today)
  const rows = await db.consent.findMany({
    where: {
      kind: 'processing-mentor', answer: 'signed', validUntil: { lt: today },
      person: { mentors: { some: { shelf: 'open', state: { not: 'candidate' } } }, consents: { none: valid } },
    },
    select: { personId: true },
    orderBy: { validUntil: 'desc' },
    take: MOST_COUNTED + 1,
  })
  return new Set(rows.map(({ personId }) => personId)).size
}

/** Rows that fit, counted along an index: without an order of its own the count would sort them all first. */
export function countUpTo(db: Db, where: Where): Promise<number> {
  return db.mentor.count({ where, orderBy: { sortKey: 'asc' }, take: MOST_COUNTED + 1 })
}

function hidden(today: Day): Where {
  return { state: { not: 'candidate' }, NOT: consented(today) }
}

export async function postsInBank(db: Db): Promise<string[]> {
  const rows = await db.mentor.findMany({ distinct: ['post'], select: { post: true }, take: 100, orderBy: { post: 'asc' } })
  return rows.map(({ post }) => post).filter((post) => post !== '')
}

function whereOf({ q, filters }: MentorQuery, today: Day): Where {
  const words = searchKey(q).split(' ').filter((word) => word !== '')
  const strong = { gte: 2 }
  return {
    ...shelfOf(filters.state),
    ...(filters.post && { post: filters.post }),
    ...(filters.pair && { load: filters.pair === 'without' ? 0 : { gt: 0 } }),
    ...(filters.strength && { strengths: { some: { competence: filters.strength, OR: [{ confirmed: strong }, { confirmed: null, said: strong }] } } }),
    AND: [
      ...words.map((word): Where => ({ searchKey: { contains: word } })),
      consentWhere(filters.consent, filters.state, today),
      ...serviceBands.filter((band) => band === filters.service).map((band): Where => ({ person: { teachingSince: taughtSince(band, today) } })),
      ...(filters.origin ? [{ person: { employment: filters.origin === 'external' ? 'external' : { not: 'external' } } }] : []),
    ],
  }
}

function shelfOf(state: string | undefined): Where {
  if (state === undefined) return { shelf: 'open' }
  if (state === 'everybody') return {}
  return state === 'working' ? { shelf: 'open', state: { in: ['admitted', 'ready', 'busy'] } } : { state }
}

function consentWhere(consent: string | undefined, state: string | undefined, today: Day): Where {
  const offered = { person: { consents: { some: { kind: 'processing-mentor', answer: null } } } }
  if (consent === 'valid') return consented(today)
  if (consent === 'waiting') return { AND: [{ state: 'candidate' }, offered] }
  if (consent === 'none') return { AND: [{ state: 'candidate' }, { NOT: offered }, { NOT: consented(today) }] }
  if (consent === 'ended') return hidden(today)
  return state === 'everybody' || state === 'excluded' ? { OR: [{ shelf: 'closed' }, visible(today)] } : visible(today)
}

function orderOf({ sort, direction }: Pick<MentorQuery, 'sort' | 'direction'>): { [column: string]: 'asc' | 'desc' }[] {
  if (sort === 'readiness') return [{ readiness: direction }, { sortKey: direction }, { id: 'asc' }]
  if (sort === 'since') return [{ stateOn: direction }, { sortKey: direction }, { id: 'asc' }]
  return [{ sortKey: direction }, { id: 'asc' }]
}
