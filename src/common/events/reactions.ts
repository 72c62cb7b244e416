// What later rooms do when presence is marked or corrected, and whom they know: handed in at the composition root.
import type { Day } from '../../kit/calendar/day.ts'
import type { Db } from '../../tools.ts'
import type { Author } from '../journal/index.ts'
import type { Event } from './event.ts'

export interface PresenceChange {
  event: Pick<Event, 'id' | 'kind' | 'on' | 'title'>
  /** Whose mark was put or corrected. */
  personIds: readonly string[]
  author: Author
  at: Date
}

/** Runs in the transaction of the marks. */
export type PresenceReaction = (tx: Db, change: PresenceChange) => Promise<void>

/** A group of people that is invited together: mentors, candidates, mentees. */
export interface Audience {
  key: string
  words: string
  personIds: readonly string[]
}

export interface EventLinks {
  /** Besides all teachers and all staff, whom the room of events knows itself. */
  audiences: (db: Db, today: Day) => Promise<readonly Audience[]>
  onPresence: PresenceReaction
}
