// «Мои события»: what a person is invited to, on a phone.
import type { Day } from '../../kit/calendar/day.ts'
import { screenDay } from '../../kit/russian/dates.ts'
import { capitalized } from '../../kit/russian/typography.ts'
import type { Gender } from '../../kit/russian/names.ts'
import type { EventItem } from './agenda.ts'
import { MARKED_AWAY, presenceTag, type Visitor } from './attendance.ts'
import { eventTag, kindNames, stateWords, whenWords, type Event } from './event.ts'
import type { KnownDecision } from './minutes.store.ts'
import { ownEventPaths } from './paths.ts'
import type { OwnEvent } from './visitor.store.ts'

/** Past presence concerns the person himself; what is ahead says when and where. */
export function ownEventsPage(events: readonly OwnEvent[], decisions: readonly KnownDecision[], { today, gender, calendar }: { today: Day; gender: Gender; calendar: string | undefined }) {
  const ahead = events.filter(({ on, state }) => on >= today && state !== 'cancelled').toReversed()
  const past = events.filter((event) => !ahead.includes(event))
  return {
    title: 'Мои события',
    ahead: ahead.map((event) => ({ ...lineOf(event, today), tag: event.own?.presence === 'present' ? presenceTag('present', gender) : undefined })),
    past: past.map((event) => ({ ...lineOf(event, today), tag: tagOf(event, gender) })),
    decisions: decisions.map((decision) => decisionLine(decision, today)),
    calendar,
  }
}

function lineOf(event: Event, today: Day) {
  return { title: event.title, href: ownEventPaths.event.to({ id: event.id }), words: [capitalized(whenWords(event, today)), event.place].filter(Boolean).join(', ') }
}

function tagOf({ state, own }: OwnEvent, gender: Gender) {
  if (state === 'cancelled') return stateWords.cancelled
  return own === null || own.presence === 'invited' ? undefined : presenceTag(own.presence, gender)
}

interface OwnEventView {
  event: Event
  items: readonly EventItem[]
  own: Visitor | null
  leader: string | undefined
  speakers: ReadonlyMap<string, string>
  decisions: readonly KnownDecision[]
  isLeader: boolean
  gender: Gender
  today: Day
}

export function ownEventPage({ event, items, own, leader, speakers, decisions, isLeader, gender, today }: OwnEventView) {
  const to = { id: event.id }
  const isToday = event.on === today && event.state !== 'cancelled'
  return {
    title: event.title,
    kind: kindNames[event.kind],
    cancelled: event.state === 'cancelled' ? { tone: 'info' as const, title: 'Событие отменено', words: event.cancelledWhy ?? '' } : undefined,
    facts: [
      { label: 'Когда', value: capitalized(whenWords(event, today)) },
      { label: 'Где', value: event.place ?? '' },
      { label: 'Ведёт', value: isLeader ? 'вы' : (leader ?? '') },
      { label: 'Тема', value: event.topic ?? '' },
    ],
    tag: own === null || own.presence === 'invited' ? (event.state === 'planned' && event.on >= today ? undefined : eventTagOf(event, today)) : presenceTag(own.presence, gender),
    agenda: items.map((item) => ({ title: item.title, sub: [speakers.get(item.speakerId ?? '') ?? item.speakerWords, item.minutes === null ? undefined : `${item.minutes} мин`].filter(Boolean).join(', ') })),
    here: isToday && own !== null && own.presence === 'invited' ? ownEventPaths.wall.to({ code: event.code }) : undefined,
    attendance: isLeader && event.on <= today && event.state !== 'cancelled' ? ownEventPaths.attendance.to(to) : undefined,
    calendar: event.state === 'planned' ? ownEventPaths.calendarFile.to(to) : undefined,
    decisions: decisions.map((decision) => decisionLine(decision, today)),
  }
}

function eventTagOf(event: Event, today: Day) {
  return event.state === 'planned' ? undefined : eventTag(event, today)
}

function decisionLine({ id, text, due, doneOn, event }: KnownDecision, today: Day) {
  return {
    text,
    sub: [event.title, due === null ? undefined : `до ${screenDay(due, today)}`].filter(Boolean).join(', '),
    late: due !== null && doneOn === null && due < today,
    done: doneOn === null ? undefined : `Выполнено ${screenDay(doneOn, today)}`,
    action: ownEventPaths.decision.to({ decision: id }),
  }
}

/** The page behind the code on the wall. */
export function wallPage(event: Event, own: Visitor | null, today: Day, { why, feedback }: { why: string | undefined; feedback: string | undefined }) {
  const isMarked = own?.presence === 'present'
  const isAway = own?.presence === 'absent' || own?.presence === 'excused'
  const refused = why ?? (isAway ? MARKED_AWAY : undefined)
  return {
    title: event.title,
    when: [capitalized(whenWords(event, today)), event.place].filter(Boolean).join(', '),
    marked: isMarked ? 'Вы отмечены: присутствуете' : undefined,
    why: isMarked ? undefined : refused,
    action: isMarked || refused !== undefined ? undefined : ownEventPaths.wall.to({ code: event.code }),
    feedback: isMarked ? feedback : undefined,
    more: own === null ? undefined : ownEventPaths.event.to({ id: event.id }),
  }
}
