// What opening the next school year does and what it leaves to people: shown before anything is done.
import type { Day } from '../../../kit/calendar/day.ts'
import { schoolYearBounds, schoolYearOf, type SchoolYear } from '../../../kit/calendar/school-year.ts'
import type { Db } from '../../../tools.ts'
import { workingCalendarOf } from '../../../common/organisation/index.ts'
import { copiedItems, currentRoadmap, nextPeriod, periodLabel, regulationInForce, roadmapHeads, type Roadmap } from '../../1-conditions/index.ts'
import { unitsOfYear } from '../../5-pairs/index.ts'
import { consentsEndingBy, menteesForNext, mentorsForNext, type BankPeople, type EndingConsent } from './next.store.ts'

export interface RoadmapPlan {
  /** The map that is carried; null where there is none yet. */
  source: Roadmap | null
  period: { from: Day; to: Day } | null
  label: string
  /** How many rows, and how many of their days move to a working day. */
  rows: number
  moved: number
  /** A map of the coming years stands already: nothing is copied. */
  standing: { id: string; label: string; isDraft: boolean } | null
}

export interface NextYearPlan {
  roadmap: RoadmapPlan
  /** Edition in force; null where none is. */
  regulation: number | null
  goingOn: { id: string; title: string; to: Day }[]
  mentors: BankPeople
  mentees: BankPeople
  consents: EndingConsent[]
}

export async function nextYearPlan(db: Db, year: SchoolYear, today: Day): Promise<NextYearPlan> {
  const { from, to } = schoolYearBounds(year)
  const units = await unitsOfYear(db, year + 1)
  return {
    roadmap: await roadmapPlan(db, year, today),
    regulation: await regulationInForce(db, today),
    goingOn: units.filter((unit) => unit.endedOn === null && schoolYearOf(unit.from) <= year).map(({ id, title, to: last }) => ({ id, title, to: last })),
    mentors: await mentorsForNext(db),
    mentees: await menteesForNext(db, year),
    consents: await consentsEndingBy(db, from, to),
  }
}

export async function roadmapPlan(db: Db, year: SchoolYear, today: Day): Promise<RoadmapPlan> {
  const heads = await roadmapHeads(db)
  const standing = heads.find(({ period }) => schoolYearOf(period.to) > year)
  const source = await currentRoadmap(db, today)
  const period = source === null ? null : nextPeriod(source.period)
  const shared = {
    source, period, label: period === null ? '' : periodLabel(period),
    standing: standing === undefined ? null : { id: standing.id, label: periodLabel(standing.period), isDraft: standing.kept === 'draft' },
  }
  if (source === null || period === null) return { ...shared, rows: 0, moved: 0 }
  const { items, moved } = copiedItems(source.items, source.period, period, await workingCalendarOf(db))
  return { ...shared, rows: items.length, moved: moved.length }
}
