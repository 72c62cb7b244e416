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
  const rows = await db.mentor.findMany({ where, ...page, include: { person: { select: personColumns } } })
  const personId = { in: rows.map((row) => row.personId) }
  const allowed = await db.consent.findMany({ where: { personId, ...validWhere(['processing-mentor'], today) }, select: { personId: true } })
  return rows.map(({ person, ...row }) => ({
    mentor: toMentor(row),
    person: {
      ...toNamed(person),
      category: person.category as Category,
      service: { total: null, pedagogical: person.servicePedagogicalMonths, post: null, here: null, asOf: person.serviceAsOf },
      hiredOn: person.hiredOn,
      dismissedOn: person.dismissedOn,
      externalOrganisation: person.externalOrganisation,
      externalAgreement: person.externalAgreement,
      absences: person.absences,
    },
    mayShow: allowed.some((one) => one.personId === row.personId),
  }))
}

export function countMentors(db: Db, query: MentorQuery, today: Day): Promise<number> {
  return db.mentor.count({ where: whereOf(query, today), take: MOST_COUNTED + 1 })
}

/** States of the rows the views count, as many as are counted at all. */
export function countedMentors(db: Db, today: Day): Promise<{ state: string; shelf: string; load: number }[]> {
  return db.mentor.findMany({
    where: { OR: [{ shelf: 'closed' }, { AND: [{ shelf: 'open' }, visible(today)] }] },
    select: { state: true, shelf: true, load: true },
    take: MOST_COUNTED + 1,
  })
}

export function countHidden(db: Db, today: Day): Promise<number> {
  return db.mentor.count({ where: { shelf: 'open', ...hidden(today) }, take: MOST_COUNTED + 1 })
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
  if (sort === 'readiness') return [{ readiness: direction }, { id: 'asc' }]
  if (sort === 'since') return [{ stateOn: direction }, { id: 'asc' }]
  return [{ sortKey: direction }, { id: 'asc' }]
}
