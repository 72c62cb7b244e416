import type { SchoolYear } from '../../../kit/calendar/school-year.ts'
import type { Unit } from '../../5-pairs/index.ts'
import type { GrowthSum, YearOutcome } from './outcome.ts'

export interface UnitResult {
  unit: Unit
  outcome: YearOutcome
  ground: string
  plan: { done: number; all: number }
  growth: GrowthSum
  /** Final questionnaires of both sides: asked, sent, and refused with that as the reason. */
  surveys: { asked: number; sent: number; refused: number }
  /** Mentors of the year, the replaced ones too, and who of them has reported. */
  mentors: { personId: string; isPart: boolean; report: 'accepted' | 'handedIn' | 'none' }[]
}

export interface YearResults {
  year: SchoolYear
  units: UnitResult[]
  /** Mentors proposed for thanks. */
  thanked: string[]
}
