import type { Day } from '../../kit/calendar/day.ts'
import { schoolYearBounds, schoolYearOf } from '../../kit/calendar/school-year.ts'
import type { Db } from '../../tools.ts'
import { listEvents } from '../../common/events/index.ts'
import { validWhere } from '../../common/consents/index.ts'
import type { MenteeCounts } from '../2-requests/index.ts'
import type { MentorCount } from '../3-mentors/index.ts'
import { countMaterials } from './materials/material.store.ts'
import type { SelectionFacts } from './progress.ts'

const AT_WORK = ['admitted', 'ready', 'busy']

interface Counted {
  mentees: MenteeCounts
  mentors: readonly MentorCount[]
  /** Places in the bank of mentees for whom a mentor is proposed or stands in a unit; stage 5 knows it. */
  meant: readonly string[]
}

/** Everything the done-tests of the stage look at. */
export async function selectionFacts(db: Db, today: Day, { mentees, mentors, meant }: Counted): Promise<SelectionFacts> {
  const inBank = { state: 'bank', person: { consents: { some: validWhere(['processing-mentee'], today) } } }
  const { bank = 0, unpaired = 0, paired = 0 } = mentees
  const [spokenFor, kickoffs, materials] = await Promise.all([
    bank === 0 || meant.length === 0 ? 0 : db.mentee.count({ where: { id: { in: [...new Set(meant)] }, ...inBank } }),
    listEvents(db, { ...schoolYearBounds(schoolYearOf(today)), kind: 'kickoff' }),
    countMaterials(db),
  ])
  const admitted = mentors.filter(({ shelf, state }) => shelf === 'open' && AT_WORK.includes(state))
  const trained = admitted.reduce((sum, count) => sum + count.trained, 0)
  const untrained = admitted.reduce((sum, count) => sum + count.all, 0) - trained
  const next = kickoffs.find(({ state, on }) => state === 'planned' && on >= today)
  return {
    today, undecided: bank - spokenFor, decided: unpaired + paired + spokenFor, untrained, trained, materials,
    kickoffs: { held: kickoffs.filter(({ state }) => state === 'held').length, nextOn: next?.on ?? null, nextId: next?.id ?? null },
  }
}
