// What the done-tests of stage 1 look at.
import type { Day } from '../../kit/calendar/day.ts'
import type { StagePaper } from '../../common/documents/index.ts'
import type { Regulation } from './regulation/regulation.ts'
import type { Roadmap } from './roadmap/roadmap.ts'

export interface ConditionsFacts {
  today: Day
  /** The edition people work by, or the draft. */
  roadmap: Roadmap | null
  /** A draft for a later period, drawn up when the next year was opened. */
  comingRoadmap: Pick<Roadmap, 'id' | 'period'> | null
  regulations: readonly Regulation[]
  /** Orders of the stage, the newest first; cancelled ones are left out. */
  papers: readonly StagePaper[]
  teachers: RegulationReaders
}

/** Teachers of today and the order that approved the regulation in force. */
export interface RegulationReaders {
  all: number
  /** Who has not read it yet. */
  waiting: number
  /** The first few of those by the alphabet, «Лебедева О. Н.». */
  first: readonly string[]
}
