// The seed as rows of a road map for a period of one kindergarten.
import { type Day, monthOf } from '../../../kit/calendar/day.ts'
import { schoolYearOf } from '../../../kit/calendar/school-year.ts'
import type { WorkingCalendar } from '../../../kit/calendar/working-days.ts'
import { newId } from '../../../kit/ids.ts'
import { settled } from './period.ts'
import type { Period, RoadmapItem } from './roadmap.ts'
import { SEED_OTHER_NAME, SEED_SHORT_NAME, type SeedDay, type SeedItem } from './seed-item.ts'
import { seedStages } from './seed-roadmap.ts'

/** Rows of the seed with days of the period, moved to working days; names in it become `shortName`. */
export function seededItems(period: Period, calendar: WorkingCalendar, shortName?: string): RoadmapItem[] {
  const dayOf = (seed: SeedDay | undefined): Day | null =>
    seed ? settled(plainDay(seed, period), period, calendar).day : null
  const rows = (seed: SeedItem, stage: number, parentId: string | null, position: number): RoadmapItem[] => {
    const id = newId()
    const item: RoadmapItem = {
      id,
      parentId,
      stage,
      position,
      text: named(seed.text, shortName),
      from: dayOf(seed.from),
      to: dayOf(seed.to),
      term: seed.term ?? null,
      responsible: seed.responsible ?? null,
      result: seed.result ?? null,
      mark: null,
    }
    return [item, ...(seed.items ?? []).flatMap((child, index) => rows(child, stage, id, index + 1))]
  }
  return seedStages.flatMap((stage, index) => rows(stage, index + 1, null, 1))
}

function plainDay({ at, year }: SeedDay, period: Period): Day {
  const start = year === 'first' ? schoolYearOf(period.from) : schoolYearOf(period.to)
  // The school year begins in September: its later months belong to the next calendar year.
  return `${monthOf(`2000-${at}`) >= 9 ? start : start + 1}-${at}`
}

function named(text: string, shortName: string | undefined): string {
  if (shortName === undefined) return text
  return text.replace(SEED_OTHER_NAME, () => shortName).replace(SEED_SHORT_NAME, () => shortName)
}
