import type { Db } from '../../tools.ts'
import type { Day } from '../../kit/calendar/day.ts'
import type { ListQuery } from '../../kit/lists/list-query.ts'
import { searchKey } from '../../kit/russian/search-key.ts'
import type { Document, DocumentSeries, DocumentState } from './document.ts'
import { requisitesOf, requisitesShown } from './document.store.ts'
import type { RegisterFilter, RegisterSort } from './register-list.ts'

/** A line of the register: without texts and descriptions, which may be long. */
export type RegisterRow = Pick<
  Document,
  | 'id'
  | 'kind'
  | 'title'
  | 'state'
  | 'series'
  | 'stage'
  | 'schoolYear'
  | 'requisites'
  | 'lapsedOn'
  | 'editedByHand'
  | 'updatedAt'
>

type Asked = NonNullable<Parameters<Db['document']['findMany']>[0]>
type Where = NonNullable<Asked['where']>
type Order = Extract<NonNullable<Asked['orderBy']>, readonly unknown[]>
type Query = ListQuery<RegisterFilter, RegisterSort>

const shown = {
  id: true,
  kind: true,
  title: true,
  ...requisitesShown,
  series: true,
  stage: true,
  schoolYear: true,
  lapsedOn: true,
  editedByHand: true,
  updatedAt: true,
} as const

export async function countRegister(db: Db, query: Query, today: Day): Promise<number> {
  return db.document.count({ where: whereOf(query, today) })
}

/** Lines of the register as asked, `take` from `skip`. */
export async function registerRows(
  db: Db,
  query: Query,
  today: Day,
  { skip, take }: { skip: number; take: number },
): Promise<RegisterRow[]> {
  const rows = await db.document.findMany({
    where: whereOf(query, today),
    select: shown,
    orderBy: orderOf(query),
    skip,
    take,
  })
  return rows.map((row) => {
    const { id, kind, title, stage, schoolYear, lapsedOn, editedByHand, updatedAt } = row
    return {
      id,
      kind,
      title,
      stage,
      schoolYear,
      lapsedOn,
      editedByHand,
      updatedAt,
      state: row.state as DocumentState,
      series: row.series as DocumentSeries,
      requisites: requisitesOf(row),
    }
  })
}

/** School years the register knows, newest first. */
export async function registerYears(db: Db): Promise<number[]> {
  const rows = await db.document.findMany({
    distinct: ['schoolYear'],
    select: { schoolYear: true },
    orderBy: { schoolYear: 'desc' },
  })
  return rows.map(({ schoolYear }) => schoolYear)
}

function whereOf({ q, filters }: Query, today: Day): Where {
  const { kind, state, year, stage, series } = filters
  const words = searchKey(q)
    .split(' ')
    .filter((word) => word !== '')
  return {
    AND: [
      ...words.map((word) => ({ searchKey: { contains: word } })),
      ...(state === undefined ? [] : [stateWhere(state, today)]),
    ],
    ...(kind !== undefined && { kind }),
    ...(series !== undefined && { series }),
    ...(stage !== undefined && { stage: Number(stage) }),
    ...(year !== undefined && /^\d{4}$/.test(year) && { schoolYear: Number(year) }),
  }
}

function stateWhere(state: string, today: Day): Where {
  if (state === 'lapsed') return { state: 'registered', lapsedOn: { lte: today } }
  if (state === 'registered') return { state, OR: [{ lapsedOn: null }, { lapsedOn: { gt: today } }] }
  return { state }
}

function orderOf({ sort, direction }: Query): Order {
  if (sort === 'title') return [{ searchKey: direction }, { id: 'asc' }]
  if (sort === 'updated') return [{ updatedAt: direction }, { id: 'asc' }]
  // Drafts have no date yet: they stand above everything, because something is still to be done with them.
  const nulls = direction === 'desc' ? 'first' : 'last'
  return [{ signedOn: { sort: direction, nulls } }, { updatedAt: direction }, { id: 'asc' }]
}
