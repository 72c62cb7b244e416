// Pairs and groups for the field at the top.
import type { Day } from '../../../kit/calendar/day.ts'
import { period } from '../../../kit/russian/dates.ts'
import { searchKey } from '../../../kit/russian/search-key.ts'
import type { Db } from '../../../tools.ts'
import { pairsPaths } from '../paths.ts'
import { unitStateWords, shownState, type UnitOutcome, type UnitState } from './unit.ts'

interface FoundUnits {
  title: string
  found: { words: string; href: string; sub: string }[]
}

/** Units in whose title or people every word stands, the newest first; ended ones too, proposals that came to nothing not. */
export async function searchUnits(db: Db, text: string, most: number, today: Day): Promise<FoundUnits> {
  const words = searchKey(text).split(' ').filter((word) => word !== '')
  const rows = words.length === 0 ? [] : await db.unit.findMany({
    where: { AND: words.map((word) => ({ searchKey: { contains: word } })), NOT: { state: 'stopped', orderId: null } },
    select: { id: true, title: true, state: true, outcome: true, orderId: true, from: true, to: true, endedOn: true },
    orderBy: [{ from: 'desc' }, { id: 'asc' }],
    take: most,
  })
  return {
    title: 'Пары и группы',
    found: rows.map(({ id, title, endedOn, ...row }) => {
      const { words: state } = unitStateWords[shownState({ ...row, state: row.state as UnitState, outcome: row.outcome as UnitOutcome | null }, today)]
      return { words: title, href: pairsPaths.unit.to({ id }), sub: `${state}, ${period(row.from, endedOn ?? row.to)}` }
    }),
  }
}
