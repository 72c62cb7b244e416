// Something people come to: its kinds, its state, and what may be done with it when.
import type { Day } from '../../kit/calendar/day.ts'
import { Refusal } from '../../kit/refusal.ts'
import { screenDay, weekdayName } from '../../kit/russian/dates.ts'
import type { Tag } from '../../kit/tone.ts'
import type { Subject } from '../journal/index.ts'

export const eventKinds = ['kickoff', 'consultation', 'exchange', 'seminar', 'roundTable', 'council', 'other'] as const
export type EventKind = (typeof eventKinds)[number]

interface KindWords {
  name: string
  /** After «протокол», «программа», «список участников». */
  gen: string
  /** The stage it belongs to unless the curator says otherwise. */
  stage: number
  /** Questionnaire for those who came. */
  feedback: string | null
  /** Practices are shown there and may be voted into the library. */
  showsPractices?: true
  /** Part of mentoring itself: whoever leaves mentoring is not awaited there. */
  isMentoring: boolean
}

export const kindWords: Record<EventKind, KindWords> = {
  kickoff: { name: 'Установочная сессия', gen: 'установочной сессии', stage: 4, feedback: 'kickoff_feedback', isMentoring: true },
  consultation: { name: 'Консультация', gen: 'консультации', stage: 4, feedback: null, isMentoring: true },
  exchange: { name: 'Обмен опытом', gen: 'встречи по обмену опытом', stage: 5, feedback: 'event_feedback', isMentoring: true },
  seminar: { name: 'Семинар', gen: 'семинара', stage: 6, feedback: 'event_feedback', showsPractices: true, isMentoring: false },
  roundTable: { name: 'Круглый стол', gen: 'круглого стола', stage: 6, feedback: 'event_feedback', showsPractices: true, isMentoring: true },
  council: { name: 'Педагогический совет', gen: 'педагогического совета', stage: 6, feedback: null, isMentoring: false },
  other: { name: 'Другое событие', gen: 'встречи', stage: 5, feedback: null, isMentoring: false },
}

/** Kinds by their names, for forms and filters. */
export const kindNames: Record<EventKind, string> = {
  kickoff: kindWords.kickoff.name,
  consultation: kindWords.consultation.name,
  exchange: kindWords.exchange.name,
  seminar: kindWords.seminar.name,
  roundTable: kindWords.roundTable.name,
  council: kindWords.council.name,
  other: kindWords.other.name,
}

export const eventStates = ['planned', 'held', 'cancelled'] as const
export type EventState = (typeof eventStates)[number]

export const stateWords: Record<EventState, Tag> = {
  planned: { words: 'Запланировано', tone: 'wait', icon: 'calendar-event' },
  held: { words: 'Состоялось', tone: 'good' },
  cancelled: { words: 'Отменено', tone: 'plain', icon: 'x' },
}

export interface Event {
  id: string
  kind: EventKind
  stage: number
  title: string
  topic: string | null
  on: Day
  /** «14:30»; null while unknown. */
  startsAt: string | null
  endsAt: string | null
  place: string | null
  leaderId: string | null
  leaderWords: string | null
  state: EventState
  cancelledWhy: string | null
  code: string
  surveyId: string | null
  chairId: string | null
  secretaryId: string | null
  guests: string | null
  minutesDocumentId: string | null
  version: number
  createdAt: Date
  updatedAt: Date
}

type Moment = Pick<Event, 'state' | 'on'>

/** A day that has passed and nobody has said what became of it asks for the curator. */
export function eventTag({ state, on }: Moment, today: Day): Tag {
  if (state === 'planned' && on < today) return { words: 'Отметить, кто был', tone: 'need' }
  return stateWords[state]
}

/** «вторник, 22 сентября, 14:30–16:00». */
export function whenWords({ on, startsAt, endsAt }: Pick<Event, 'on' | 'startsAt' | 'endsAt'>, today: Day): string {
  const time = startsAt === null ? '' : endsAt === null ? `, ${startsAt}` : `, ${startsAt}–${endsAt}`
  return `${weekdayName(on)}, ${screenDay(on, today)}${time}`
}

/** After «протокол», «программа»: «установочной сессии наставников», «семинара «Игры на прогулке»». */
export function genitiveTitle({ kind, title }: Pick<Event, 'kind' | 'title'>): string {
  const { name, gen } = kindWords[kind]
  if (title.toLowerCase().startsWith(name.toLowerCase())) return gen + title.slice(name.length)
  return `${gen} «${title}»`
}

/** The object of a journal sentence. */
export function eventSubject({ id, title }: Pick<Event, 'id' | 'title'>): Subject {
  return { kind: 'event', id, name: `событие «${title}»` }
}

/** @throws Refusal: what is cancelled stays so */
export function assertOpen({ state }: Moment): void {
  if (state === 'cancelled') throw new Refusal('wrong-moment', 'Событие отменено. Если его перенесли, запланируйте новое.')
}

/** @throws Refusal: only what is still ahead, or was not noted yet, can be cancelled */
export function assertCancellable({ state }: Moment): void {
  if (state === 'held') throw new Refusal('wrong-moment', 'Событие уже состоялось, отменить его нельзя.')
}

/** @throws Refusal before the day of the event */
export function assertBegun(event: Moment, today: Day): void {
  assertOpen(event)
  if (event.on > today) throw new Refusal('wrong-moment', `Событие назначено на ${screenDay(event.on, today)}. Отмечать, кто был, можно с этого дня.`)
}

/** @throws Refusal on another day: a person marks himself only where and when it goes on */
export function assertSelfMarking(event: Moment, today: Day): void {
  assertOpen(event)
  if (event.on > today) throw new Refusal('wrong-moment', `Отметиться можно в день события: ${screenDay(event.on, today)}.`)
  if (event.on < today) throw new Refusal('wrong-moment', 'Отметиться можно было в день события. Если вы были, скажите куратору: он отметит.')
}

/** «9:05», «14.30», «1430» as «14:30»; undefined for what is no time of a day. */
export function timeOf(text: string): string | undefined {
  const [, hours = '', minutes = ''] = /^(\d{1,2})\s?[:.-]?\s?(\d{2})$/.exec(text.trim()) ?? []
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return undefined
  return `${hours.padStart(2, '0')}:${minutes}`
}

/** «14:30» and so many minutes later; past midnight it stays the last minute of the day. */
export function timeAfter(time: string, minutes: number): string {
  const all = Math.min(23 * 60 + 59, Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + minutes)
  return `${String(Math.floor(all / 60)).padStart(2, '0')}:${String(all % 60).padStart(2, '0')}`
}
