import type { Db } from '../../../tools.ts'
import type { ProgrammeResult } from './results.ts'

const known = ['approved', 'done'] as const

/** The programme in force of each of these units, or the finished one; drafts promise nothing yet. */
export async function resultsOf(db: Db, unitIds: readonly string[]): Promise<Map<string, ProgrammeResult>> {
  if (unitIds.length === 0) return new Map()
  const rows = await db.programme.findMany({
    where: { unitId: { in: [...unitIds] }, state: { in: [...known] } },
    orderBy: { edition: 'asc' },
    include: { items: { orderBy: { position: 'asc' } }, targets: { orderBy: { position: 'asc' } } },
  })
  // The later edition takes the place of the earlier one.
  return new Map(rows.map(({ unitId, edition, state, from, to, goal, items, targets }) => [unitId, {
    unitId, edition, state, from, to, goal,
    lines: items.map((item) => ({ content: item.content, from: item.from, to: item.to, state: item.state, reason: item.reason })),
    targets: targets.map(({ menteePersonId, competence, startLevel, targetLevel, reachedLevel, reachedOn }) => ({ menteePersonId, competence, startLevel, targetLevel, reachedLevel, reachedOn })),
  }]))
}
