// Events as an iCalendar file (RFC 5545), read by the calendars of phones.
import { addDays, momentOf, type Day } from './day.ts'

export interface CalendarEvent {
  /** The same event keeps it for ever, so that a calendar changes its entry instead of adding another one. */
  uid: string
  title: string
  on: Day
  /** Last day, when it is not the first one. */
  until?: Day
  /** «14:30» on the clocks of the zone; without it the event takes whole days. */
  startsAt?: string
  /** Without it an event with a beginning lasts an hour. */
  endsAt?: string
  place?: string
  words?: string
  /** Page of the event. */
  url?: string
  /** When it was changed last. */
  changedAt: Date
  /** Grows with every change of the event; calendars keep the highest one. */
  sequence?: number
  isCancelled?: boolean
}

interface Calendar {
  name: string
  /** IANA name of the zone of the hours, «Asia/Yekaterinburg». */
  zone: string
  events: readonly CalendarEvent[]
}

const MINUTES_WITHOUT_END = 60

/** The whole file with CRLF line ends; hours are written in UTC, so that no definition of a zone is needed. */
export function icalText({ name, zone, events }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Nastavnichestvo//RU',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    `X-WR-TIMEZONE:${zone}`,
    ...events.flatMap((event) => eventLines(event, zone)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventLines(event: CalendarEvent, zone: string): string[] {
  const { uid, title, place, words, url, changedAt, sequence = 0, isCancelled = false } = event
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utc(changedAt)}`,
    `SEQUENCE:${sequence}`,
    ...timeLines(event, zone),
    `SUMMARY:${escaped(title)}`,
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    ...(words ? [`DESCRIPTION:${escaped(words)}`] : []),
    // An address is no text: nothing in it is escaped.
    ...(url ? [`URL:${url}`] : []),
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ]
}

function timeLines({ on, until = on, startsAt, endsAt }: CalendarEvent, zone: string): string[] {
  // The end of whole days is the first day without the event.
  if (startsAt === undefined) return [`DTSTART;VALUE=DATE:${compact(on)}`, `DTEND;VALUE=DATE:${compact(addDays(until, 1))}`]
  const start = `DTSTART:${utc(momentOf(on, startsAt, zone))}`
  // A phone refuses the whole calendar for one event that ends before it begins.
  const isTurned = endsAt !== undefined && until === on && endsAt <= startsAt
  const end = endsAt === undefined || isTurned ? `DURATION:PT${MINUTES_WITHOUT_END}M` : `DTEND:${utc(momentOf(until, endsAt, zone))}`
  return [start, end]
}

function compact(day: Day): string {
  return day.replaceAll('-', '')
}

function utc(moment: Date): string {
  return `${moment.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
}

function escaped(text: string): string {
  const lines = text.replaceAll(/\r\n?/g, '\n').replaceAll(/(?!\n)\p{Cc}/gu, ' ')
  return lines.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n')
}

const MOST_OCTETS = 75

/** Lines are folded after 75 octets, never inside a character. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const sign of line) {
    const length = Buffer.byteLength(sign)
    if (octets + length > MOST_OCTETS) {
      parts.push(part)
      part = ' '
      octets = 1
    }
    part += sign
    octets += length
  }
  return [...parts, part].join('\r\n')
}
