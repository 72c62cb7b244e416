// The list of pairs and groups, filtered and paged in the database.
import type { Day } from '../../../kit/calendar/day.ts'
import { schoolYearBounds } from '../../../kit/calendar/school-year.ts'
import { pageOf, type PageOf } from '../../../kit/lists/page-of.ts'
import { searchKey } from '../../../kit/russian/search-key.ts'
import type { Db } from '../../../tools.ts'
import type { UnitQuery } from './unit-list.ts'
import { openUnitStates, type Unit } from './unit.ts'
import { toUnit, withMembers } from './unit-row.ts'

type Where = NonNullable<NonNullable<Parameters<Db['unit']['findMany']>[0]>['where']>

export interface UnitList {
  units: Unit[]
  page: PageOf
  /** How many there are in each view. */
  counts: Record<View, number>
}

type View = 'open' | 'proposed' | 'agreed' | 'active' | 'overdue' | 'suspended' | 'ended' | 'everything'

export async function listUnits(db: Db, query: UnitQuery, today: Day): Promise<UnitList> {
  const heads = await db.unit.findMany({ where: inYear(query), select: { state: true, to: true } })
  const counts = countsOf(heads, today)
  const where = whereOf(query, today)
  const { state } = query.filters
  const isPlain = query.q === '' && query.filters.form === undefined
  const total = isPlain ? counts[(state ?? 'open') as View] : await db.unit.count({ where })
  const page = pageOf(total, query.page)
  const order = query.sort === 'from' ? [{ from: query.direction }, { id: 'asc' as const }] : [{ searchKey: query.direction }, { id: 'asc' as const }]
  const rows = await db.unit.findMany({ where, include: withMembers, orderBy: order, skip: page.skip, take: page.take })
  return { units: rows.map(toUnit), page, counts }
}

function countsOf(heads: readonly { state: string; to: string }[], today: Day): UnitList['counts'] {
  const inState = (...states: string[]) => heads.filter(({ state }) => states.includes(state))
  const approved = inState('approved')
  return {
    open: inState(...openUnitStates).length,
    proposed: inState('proposed').length,
    agreed: inState('agreed').length,
    active: approved.filter(({ to }) => to >= today).length,
    overdue: approved.filter(({ to }) => to < today).length,
    suspended: inState('suspended').length,
    ended: inState('finished', 'stopped').length,
    everything: heads.length,
  }
}

function whereOf({ q, filters }: UnitQuery, today: Day): Where {
  const words = searchKey(q).split(' ').filter((word) => word !== '')
  return {
    AND: [
      stateWhere(filters.state, today),
      ...words.map((word) => ({ searchKey: { contains: word } })),
      ...(filters.form === undefined ? [] : [{ form: filters.form }]),
      inYear({ filters }),
    ],
  }
}

/** Units that reach into the year that is asked for: one over two years is in both (pitfalls A8). */
function inYear({ filters }: Pick<UnitQuery, 'filters'>): Where {
  if (filters.year === undefined || !/^\d{4}$/.test(filters.year)) return {}
  const { from, to } = schoolYearBounds(Number(filters.year))
  return { from: { lte: to }, OR: [{ endedOn: { gte: from } }, { endedOn: null, to: { gte: from } }] }
}

function stateWhere(state: string | undefined, today: Day): Where {
  if (state === 'everything') return {}
  if (state === undefined) return { state: { in: [...openUnitStates] } }
  if (state === 'ended') return { state: { in: ['finished', 'stopped'] } }
  if (state === 'active') return { state: 'approved', to: { gte: today } }
  if (state === 'overdue') return { state: 'approved', to: { lt: today } }
  return { state }
}
