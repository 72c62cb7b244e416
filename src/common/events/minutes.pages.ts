// The minutes while they are written: who sits, then every question with a form of its own.
import type { Choices } from '../../kit/forms/field.ts'
import { formView, type FormView } from '../../kit/forms/form-view.ts'
import type { Submission } from '../../kit/forms/submission.ts'
import { screenName } from '../../kit/russian/names.ts'
import { documentPaths, numberAndDate, statusTag, type Document } from '../documents/index.ts'
import type { Day } from '../../kit/calendar/day.ts'
import type { Person } from '../people/index.ts'
import type { EventItem } from './agenda.ts'
import { courseForm, filledCourse, filledSitters, sittersForm } from './minutes.form.ts'
import { personChoices, onFresh } from './event-form.pages.ts'
import type { Event } from './event.ts'
import { eventPaths } from './paths.ts'

export interface MinutesView {
  event: Event
  items: readonly EventItem[]
  people: readonly Person[]
  paper: Document | null
  present: number
  newId: string
  today: Day
  mayDraft: boolean
  /** What was sent and refused: of the head, or of one question. */
  refused?: { item: string | null; submission: Submission }
}

export function minutesPage(view: MinutesView) {
  const { event, items, people, paper, refused } = view
  const to = { id: event.id }
  const choices = personChoices(people)
  const isFrozen = paper?.state === 'registered'
  const names = new Map(people.map(({ id, name }) => [id, screenName(name)]))
  return {
    title: `Протокол: ${event.title}`,
    head: {
      crumbs: [{ words: 'События', href: eventPaths.events.to() }, { words: event.title, href: eventPaths.event.to(to) }, { words: 'Протокол' }],
      title: 'Протокол',
      lead: isFrozen ? 'Протокол зарегистрирован, ход события больше не меняется.' : 'Пишите по ходу: введённое сохраняется само, а без скриптов – кнопкой под вопросом.',
    },
    paper: paper === null ? undefined : { href: documentPaths.document.to({ id: paper.id }), words: paper.state === 'registered' ? `Протокол ${numberAndDate(paper.requisites)}` : 'Проект протокола', tag: statusTag(paper, view.today, false) },
    draft: paper !== null || !view.mayDraft ? undefined : { action: eventPaths.minutesDocument.to(to), id: view.newId, words: draftWords(view) },
    sitters: isFrozen ? undefined : sittersView(event, choices, refused),
    questions: items.map((item, index) => ({
      id: item.id,
      title: `${index + 1}. ${item.title}`,
      speaker: names.get(item.speakerId ?? '') ?? item.speakerWords ?? undefined,
      form: isFrozen ? undefined : courseView(event, item, choices, refused),
      heard: isFrozen ? (item.heard ?? '') : undefined,
    })),
    empty: items.length > 0 ? undefined : { title: 'Повестки ещё нет', why: 'Впишите вопросы: под каждым появятся «Слушали», «Выступили», «Решили».', primary: { href: eventPaths.change.to(to), words: 'Составить повестку' } },
  }
}

function draftWords({ present, event }: MinutesView): string {
  const who = event.chairId === null || event.secretaryId === null ? ' Председателя и секретаря ещё можно указать.' : ''
  return `${present === 0 ? 'Кто был, ещё не отмечено.' : `Присутствовали: ${present}.`}${who} Дата протокола – день события; номер впишет заведующий при регистрации.`
}

function sittersView(event: Event, choices: Choices, refused: MinutesView['refused']): FormView {
  const submission = refused?.item === null ? onFresh(refused.submission, event.version) : filledSitters(event)
  return formView(sittersForm, submission, { action: eventPaths.minutes.to({ id: event.id }), submit: 'Сохранить', choices, idPrefix: 'sitters-' })
}

function courseView(event: Event, item: EventItem, choices: Choices, refused: MinutesView['refused']): FormView {
  const submission = refused?.item === item.id ? onFresh(refused.submission, item.version) : filledCourse(item)
  return formView(courseForm, submission, { action: eventPaths.minutesItem.to({ id: event.id, item: item.id }), submit: 'Сохранить вопрос', choices, idPrefix: `q${item.position + 1}-` })
}
