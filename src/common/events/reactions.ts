// What later rooms do when presence is marked or corrected, and whom they know: handed in at the composition root.
import type { Day } from '../../kit/calendar/day.ts'
import type { Actor } from '../../rights/actor.ts'
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

/** A practice shown at an event, as its minutes and its questionnaire name it. */
export interface PresentedPractice {
  id: string
  title: string
  /** «Соколова Н. Д.» or words; null while the consent does not let the author be named. */
  author: string | null
  /** «Соколова Н.Д.» */
  paperAuthor: string | null
  votes: number | null
  /** Goes into the library; null while nothing was resolved. */
  isVotedIn: boolean | null
}

/** Minutes at the moment of their registration. */
export interface RegisteredMinutes {
  eventId: string
  documentId: string
  /** Day of the minutes. */
  on: Day
  author: Author
  at: Date
}

export interface EventLinks {
  /** Besides all teachers and all staff, whom the room of events knows itself. */
  audiences: (db: Db, today: Day) => Promise<readonly Audience[]>
  onPresence: PresenceReaction
  /** What was presented, in the order of presenting. */
  practices: (db: Db, eventId: string, today: Day) => Promise<readonly PresentedPractice[]>
  /** Page where practices of an event are chosen and voted on. */
  practicesHref: (eventId: string) => string
  /** What is told of the event to the public, or where to prepare it; undefined for whom it is no business. */
  publication: (db: Db, actor: Actor, event: Pick<Event, 'id' | 'kind' | 'state'>) => Promise<{ words: string; href: string } | undefined>
  /** Runs in the transaction of the registration. */
  onMinutes: (tx: Db, minutes: RegisteredMinutes) => Promise<void>
}
