// Mentor months for accounting: who led whom in which month, on what ground, how many days and hours.
import { addDays, addMonths, daysBetween, type Day } from '../../../kit/calendar/day.ts'
import { schoolYearBounds, schoolYearWords, type SchoolYear } from '../../../kit/calendar/school-year.ts'
import { monthYear, period } from '../../../kit/russian/dates.ts'
import { paperName, screenName } from '../../../kit/russian/names.ts'
import { byAlphabet } from '../../../kit/russian/sort-key.ts'
import { basisInWords, sumOf, type Unit } from '../../5-pairs/index.ts'
import { mentorStays } from './outcome.ts'

/** «2026-03»: the first seven letters of a day. */
export type Month = string

interface Pause {
  from: Day
  /** The day of the return; null while it lasts. */
  to: Day | null
}

type Meeting = Parameters<typeof sumOf>[0][number] & { unitId: string; mentorId: string; on: Day }

export interface LedgerRow {
  month: Month
  personId: string
  /** «Сомова Е.В.» for the paper, «Сомова Е. В.» for the screen. */
  name: string
  screenName: string
  post: string
  /** Mentees of the month, for the paper and for the screen. */
  mentees: string[]
  screenMentees: string[]
  /** What was fulfilled of the month: «с 15.09.2025 по 30.09.2025». */
  periods: string[]
  /** Calendar days of the month on which somebody was led, pauses left out. */
  days: number
  meetings: number
  minutes: number
  basis: string
}

interface Given {
  year: SchoolYear
  today: Day
  units: readonly Unit[]
  pauses: ReadonlyMap<string, readonly Pause[]>
  meetings: readonly Meeting[]
}

/** Months of the school year that have begun, in order. */
export function monthsOfYear(year: SchoolYear, today: Day): Month[] {
  const { from } = schoolYearBounds(year)
  return Array.from({ length: 12 }, (_, index) => addMonths(from, index).slice(0, 7)).filter((month) => `${month}-01` <= today)
}

export function lastDayOf(month: Month): Day {
  return addDays(addMonths(`${month}-01`, 1), -1)
}

/** Rows by month, then by the alphabet. A replaced mentor has the months of his own time, the next one those after. */
export function ledgerRows({ year, today, units, pauses, meetings }: Given): LedgerRow[] {
  const rows = monthsOfYear(year, today).flatMap((month) => {
    const last = lastDayOf(month)
    const bounds = { from: `${month}-01`, to: last < today ? last : today }
    const stays = units.flatMap((unit) => mentorStays(unit, bounds).flatMap(({ member, from, to }) => working({ from, to }, (pauses.get(unit.id) ?? []).map((pause) => restOf(pause, unit))).map((time) => ({ unit, member, ...time }))))
    const mentors = [...new Set(stays.map(({ member }) => member.personId))]
    return mentors.map((personId): LedgerRow => rowOf(month, personId, stays.filter(({ member }) => member.personId === personId), meetings))
  })
  return rows.toSorted((one, other) => one.month.localeCompare(other.month) || byAlphabet(one.name, other.name))
}

type WorkedStay = { unit: Unit; member: Unit['members'][number]; from: Day; to: Day }

function rowOf(month: Month, personId: string, stays: readonly WorkedStay[], meetings: readonly Meeting[]): LedgerRow {
  const person = stays[0]?.member.person
  const own = meetings.filter(({ on, mentorId, unitId }) => on.startsWith(month) && mentorId === personId && stays.some(({ unit }) => unit.id === unitId))
  const { meetings: count, minutes } = sumOf(own)
  const mentees = stays.flatMap(({ unit, from, to }) => unit.members.filter((one) => one.role === 'mentee' && one.orderId !== null && one.from <= to && (one.to ?? to) >= from))
  const once = [...new Map(mentees.map((one) => [one.personId, one.person.name])).values()].toSorted((one, other) => byAlphabet(paperName(one), paperName(other)))
  const bases = stays.map(({ member }) => basisInWords(member) ?? 'не оформлено')
  return {
    month, personId, name: person === undefined ? '' : paperName(person.name), screenName: person === undefined ? '' : screenName(person.name), post: person?.post ?? '',
    mentees: once.map(paperName), screenMentees: once.map(screenName),
    periods: [...new Set(stays.map(({ from, to }) => period(from, to)))],
    days: daysOf(stays), meetings: count, minutes,
    basis: [...new Set(bases)].join('; '),
  }
}

/** Days of several stays, each once: two pairs on one day are one day. */
function daysOf(stays: readonly { from: Day; to: Day }[]): number {
  const days = stays.flatMap(({ from, to }) => Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index)))
  return new Set(days).size
}

/** Days of rest, both included: the day of the return is worked, the day of the end is not. */
function restOf({ from, to }: Pause, { endedOn }: Pick<Unit, 'endedOn'>): Pause {
  return { from, to: to === null || to === endedOn ? to : addDays(to, -1) }
}

/** A stay without its pauses, in one piece or several. */
function working(stay: { from: Day; to: Day }, pauses: readonly Pause[]): { from: Day; to: Day }[] {
  return pauses.reduce<{ from: Day; to: Day }[]>((left, pause) => left.flatMap(({ from, to }) => {
    const until = pause.to ?? to
    if (until < from || pause.from > to) return [{ from, to }]
    return [...(pause.from > from ? [{ from, to: addDays(pause.from, -1) }] : []), ...(until < to ? [{ from: addDays(until, 1), to }] : [])]
  }), [stay])
}

export function ledgerTitle(year: SchoolYear, month: Month | undefined): string {
  return `Ведомость наставников за ${month === undefined ? schoolYearWords(year) : monthYear(`${month}-01`)}`
}
