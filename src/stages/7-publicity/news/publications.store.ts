// The log as a list: filters, pages, and what each stage has told this year.
import type { Day } from '../../../kit/calendar/day.ts'
import { schoolYearBounds, schoolYearOf } from '../../../kit/calendar/school-year.ts'
import { searchKey } from '../../../kit/russian/search-key.ts'
import type { Db } from '../../../tools.ts'
import type { Publication } from './publication.ts'
import { publicationsWhere } from './publication.store.ts'

interface Filter {
  q: string
  stage?: string | undefined
  state?: string | undefined
  level?: string | undefined
}

function whereOf({ q, stage, state, level }: Filter) {
  const words = searchKey(q).split(' ').filter((word) => word !== '')
  return {
    AND: words.map((word) => ({ searchKey: { contains: word } })),
    ...(stage !== undefined && { stage: Number(stage) }), ...(state !== undefined && { state }), ...(level !== undefined && { level }),
  }
}

export function countPublications(db: Db, filter: Filter): Promise<number> {
  return db.publication.count({ where: whereOf(filter) })
}

export function listPublications(db: Db, filter: Filter, { skip, take }: { skip: number; take: number }): Promise<Publication[]> {
  return publicationsWhere(db, whereOf(filter), take, skip)
}

export interface StageTold {
  publications: number
  excuses: number
}

/** What has been published of each stage since the school year began, and of which somebody said why not; one query. */
export async function toldOfStages(db: Db, today: Day): Promise<Map<number, StageTold>> {
  const { from } = schoolYearBounds(schoolYearOf(today))
  const groups = await db.publication.groupBy({ by: ['stage', 'isExcuse'], where: { state: 'published', publishedOn: { gte: from } }, _count: { _all: true } })
  const told = new Map<number, StageTold>()
  for (const { stage, isExcuse, _count } of groups) {
    const known = told.get(stage) ?? { publications: 0, excuses: 0 }
    told.set(stage, isExcuse ? { ...known, excuses: _count._all } : { ...known, publications: _count._all })
  }
  return told
}

/** Events that were held since the day and of which nothing is told yet, the newest first. */
export async function untoldEvents(db: Db, from: Day, take: number): Promise<{ id: string; title: string; on: Day }[]> {
  const told = await db.publication.findMany({ where: { eventId: { not: null }, state: { not: 'removed' } }, select: { eventId: true } })
  const ids = told.flatMap(({ eventId }) => eventId ?? [])
  return db.event.findMany({
    where: { state: 'held', on: { gte: from }, kind: { not: 'council' }, id: { notIn: ids } },
    select: { id: true, title: true, on: true }, orderBy: [{ on: 'desc' }, { id: 'asc' }], take,
  })
}
