// One event for those who run it: when and where, agenda, people, decisions, papers.
import type { Day } from '../../kit/calendar/day.ts'
import { requisiteDay, screenDay } from '../../kit/russian/dates.ts'
import { fullName, screenName } from '../../kit/russian/names.ts'
import { plural } from '../../kit/russian/plural.ts'
import { documentPaths, numberAndDate, type Document } from '../documents/index.ts'
import { historyLines, type JournalEntry } from '../journal/index.ts'
import type { Person } from '../people/index.ts'
import { surveyPaths } from '../surveys/index.ts'
import { minutesOf, type EventItem } from './agenda.ts'
import { presenceTag, type Visitor } from './attendance.ts'
import { eventTag, kindNames, kindWords, whenWords, type Event } from './event.ts'
import { PRACTICES_QUESTION } from './minutes.document.ts'
import { eventPaths } from './paths.ts'

export interface EventView {
  event: Event
  items: readonly EventItem[]
  visitors: readonly Visitor[]
  /** Everybody named on the page, by the alphabet. */
  people: readonly Person[]
  /** Paper of the minutes. */
  minutes: Document | null
  history: readonly JournalEntry[]
  message: string
  /** Page of the practices shown here and how many there are; undefined where none are shown. */
  practices: { href: string; count: number } | undefined
  publication: { words: string; href: string } | undefined
  today: Day
  mayManage: boolean
}

export function eventPage(view: EventView) {
  const { event, items, visitors, minutes, publication, mayManage } = view
  const people = new Map(view.people.map((person) => [person.id, person]))
  const nameOf = (id: string | null) => { const person = people.get(id ?? ''); return person && screenName(person.name) }
  const present = visitors.filter(({ presence }) => presence === 'present').length
  const to = { id: event.id }
  return {
    title: event.title,
    head: {
      crumbs: [{ words: 'События', href: eventPaths.events.to() }, { words: kindNames[event.kind] }],
      title: event.title,
      tag: eventTag(event, view.today),
      lead: `${kindNames[event.kind]}, ${whenWords(event, view.today)}`,
      ...(mayManage && primaryOf(view)),
      actions: actionsOf(view),
      more: moreOf(view),
    },
    cancelled: event.state === 'cancelled' ? { tone: 'info' as const, title: 'Событие отменено', words: event.cancelledWhy ?? '' } : undefined,
    facts: [
      { label: 'Где', value: event.place ?? 'не указано' },
      { label: 'Ведёт', value: nameOf(event.leaderId) ?? event.leaderWords ?? 'не указано' },
      { label: 'Тема', value: event.topic ?? '' },
      { label: 'Этап', value: String(event.stage) },
      { label: 'Протокол', value: minutes === null ? '' : [{ words: minutes.state === 'registered' ? numberAndDate(minutes.requisites) : 'проект', href: documentPaths.document.to({ id: minutes.id }) }] },
      { label: 'Публикация', value: publication === undefined ? '' : [publication] },
      { label: 'Обратная связь', value: event.surveyId === null ? '' : [{ words: 'Кто ответил и итоги', href: surveyPaths.survey.to({ id: event.surveyId }) }] },
    ],
    agenda: {
      total: totalWords(items),
      lines: [...items.map((item) => ({ title: item.title, sub: [nameOf(item.speakerId) ?? item.speakerWords, item.minutes === null ? undefined : `${item.minutes} мин`].filter(Boolean).join(', ') })), ...practiceLine(view)]
        .map((line, index) => ({ ...line, extract: minutes?.state === 'registered' ? eventPaths.extract.to(to, { question: index + 1 }) : undefined })),
      change: mayManage && event.state !== 'cancelled' && minutes?.state !== 'registered' ? eventPaths.change.to(to) : undefined,
    },
    people: {
      title: visitors.length === 0 ? 'Приглашённые' : `Приглашённые: ${visitors.length}${present > 0 ? `, были ${present}` : ''}`,
      table: { label: 'Приглашённые', columns: [{ key: 'name', words: 'Сотрудник', keep: true }, { key: 'presence', words: 'Присутствие' }], rows: rowsOf(view, visitors) },
      empty: visitors.length > 0 ? undefined : { title: 'Пока никто не приглашён', why: 'Пригласите наставников, наставляемых или всех педагогов: событие появится у них на странице «Сегодня».', ...(mayManage && event.state !== 'cancelled' && { primary: { href: eventPaths.invitation.to(to), words: 'Пригласить людей' } }) },
    },
    decisions: items.flatMap((item) => item.decisions).map((decision) => ({
      text: decision.text,
      sub: [decision.due === null ? 'без срока' : `до ${screenDay(decision.due, view.today)}`, nameOf(decision.responsibleId) ?? 'ответственный не назван'].join(', '),
      tag: decision.doneOn !== null ? { tone: 'good' as const, words: `Выполнено ${requisiteDay(decision.doneOn)}` } : decision.due !== null && decision.due < view.today ? { tone: 'need' as const, words: 'Срок прошёл' } : { tone: 'wait' as const, words: 'Ждём' },
      mark: mayManage ? { action: eventPaths.decision.to({ decision: decision.id }), value: decision.doneOn === null ? 'done' : 'open', words: decision.doneOn === null ? 'Выполнено' : 'Снять отметку' } : undefined,
    })),
    feedback: mayFeedback(view) ? { action: eventPaths.feedback.to(to), words: `Ответят ${plural(present, ['человек', 'человека', 'человек'])} из тех, кто был. Ответы без имён.` } : undefined,
    held: mayManage && event.state === 'planned' && event.on <= view.today ? { action: eventPaths.holding.to(to), version: String(event.version) } : undefined,
    message: event.state === 'planned' && mayManage ? view.message : undefined,
    history: historyLines(view.history, () => undefined),
  }
}

/** Practices are the last question of the minutes. */
function practiceLine({ practices }: EventView) {
  return practices === undefined || practices.count === 0 ? [] : [{ title: PRACTICES_QUESTION, sub: plural(practices.count, ['практика', 'практики', 'практик']) }]
}

function mayFeedback({ event, visitors, mayManage }: EventView): boolean {
  return mayManage && event.state === 'held' && event.surveyId === null && kindWords[event.kind].feedback !== null && visitors.some(({ presence }) => presence === 'present')
}

function primaryOf({ event, visitors, minutes, today }: EventView) {
  const to = { id: event.id }
  if (event.state === 'cancelled') return {}
  if (minutes?.state === 'registered') return { primary: { href: documentPaths.document.to({ id: minutes.id }), words: 'Открыть протокол' } }
  if (visitors.length === 0) return { primary: { href: eventPaths.invitation.to(to), words: 'Пригласить людей' } }
  if (event.on <= today && visitors.some(({ presence }) => presence === 'invited')) return { primary: { href: eventPaths.attendance.to(to), words: 'Отметить, кто был' } }
  return event.state === 'held' ? { primary: { href: eventPaths.minutes.to(to), words: 'Вести протокол' } } : { primary: { href: eventPaths.invitation.to(to), words: 'Пригласить ещё' } }
}

function actionsOf({ event, practices }: EventView) {
  const to = { id: event.id }
  return event.state === 'cancelled' ? [] : [...(practices === undefined ? [] : [{ href: practices.href, words: 'Практики и голоса' }]), { href: eventPaths.programmePdf.to(to), words: 'Программа' }, { href: eventPaths.attendancePdf.to(to), words: 'Явочный лист' }]
}

function moreOf({ event, visitors, today, mayManage }: EventView) {
  const to = { id: event.id }
  if (event.state === 'cancelled') return []
  const files = [
    { words: 'Программа в Word', href: eventPaths.programmeDocx.to(to) },
    { words: 'Явочный лист в Word', href: eventPaths.attendanceDocx.to(to) },
    { words: 'Файл для календаря', href: eventPaths.calendarFile.to(to), icon: 'calendar-event' },
  ]
  if (!mayManage) return files
  return [
    ...(event.on <= today && visitors.length > 0 ? [{ words: 'Отметить, кто был', href: eventPaths.attendance.to(to) }] : []),
    { words: 'Пригласить людей', href: eventPaths.invitation.to(to) },
    { words: 'Протокол', href: eventPaths.minutes.to(to) },
    { words: 'Код на стену', href: eventPaths.poster.to(to) },
    ...files,
    { words: 'Изменить', href: eventPaths.change.to(to), icon: 'pencil' },
    ...(event.state === 'planned' ? [{ words: 'Отменить событие', href: eventPaths.cancellation.to(to) }] : []),
  ]
}

function rowsOf({ event, people, mayManage }: EventView, visitors: readonly Visitor[]) {
  const by = new Map(visitors.map((visitor) => [visitor.personId, visitor]))
  return people.flatMap((person) => {
    const visitor = by.get(person.id)
    if (visitor === undefined) return []
    const tag = presenceTag(visitor.presence, person.gender)
    const sub = visitor.reason ?? (visitor.how === 'self' ? 'по коду на месте' : undefined)
    return [{
      id: person.id,
      name: fullName(person.name),
      cells: { name: { words: fullName(person.name), sub: person.post }, presence: { tag, ...(sub !== undefined && { sub }) } },
      menu: mayManage && visitor.presence === 'invited' && event.state !== 'cancelled' ? [{ words: 'Отозвать приглашение', action: eventPaths.invitationRemoval.to({ id: event.id, person: person.id }) }] : [],
    }]
  })
}

function totalWords(items: readonly EventItem[]): string | undefined {
  const minutes = minutesOf(items)
  return minutes === undefined ? undefined : `Всего ${plural(minutes, ['минута', 'минуты', 'минут'])}`
}
