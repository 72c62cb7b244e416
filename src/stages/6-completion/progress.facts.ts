import type { Day } from '../../kit/calendar/day.ts'
import { schoolYearBounds, schoolYearOf } from '../../kit/calendar/school-year.ts'
import type { Db } from '../../tools.ts'
import { papersOfKinds } from '../../common/documents/index.ts'
import type { CompletionFacts } from './progress.ts'
import { yearResults } from './results/results.facts.ts'
import { RESULTS_ORDER } from './results/results-order.key.ts'
import { resultsOrderAmong } from './results/results-order.store.ts'

/** Everything the done-tests of the stage look at: the school year of the day. */
export async function completionFacts(db: Db, today: Day): Promise<CompletionFacts> {
  const year = schoolYearOf(today)
  const { from, to } = schoolYearBounds(year)
  const { units } = await yearResults(db, year, today)
  const [papers, tables, practices] = await Promise.all([
    papersOfKinds(db, ['analytical-note', RESULTS_ORDER]),
    db.event.findMany({ where: { kind: { in: ['roundTable', 'seminar'] }, state: { not: 'cancelled' }, on: { gte: from, lte: to } }, select: { id: true, kind: true, on: true, minutesDocumentId: true } }),
    db.practice.count({ where: { state: 'accepted' } }),
  ])
  const minutes = tables.flatMap(({ minutesDocumentId }) => minutesDocumentId ?? [])
  const registered = minutes.length === 0 ? 0 : await db.document.count({ where: { id: { in: minutes }, state: 'registered' } })
  const ends = units.filter(({ outcome }) => outcome !== 'running').map(({ unit }) => unit.endedOn ?? unit.to).toSorted()
  return {
    today,
    units: units.map(({ unit, outcome, surveys }) => ({ title: unit.title, outcome, to: unit.endedOn ?? unit.to, surveys })),
    lastEnd: ends.at(-1),
    hasMinutes: registered > 0,
    nextTable: tables.map(({ id, on }) => ({ id, on })).toSorted((one, other) => one.on.localeCompare(other.on))[0],
    practices,
    hasNote: papers.some(({ kind, state, requisites }) => kind === 'analytical-note' && state === 'registered' && (requisites.signedOn ?? '') >= from),
    order: resultsOrderAmong(papers, year),
  }
}
