// A kept result of matching with everything it rests on.
import type { Day } from '../../../kit/calendar/day.ts'

export type RunState = 'draft' | 'proposed' | 'dropped'

export interface KeptChoice {
  id: string
  menteeId: string
  mentorId: string | null
  score: number | null
  parts: ChoicePart[]
  proposedMentorId: string | null
  reason: string | null
  unitId: string | null
}

/** A part of the score: its name, points got and points there are. */
export interface ChoicePart {
  name: string
  points: number
  of: number
}

export interface KeptRun {
  id: string
  at: Date
  byId: string
  on: Day
  /** JSON, as it was. */
  settings: string
  dataHash: string
  certificate: string
  pairs: number
  score: number
  state: RunState
  reason: string | null
  version: number
  choices: KeptChoice[]
}
