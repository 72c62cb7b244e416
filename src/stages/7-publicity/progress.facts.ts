import type { Day } from '../../kit/calendar/day.ts'
import type { Db } from '../../tools.ts'
import { rowsOf, type Roadmap } from '../1-conditions/index.ts'
import { toldOfStages } from './news/publications.store.ts'
import { takedowns } from './news/takedown.facts.ts'
import type { PublicityFacts } from './progress.ts'
import { earliestDue } from './takedown.ts'

/** Everything the done-tests of the stage look at. */
export async function publicityFacts(db: Db, today: Day, roadmap: Roadmap | null): Promise<PublicityFacts> {
  const stages = await toldOfStages(db, today)
  const down = await takedowns(db, today)
  const standing = await db.publication.count({ where: { state: 'published', isExcuse: false } })
  const waiting = await db.publicationPlace.count({ where: { postedOn: null, publication: { state: 'published' } } })
  const rows = roadmap === null ? [] : rowsOf(roadmap.items).filter(({ depth }) => depth === 0)
  return {
    today, stages, standing, waiting, toTakeDown: down.length, due: earliestDue(down.map(({ due }) => due)),
    terms: new Map(rows.map(({ stage, from, to }) => [stage, { from, to }])),
  }
}
