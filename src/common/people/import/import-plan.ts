import type { Day } from '../../../kit/calendar/day.ts'
import type { Change } from './changes.ts'
import type { PersonDraft } from './person-draft.ts'
import type { RowProblem } from './row-reading.ts'

export type Verdict = 'create' | 'update' | 'same' | 'skip' | 'error'

export interface PlannedRow {
  /** Number of the row in the file, from 1. */
  line: number
  verdict: Verdict
  /** The verdict as a Russian sentence: «Обновим: телефон, группа». */
  reason: string
  person?: PersonDraft
  existingId?: string
  /** For «update»: what the file changes; nothing else of the person may be touched. */
  changes: Change[]
  problems: RowProblem[]
}

export interface ImportPlan {
  rows: PlannedRow[]
  counts: Record<Verdict, number> & { warnings: number }
  /** Titles of columns that are not taken. */
  unknownColumns: string[]
  /** The day the list was made for, when its title says «на 01.09.2025»: lengths of service are of that day. */
  listDay: Day | null
}
