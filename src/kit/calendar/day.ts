// The calendar day as plain text, and the only place besides the clock where moments become days and back.
import { monthOfWord } from '../russian/months.ts'

/** A calendar day 'YYYY-MM-DD': sorts as text, has no time zone and is stored alike by both databases. */
export type Day = string

const MILLISECONDS_IN_DAY = 86_400_000
const FIRST_YEAR = 1900
const LAST_YEAR = 2199

/** Whether the text is a day that exists, in the years 1900–2199: outside of them it is surely a slip of the pen. */
export function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  if (!parts) return false
  const year = Number(parts[1])
  return year >= FIRST_YEAR && year <= LAST_YEAR && dayOfParts(year, Number(parts[2]), Number(parts[3])) === text
}

/**
 * Reads a day as people write it: 3.10.25, 03.10.2025, 03/10/2025, 2025-10-03, «3 октября 2025 г.», «03» окт. 2025.
 * Two digits of a year above 60 mean 19xx, else 20xx. Undefined for days that do not exist (31.02) and for other text.
 */
export function parseDay(text: string): Day | undefined {
  const tidy = text
    .replace(/[\s«»"]+/g, ' ')
    .trim()
    .replace(/ ?г(?:\.|ода?)?$/i, '')
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.]+Z?)?$/.exec(tidy)
  if (iso) return existingDay(iso[1], Number(iso[2]), iso[3])
  const digits = /^(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})$/.exec(tidy)
  if (digits) return existingDay(digits[4], Number(digits[3]), digits[1])
  const words = /^(\d{1,2}) ?([а-яё]+)\.? ?(\d{4}|\d{2})$/i.exec(tidy)
  return words ? existingDay(words[3], monthOfWord(words[2] ?? ''), words[1]) : undefined
}

function existingDay(yearText = '', month = 0, dayText = ''): Day | undefined {
  const year = Number(yearText) + (yearText.length > 2 ? 0 : Number(yearText) > 60 ? 1900 : 2000)
  const day = `${year}-${twoDigits(month)}-${twoDigits(Number(dayText))}`
  return isDay(day) ? day : undefined
}

/** The day of a year, a month 1–12 and a day of the month; an overflow runs on (31 April is 1 May). */
function dayOfParts(year: number, month: number, dayOfMonth: number): Day {
  return dayOfUtc(Date.UTC(year, month - 1, dayOfMonth))
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

/** Month 1–12. */
export function monthOf(day: Day): number {
  return Number(day.slice(5, 7))
}

/** Day of the month 1–31. */
export function dayOfMonth(day: Day): number {
  return Number(day.slice(8, 10))
}

export function addDays(day: Day, days: number): Day {
  return dayOfUtc(utcOf(day) + days * MILLISECONDS_IN_DAY)
}

/** Same day of another month, or the last one where the month is shorter: 31 January + 1 is 28 or 29 February. */
export function addMonths(day: Day, months: number): Day {
  const first = dayOfParts(yearOf(day), monthOf(day) + months, 1)
  const last = dayOfMonth(dayOfParts(yearOf(first), monthOf(first) + 1, 0))
  return addDays(first, Math.min(dayOfMonth(day), last) - 1)
}

/** Same day of another year; 29 February becomes 28 February in a common year. */
export function addYears(day: Day, years: number): Day {
  return addMonths(day, years * 12)
}

/** Days from `from` to `to`, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utcOf(to) - utcOf(from)) / MILLISECONDS_IN_DAY)
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(day: Day): number {
  return new Date(utcOf(day)).getUTCDay() || 7
}

/** The day a person in the zone (an IANA name) reads off the wall calendar at this moment. */
export function dayOfMoment(moment: Date, zone: string): Day {
  return dayOfUtc(moment.getTime() + offsetInMinutes(moment, zone) * 60_000)
}

/** Wall-clock time 'HH:MM' in the zone. */
export function timeOfMoment(moment: Date, zone: string): string {
  return new Date(moment.getTime() + offsetInMinutes(moment, zone) * 60_000).toISOString().slice(11, 16)
}

/** The zone's difference from UTC at this moment, '+05:00'. */
export function offsetOfMoment(moment: Date, zone: string): string {
  const minutes = offsetInMinutes(moment, zone)
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`
}

/** The moment so many milliseconds later (earlier when negative). */
export function momentAfter(moment: Date, milliseconds: number): Date {
  return new Date(moment.getTime() + milliseconds)
}

/** The moment when clocks in the zone show this day and this time 'HH:MM'. */
export function momentOf(day: Day, time: string, zone: string): Date {
  const wall = Date.parse(`${day}T${time}:00Z`)
  const guess = new Date(wall - offsetInMinutes(new Date(wall), zone) * 60_000)
  // Near a change of the clocks the first offset may be the wrong one; the second look is at the right side of it.
  return new Date(wall - offsetInMinutes(guess, zone) * 60_000)
}

/**
 * The day a spreadsheet cell means: a date (UTC midnight) or the number of days since 1900.
 * A wild number gives text that is no day: check it with `isDay` before use.
 */
export function dayOfSpreadsheet(value: Date | number): Day {
  // Spreadsheets lose fractions of a second, and 23:59:59.999 of the day before is meant as midnight.
  const rounding = 30_000
  if (typeof value !== 'number') return dayOfUtc(value.getTime() + rounding)
  // Spreadsheets believe that 29 February 1900 existed (number 60), so days before it are numbered one less.
  const days = (value < 60 ? value + 1 : value) - 25_569
  return dayOfUtc(days * MILLISECONDS_IN_DAY + rounding)
}

function utcOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`)
}

function dayOfUtc(milliseconds: number): Day {
  const date = new Date(milliseconds)
  const year = String(date.getUTCFullYear()).padStart(4, '0')
  return `${year}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** Making a formatter costs a hundred times more than using it, so one is kept for each zone. */
function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
  clocks.set(zone, clock)
  return clock
}

const QUARTER_HOUR = 900_000
const offsets = new Map<string, { quarter: number; minutes: number }>()

/** Offsets change on the quarter of an hour at most, and a server asks for the same moment again and again. */
function offsetInMinutes(moment: Date, zone: string): number {
  const quarter = Math.floor(moment.getTime() / QUARTER_HOUR)
  const known = offsets.get(zone)
  if (known?.quarter === quarter) return known.minutes
  const minutes = readOffset(moment, zone)
  offsets.set(zone, { quarter, minutes })
  return minutes
}

function readOffset(moment: Date, zone: string): number {
  const name =
    clockOf(zone)
      .formatToParts(moment)
      .find((part) => part.type === 'timeZoneName')?.value ?? 'GMT'
  const parts = /GMT([+-])(\d\d):(\d\d)/.exec(name)
  if (!parts) return 0
  return (parts[1] === '-' ? -1 : 1) * (Number(parts[2]) * 60 + Number(parts[3]))
}
