// Words that leave the house: a message for a messenger, and an event for calendars of phones.
import type { Day } from '../../kit/calendar/day.ts'
import type { CalendarEvent } from '../../kit/calendar/ical.ts'
import { minutesOf, type EventItem } from './agenda.ts'
import { kindNames, timeAfter, whenWords, type Event } from './event.ts'

interface Given {
  event: Event
  items: readonly Pick<EventItem, 'title' | 'minutes'>[]
  /** «Лебедева О. Н.» or an outsider in words. */
  leader: string | undefined
  /** Where the invited see it, with the address of the site. */
  address: string
}

/** The invitation as a message to one or to all. */
export function invitationWords({ event, items, leader, address }: Given, today: Day): string {
  const lines = [
    `Коллеги, приглашаем: ${calledOf(event)}.`,
    ...(event.topic === null ? [] : [`Тема: ${event.topic}.`]),
    `Когда: ${whenWords(event, today)}.`,
    ...(event.place === null ? [] : [`Где: ${event.place}.`]),
    ...(leader === undefined ? [] : [`Ведёт: ${leader}.`]),
    ...(items.length === 0 ? [] : ['Повестка:', ...items.map(({ title }, index) => `${index + 1}. ${title}`)]),
    `Подробнее и файл для календаря: ${address}`,
  ]
  return lines.join('\n').replaceAll('\u00a0', ' ').replaceAll('..', '.')
}

/** «семинар «Игры на прогулке»»; a title that names its kind stands alone: «круглый стол по итогам года». */
function calledOf({ kind, title }: Pick<Event, 'kind' | 'title'>): string {
  const name = kindNames[kind]
  if (title.toLowerCase().startsWith(name.toLowerCase())) return title.charAt(0).toLowerCase() + title.slice(1)
  return kind === 'other' ? `«${title}»` : `${name.toLowerCase()} «${title}»`
}

/** The event for a calendar of a phone; a change makes the next number of its sequence. */
export function calendarEvent({ event, items, leader, address }: Given): CalendarEvent {
  const { id, title, kind, topic, on, startsAt, endsAt, place, state, version, updatedAt } = event
  const minutes = minutesOf(items)
  const end = endsAt ?? (startsAt !== null && minutes !== undefined ? timeAfter(startsAt, minutes) : null)
  const words = [
    `${kindNames[kind]}${topic === null ? '' : `: ${topic}`}`,
    ...(leader === undefined ? [] : [`Ведёт: ${leader}`]),
    ...items.map((item, index) => `${index + 1}. ${item.title}`),
    ...(event.cancelledWhy === null ? [] : [`Отменено: ${event.cancelledWhy}`]),
  ]
  return {
    uid: `event-${id}@nastavnichestvo`, title, on, words: words.join('\n'), url: address, changedAt: updatedAt, sequence: version - 1, isCancelled: state === 'cancelled',
    ...(startsAt !== null && { startsAt }), ...(startsAt !== null && end !== null && { endsAt: end }), ...(place !== null && { place }),
  }
}
