// What «Сегодня» of a mentor and of a mentee is made of.
import type { Day } from '../../../kit/calendar/day.ts'
import type { Unit } from '../units/unit.ts'
import type { Meeting } from './meeting.ts'
import type { Month } from './months.ts'
import type { TopicSource } from './topics.ts'

/** A unit of the person that works now. */
export interface OwnUnit {
  unit: Unit
  role: 'mentor' | 'mentee'
  /** How many meetings the person may see written down, and the next one that was agreed on. */
  meetings: number
  nextOn: Day | null
  /** Month about which the mentor is asked now. */
  empty: Month | undefined
}

export interface OwnHomeFacts {
  today: Day
  units: readonly OwnUnit[]
  /** For the only unit of a mentor. */
  topics: TopicSource | undefined
  /** Reports sent back to the mentor, with what is to be mended. */
  returned: readonly { unitId: string; words: string }[]
  unanswered: readonly { meeting: Meeting; unit: Unit }[]
  disputed: readonly { meeting: Meeting; unit: Unit }[]
}
