// What the done-tests of stage 1 look at.
import type { Day } from '../../kit/calendar/day.ts'
import type { StagePaper } from '../../common/documents/index.ts'
import type { Regulation } from './regulation/regulation.ts'
import type { Roadmap } from './roadmap/roadmap.ts'

export interface ConditionsFacts {
  today: Day
  /** The edition people work by, or the draft. */
  roadmap: Roadmap | null
  regulations: readonly Regulation[]
  /** Orders of the stage, the newest first; cancelled ones are left out. */
  papers: readonly StagePaper[]
  /** Teachers who work here today, «Лебедева О. Н.» by id. */
  teachers: ReadonlyMap<string, string>
}
