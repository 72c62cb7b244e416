// A mentee without a mentor: what is done meanwhile, and when somebody has been forgotten (domain.md §5.5 «Done», pitfalls N18).
import { addDays, type Day } from '../../../kit/calendar/day.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { Gender, PersonName } from '../../../kit/russian/names.ts'
import type { MenteeState, Support } from '../../2-requests/index.ts'

export const recordKinds = ['talk', 'consultation', 'materials', 'visit', 'search', 'other'] as const
export type RecordKind = (typeof recordKinds)[number]

export const recordKindWords: Record<RecordKind, string> = {
  talk: 'беседа',
  consultation: 'консультация',
  materials: 'материалы',
  visit: 'посещение занятия',
  search: 'поиск наставника',
  other: 'другое',
}

export type RecordSide = 'psychologist' | 'curator'
export const sideWords: Record<RecordSide, string> = { psychologist: 'педагог-психолог', curator: 'куратор' }

export interface SupportRecord {
  id: string
  menteeId: string
  on: Day
  byId: string
  side: RecordSide
  kind: RecordKind
  /** Read by everybody who sees the support. */
  words: string | null
  /** Null for everybody but the psychologist who wrote them. */
  notes: string | null
  version: number
}

export interface OwnRecord extends Pick<SupportRecord, 'on' | 'kind' | 'words' | 'notes'> {
  name: PersonName
}

export interface Unpaired {
  /** Place in the bank of mentees. */
  id: string
  personId: string
  name: PersonName
  gender: Gender
  post: string
  state: MenteeState
  support: Support
  supportNote: string | null
  searchOn: Day | null
  temporaryCuratorId: string | null
  temporaryFrom: Day | null
  /** The unit that goes on though its mentor has left. */
  unitId: string | null
  records: number
  lastRecordOn: Day | null
  /** Last record of the psychologist. */
  lastTalkOn: Day | null
  version: number
}

/** Nobody looks for a mentor any more: another way was found, or none is wanted. */
export function isSettled({ support }: Pick<Unpaired, 'support'>): boolean {
  return support === 'solved' || support === 'notNeeded'
}

/** Neither a record nor a day of the next search that lies ahead (domain.md §5.5). */
export function isForgotten(one: Pick<Unpaired, 'support' | 'records' | 'searchOn'>, today: Day): boolean {
  return !isSettled(one) && (one.records === 0 || one.searchOn === null || one.searchOn < today)
}

const TALK_EVERY_DAYS = 30

/** Day by which the psychologist is reminded: at once while there is no record, then every month. */
export function talkDueOn({ lastTalkOn }: Pick<Unpaired, 'lastTalkOn'>, today: Day): Day {
  return lastTalkOn === null ? today : addDays(lastTalkOn, TALK_EVERY_DAYS)
}

/** @throws Refusal at «on» for a day ahead */
export function assertRecordDay(on: Day, today: Day): void {
  if (on > today) throw new Refusal('invalid', 'Этот день ещё не наступил: запишите то, что уже было', { field: 'on' })
}

/** Whoever wrote a record may change it, nobody else. Not his → not found. */
export function isAuthor({ byId }: Pick<SupportRecord, 'byId'>, personId: string): boolean {
  return byId === personId
}
