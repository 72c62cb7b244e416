import type { Day } from '../../kit/calendar/day.ts'
import { schoolYearBounds, schoolYearOf } from '../../kit/calendar/school-year.ts'
import type { Db } from '../../tools.ts'
import { listEvents } from '../../common/events/index.ts'
import { validWhere } from '../../common/consents/index.ts'
import { countMaterials } from './materials/material.store.ts'
import type { SelectionFacts } from './progress.ts'

const AT_WORK = ['admitted', 'ready', 'busy']

/**
 * Everything the done-tests of the stage look at.
 * @param meant places in the bank of mentees for whom a mentor is proposed or stands in a unit; stage 5 knows it
 */
export async function selectionFacts(db: Db, today: Day, meant: readonly string[]): Promise<SelectionFacts> {
  const consented = (kind: 'processing-mentee' | 'processing-mentor') => ({ person: { consents: { some: validWhere([kind], today) } } })
  const [open, decided, untrained, trained, kickoffs, materials] = await Promise.all([
    db.mentee.findMany({ where: { state: 'bank', ...consented('processing-mentee') }, select: { id: true } }),
    db.mentee.count({ where: { state: { in: ['unpaired', 'paired'] }, ...consented('processing-mentee') } }),
    db.mentor.count({ where: { shelf: 'open', state: { in: AT_WORK }, trainedOn: null, ...consented('processing-mentor') } }),
    db.mentor.count({ where: { shelf: 'open', state: { in: AT_WORK }, trainedOn: { not: null }, ...consented('processing-mentor') } }),
    listEvents(db, { ...schoolYearBounds(schoolYearOf(today)), kind: 'kickoff' }),
    countMaterials(db),
  ])
  const known = new Set(meant)
  const undecided = open.filter(({ id }) => !known.has(id)).length
  const next = kickoffs.find(({ state, on }) => state === 'planned' && on >= today)
  return {
    today, undecided, decided: decided + open.length - undecided, untrained, trained, materials,
    kickoffs: { held: kickoffs.filter(({ state }) => state === 'held').length, nextOn: next?.on ?? null, nextId: next?.id ?? null },
  }
}
