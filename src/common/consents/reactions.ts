// What later rooms do when a consent ends: surveys stop, banks hide, publications go. Handed in at the composition root.
import type { Day } from '../../kit/calendar/day.ts'
import type { Db } from '../../tools.ts'
import type { Author } from '../journal/index.ts'
import type { ConsentKind } from './consent-kinds.ts'

export interface ConsentEnd {
  consentId: string
  personId: string
  kind: ConsentKind
  /** The first day without the consent; of a destruction the day it is written down. */
  on: Day
  author: Author
  at: Date
}

/** Something a room holds about a person under a consent. */
export interface Holding {
  /** «Ответы на анкеты: 2». */
  what: string
  fate: 'destroyed' | 'kept'
  /** On what ground it is kept. */
  why?: string
}

export interface ConsentReaction {
  /** Runs in the transaction of the withdrawal: from then on the person is neither asked, shown nor matched. */
  onWithdrawal?: (tx: Db, end: ConsentEnd) => Promise<void>
  /** What is held, for the list of what is destroyed and what stays. */
  holdings?: (db: Db, personId: string, kind: ConsentKind) => Promise<Holding[]>
  /** Destroys it, in the transaction that writes down the destruction. */
  destroy?: (tx: Db, end: ConsentEnd) => Promise<void>
}
