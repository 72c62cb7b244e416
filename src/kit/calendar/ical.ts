// Events as an iCalendar file (RFC 5545), read by the calendars of phones.
import ical, { ICalCalendarMethod, ICalEventStatus, type ICalEventData } from 'ical-generator'
import { addDays, momentAfter, momentOf, type Day } from './day.ts'

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

const MINUTE = 60_000
const MINUTES_WITHOUT_END = 60

/** The whole file with CRLF line ends; hours are written in UTC, so that no definition of a zone is needed. */
export function icalText({ name, zone, events }: Calendar): string {
  const calendar = ical({ name: plain(name), prodId: { company: 'Nastavnichestvo', product: 'Nastavnichestvo', language: 'RU' }, method: ICalCalendarMethod.PUBLISH })
  for (const event of events) calendar.createEvent(eventData(event, zone))
  const text = calendar.toString()
  return text.endsWith('\r\n') ? text : `${text}\r\n`
}

function eventData(event: CalendarEvent, zone: string): ICalEventData {
  const { uid, title, place, words, url, changedAt, sequence = 0, isCancelled = false } = event
  return {
    id: uid,
    stamp: changedAt,
    sequence,
    ...timeOf(event, zone),
    summary: plain(title),
    location: place ? plain(place) : null,
    description: words ? plain(words) : null,
    url: url ?? null,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  }
}

function timeOf({ on, until = on, startsAt, endsAt }: CalendarEvent, zone: string): Pick<ICalEventData, 'start' | 'end' | 'allDay'> & { start: Date } {
  // The end of whole days is the first day without the event.
  if (startsAt === undefined) return { start: momentOf(on, '00:00', 'UTC'), end: momentOf(addDays(until, 1), '00:00', 'UTC'), allDay: true }
  const start = momentOf(on, startsAt, zone)
  // A phone refuses the whole calendar for one event that ends before it begins.
  const isTurned = endsAt !== undefined && until === on && endsAt <= startsAt
  const hourLater = () => momentAfter(start, MINUTES_WITHOUT_END * MINUTE)
  return { start, end: endsAt === undefined || isTurned ? hourLater() : momentOf(until, endsAt, zone) }
}

/** Signs without a picture would cut a line of the file short. */
function plain(text: string): string {
  return text.replaceAll(/(?![\r\n])\p{Cc}/gu, ' ')
}
