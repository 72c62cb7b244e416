// A meeting of a pair or a group: what it is, on which days it may have been, and who may still change it.
import type { Day } from '../../../kit/calendar/day.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'

/** What was done: as it is tapped, and as the journal prints it. */
export const meetingForms = {
  visit: { tap: 'Смотрели занятие', paper: 'посещение занятия' },
  show: { tap: 'Показ своего занятия', paper: 'показ занятия наставником' },
  planning: { tap: 'Планировали', paper: 'совместное планирование' },
  case: { tap: 'Разбирали случай', paper: 'разбор ситуации' },
  consultation: { tap: 'Консультация', paper: 'консультация' },
  remote: { tap: 'Созвонились', paper: 'дистанционная встреча' },
  other: { tap: 'Другое', paper: 'другое' },
} as const
export type MeetingForm = keyof typeof meetingForms

export type MenteeAnswer = 'confirmed' | 'disputed'

export interface Attendee {
  personId: string
  /** Null while the mentee has not answered; nobody is obliged to (приказ № 779). */
  answer: MenteeAnswer | null
  words: string | null
}

export interface Meeting {
  id: string
  unitId: string
  on: Day
  form: MeetingForm
  topic: string
  /** Line of the plan it belongs to. */
  planLineId: string | null
  competence: string | null
  /** Length in minutes; null when nobody counted. */
  minutes: number | null
  outcome: string | null
  nextStep: string | null
  nextOn: Day | null
  mentorId: string
  version: number
  mentees: Attendee[]
}

export type MeetingState = 'confirmed' | 'disputed' | 'waiting'

export const meetingStateWords: Record<MeetingState, string> = {
  confirmed: 'подтверждена',
  disputed: 'было иначе',
  waiting: 'без ответа',
}

/** One «Было иначе» outweighs the confirmations of others; without any answer the meeting simply stands as it was written. */
export function stateOfMeeting({ mentees }: Pick<Meeting, 'mentees'>): MeetingState {
  if (mentees.some(({ answer }) => answer === 'disputed')) return 'disputed'
  return mentees.length > 0 && mentees.every(({ answer }) => answer === 'confirmed') ? 'confirmed' : 'waiting'
}

/** @throws Refusal once a mentee has confirmed it: the words of two people are not changed by one */
export function assertMayChange(meeting: Pick<Meeting, 'mentees'>): void {
  if (meeting.mentees.some(({ answer }) => answer === 'confirmed')) {
    throw new Refusal('wrong-moment', 'Встреча уже подтверждена и не меняется. Если в ней ошибка, попросите куратора убрать запись и внесите её заново.')
  }
}

/** Days of somebody in the unit, both included. */
export interface Stay {
  from: Day
  to: Day | null
}

export interface MeetingBounds {
  /** Term of the unit, the day it really ended, and the first day of a pause that still lasts. */
  unit: Stay & { pausedFrom: Day | null }
  mentor: readonly Stay[]
  mentees: readonly { name: string; stays: readonly Stay[] }[]
}

/**
 * A meeting stands only on a day that has come and on which the unit and everybody in it worked together.
 * @throws Refusal at «on» that says which days are possible
 */
export function assertMeetingDay(on: Day, today: Day, { unit, mentor, mentees }: MeetingBounds): void {
  const words = whyNotOn(on, today, { unit, mentor, mentees })
  if (words !== undefined) throw new Refusal('invalid', words, { field: 'on' })
}

function whyNotOn(on: Day, today: Day, { unit, mentor, mentees }: MeetingBounds): string | undefined {
  if (on > today) return 'Этот день ещё не наступил. Запишите встречу, когда она пройдёт, а планируемый день укажите как следующую встречу'
  if (on < unit.from) return `Пара работает с ${requisiteDay(unit.from)}: проверьте день встречи`
  if (unit.to !== null && on > unit.to) return `Срок работы закончился ${requisiteDay(unit.to)}. Если работа продолжается, попросите куратора продлить срок`
  if (unit.pausedFrom !== null && on >= unit.pausedFrom) return `Работа приостановлена с ${requisiteDay(unit.pausedFrom)}. Запишите встречу, когда куратор её возобновит`
  if (!mentor.some((stay) => covers(stay, on))) return `Наставник в этой паре ${staysInWords(mentor)}: в другие дни записать встречу нельзя`
  const absent = mentees.find(({ stays }) => !stays.some((stay) => covers(stay, on)))
  return absent && `${absent.name} в этой паре ${staysInWords(absent.stays)}: снимите отметку или проверьте день`
}

export function covers({ from, to }: Stay, day: Day): boolean {
  return from <= day && (to === null || day <= to)
}

function staysInWords(stays: readonly Stay[]): string {
  return stays.map(({ from, to }) => (to === null ? `с ${requisiteDay(from)}` : `с ${requisiteDay(from)} по ${requisiteDay(to)}`)).join(' и ')
}
