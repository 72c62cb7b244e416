// Counts of a school year, and what in it is left undone; each a query of its own, none per row.
import { schoolYearBounds, type SchoolYear } from '../../../kit/calendar/school-year.ts'
import type { Day } from '../../../kit/calendar/day.ts'
import type { Db } from '../../../tools.ts'
import { RESULTS_ORDER } from '../results/results-order.key.ts'
import type { UnitLine } from './closing-items.ts'

const ANALYTICAL_NOTE = 'analytical-note'

/** Proposed or agreed units that should have begun by the end of the year. */
export function looseProposals(db: Db, year: SchoolYear): Promise<UnitLine[]> {
  const { to } = schoolYearBounds(year)
  return db.unit.findMany({ where: { state: { in: ['proposed', 'agreed'] }, from: { lte: to } }, select: { id: true, title: true }, orderBy: { searchKey: 'asc' } })
}

export async function openReplacements(db: Db, year: SchoolYear): Promise<UnitLine[]> {
  const { to } = schoolYearBounds(year)
  const rows = await db.replacement.findMany({ where: { closedOn: null, noticedOn: { lte: to } }, select: { unitId: true } })
  return db.unit.findMany({ where: { id: { in: rows.map(({ unitId }) => unitId) } }, select: { id: true, title: true }, orderBy: { searchKey: 'asc' } })
}

/** Which of these papers are registered. */
export async function registeredAmong(db: Db, ids: readonly string[]): Promise<Set<string>> {
  const rows = await db.document.findMany({ where: { id: { in: [...ids] }, state: 'registered' }, select: { id: true } })
  return new Set(rows.map(({ id }) => id))
}

/** Signed within the year or in the weeks after it, while nobody has closed it. */
export async function yearPapers(db: Db, year: SchoolYear): Promise<{ note: boolean; order: boolean }> {
  const { from, to } = schoolYearBounds(year)
  const rows = await db.document.findMany({ where: { kind: { in: [ANALYTICAL_NOTE, RESULTS_ORDER] }, state: 'registered', signedOn: { gte: from, lte: to } }, select: { kind: true } })
  return { note: rows.some(({ kind }) => kind === ANALYTICAL_NOTE), order: rows.some(({ kind }) => kind === RESULTS_ORDER) }
}

export function acceptedPractices(db: Db, { from, to }: { from: Day; to: Day }): Promise<number> {
  return db.practice.count({ where: { state: { in: ['accepted', 'archived'] }, stateOn: { gte: from, lte: to } } })
}

export interface YearCounts {
  meetings: number
  minutes: number
  visits: number
  publications: number
  registered: number
  staff: number
}

export async function yearCounts(db: Db, { from, to }: { from: Day; to: Day }): Promise<YearCounts> {
  const on = { gte: from, lte: to }
  const held = await db.meeting.aggregate({ where: { on, removedAt: null }, _count: true, _sum: { minutes: true } })
  return {
    meetings: held._count,
    minutes: held._sum.minutes ?? 0,
    visits: await db.visit.count({ where: { on } }),
    publications: await db.publication.count({ where: { state: { in: ['published', 'removed'] }, publishedOn: on } }),
    registered: await db.document.count({ where: { state: 'registered', signedOn: on } }),
    staff: await db.person.count({ where: { employment: { not: 'external' }, OR: [{ hiredOn: null }, { hiredOn: { lte: to } }], AND: { OR: [{ dismissedOn: null }, { dismissedOn: { gte: to } }] } } }),
  }
}
