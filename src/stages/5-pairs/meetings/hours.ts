// Hours of mentors for accounting: only what was written down, and what is missing said aloud.
import { monthYear } from '../../../kit/russian/dates.ts'
import { plural } from '../../../kit/russian/plural.ts'
import { stateOfMeeting, type Meeting } from './meeting.ts'
import { monthBounds, type Month } from './months.ts'

export interface HoursSum {
  /** All meetings but those of which a mentee said «Было иначе». */
  meetings: number
  minutes: number
  /** Meetings of that number whose length nobody wrote down. */
  withoutLength: number
  /** Not counted until the mentor and the mentee agree. */
  disputed: number
}

export interface MentorHours extends HoursSum {
  mentorId: string
  unitIds: string[]
}

export interface HoursRow extends MentorHours {
  name: string
  paperName: string
  post: string
  units: string
}

export const HOURS_NOTE = 'В часы входит только записанная длительность. Встреча без длительности считается в числе встреч, но не в часах; встреча с ответом «Было иначе» не считается, пока запись не исправят.'

export function hoursTitle(month: Month): string {
  return `Часы наставников за ${monthYear(monthBounds(month).from)}`
}

type Counted = Pick<Meeting, 'minutes' | 'mentees'>

/** A meeting with several mentees is one meeting of its mentor. */
export function sumOf(meetings: readonly Counted[]): HoursSum {
  const disputed = meetings.filter((meeting) => stateOfMeeting(meeting) === 'disputed').length
  const counted = meetings.filter((meeting) => stateOfMeeting(meeting) !== 'disputed')
  return {
    meetings: counted.length,
    minutes: counted.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
    withoutLength: counted.filter(({ minutes }) => minutes === null).length,
    disputed,
  }
}

/** Each mentor with his own meetings, whoever leads the unit now. */
export function hoursByMentor(meetings: readonly (Counted & Pick<Meeting, 'mentorId' | 'unitId'>)[]): MentorHours[] {
  const mentors = [...new Set(meetings.map(({ mentorId }) => mentorId))]
  return mentors.map((mentorId) => {
    const own = meetings.filter((meeting) => meeting.mentorId === mentorId)
    return { mentorId, unitIds: [...new Set(own.map(({ unitId }) => unitId))], ...sumOf(own) }
  })
}

/** «3 ч 20 мин», «45 мин», «2 ч»; a dash for nothing. */
export function lengthWords(minutes: number): string {
  if (minutes === 0) return '–'
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [hours > 0 && `${hours}\u00a0ч`, rest > 0 && `${rest}\u00a0мин`].filter(Boolean).join('\u00a0')
}

/** Hours as accountants count them, with two digits: 200 minutes are 3.33. */
export function hoursNumber(minutes: number): number {
  return Math.round((minutes / 60) * 100) / 100
}

/** What the sum does not contain; empty when it is whole. */
export function gapsWords({ withoutLength, disputed }: Pick<HoursSum, 'withoutLength' | 'disputed'>): string {
  return [
    withoutLength > 0 && `${meetingsCount(withoutLength)} без длительности: в числе встреч ${withoutLength === 1 ? 'она есть' : 'они есть'}, в часах нет`,
    disputed > 0 && `${meetingsCount(disputed)} с ответом «Было иначе» не ${disputed === 1 ? 'засчитана' : 'засчитаны'}`,
  ].filter(Boolean).join('; ')
}

export function meetingsCount(count: number): string {
  return plural(count, ['встреча', 'встречи', 'встреч'])
}
