// What later rooms do when a consent ends: surveys stop, banks hide, publications go. Handed in at the composition root.
import type { Day } from '../../kit/calendar/day.ts'
import type { SchoolYear } from '../../kit/calendar/school-year.ts'
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

export interface YearHolding {
  personId: string
  what: string
}

export interface YearEnd {
  personId: string
  year: SchoolYear
  author: Author
  at: Date
}

export interface ConsentReaction {
  /** Runs in the transaction of the withdrawal: from then on the person is neither asked, shown nor matched. */
  onWithdrawal?: (tx: Db, end: ConsentEnd) => Promise<void>
  /** What is held, for the list of what is destroyed and what stays. */
  holdings?: (db: Db, personId: string, kind: ConsentKind) => Promise<Holding[]>
  /** Destroys it, in the transaction that writes down the destruction. */
  destroy?: (tx: Db, end: ConsentEnd) => Promise<void>
  /** What a school year that is over leaves behind although its purpose is reached (152-ФЗ ст. 5 ч. 7), person by person. */
  ofYear?: (db: Db, year: SchoolYear) => Promise<YearHolding[]>
  /** Whose work of that year goes on, and until which day: its data are still needed. */
  neededUntil?: (db: Db, year: SchoolYear) => Promise<ReadonlyMap<string, Day>>
  /** Assignments whose answers a room goes on working with, whatever year they were given in. */
  answersInUse?: (db: Db) => Promise<readonly string[]>
  /** Destroys what `ofYear` names of one person. */
  destroyOfYear?: (tx: Db, end: YearEnd) => Promise<void>
}
