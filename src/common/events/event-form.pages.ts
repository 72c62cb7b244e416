// Pages with one form about an event: planned, changed, cancelled, people invited.
import type { Day } from '../../kit/calendar/day.ts'
import type { Choices } from '../../kit/forms/field.ts'
import { formView } from '../../kit/forms/form-view.ts'
import type { Submission } from '../../kit/forms/submission.ts'
import { screenDay } from '../../kit/russian/dates.ts'
import { fullName } from '../../kit/russian/names.ts'
import { peopleCount } from '../../kit/russian/plural.ts'
import { isAbsentOn, isTeacher, type Person } from '../people/index.ts'
import { cancellationForm, eventForm, invitationForm, newEventForm } from './event.form.ts'
import type { Event } from './event.ts'
import { eventPaths } from './paths.ts'
import type { Audience } from './reactions.ts'

export function personChoices(people: readonly Person[]): Choices {
  return { people: people.map(({ id, name, post }) => ({ value: id, words: `${fullName(name)}, ${post}` })) }
}

const calendar = { words: 'События', href: eventPaths.events.to() }

export function newEventPage(people: readonly Person[], submission: Submission) {
  const title = 'Запланировать событие'
  return {
    title,
    head: { crumbs: [calendar, { words: title }], title, lead: 'Сначала что, когда и где; людей пригласите следующим шагом.' },
    form: formView(newEventForm, submission, { action: eventPaths.newEvent.to(), submit: title, choices: personChoices(people), cancel: { href: calendar.href, words: 'Отменить' } }),
  }
}

export function changeEventPage(event: Event, people: readonly Person[], submission: Submission) {
  const card = eventPaths.event.to({ id: event.id })
  return {
    title: `Изменить: ${event.title}`,
    head: { crumbs: [calendar, { words: event.title, href: card }, { words: 'Изменить' }], title: 'Изменить событие', lead: 'Кто подписан на календарь, увидит новые день и время сам.' },
    form: formView(eventForm, onFresh(submission, event.version), { action: eventPaths.change.to({ id: event.id }), submit: 'Сохранить', choices: personChoices(people), cancel: { href: card, words: 'Не менять' } }),
  }
}

export function cancelEventPage(event: Event, submission: Submission, invited: number) {
  const card = eventPaths.event.to({ id: event.id })
  return {
    title: `Отменить: ${event.title}`,
    head: { crumbs: [calendar, { words: event.title, href: card }, { words: 'Отмена' }], title: 'Отменить событие?', lead: invited === 0 ? 'Запись останется в календаре с пометкой.' : `Приглашены ${peopleCount(invited)}: дело уйдёт с их страницы «Сегодня», предупредите их сами.` },
    form: formView(cancellationForm, onFresh(submission, event.version), { action: eventPaths.cancellation.to({ id: event.id }), submit: 'Отменить событие', cancel: { href: card, words: 'Не отменять' } }),
  }
}

/** Whoever was told that the event changed and sends the form again means what he typed. */
export function onFresh(submission: Submission, version: number): Submission {
  const isStale = submission.errors.some(({ field }) => field === 'version')
  return isStale ? { ...submission, entered: { ...submission.entered, version: [String(version)] } } : submission
}

interface Invitation {
  event: Event
  people: readonly Person[]
  audiences: readonly Audience[]
  /** Who is invited already. */
  invited: readonly string[]
  /** Key of the group that is shown and ticked; teachers without a choice. */
  who: string
  submission: Submission
  today: Day
}

export const OWN_AUDIENCES = { teachers: 'Все педагоги', all: 'Все сотрудники' } as const

/** Who may be ticked: the group that was chosen, without those invited already. */
export function invitable({ event, people, audiences, invited, who }: Omit<Invitation, 'submission' | 'today'>): Person[] {
  const group = audiences.find(({ key }) => key === who)
  return people
    .filter(({ id }) => !invited.includes(id))
    .filter((person) => (group !== undefined ? group.personIds.includes(person.id) : who === 'all' || isTeacher(person)))
    .filter(({ dismissedOn }) => dismissedOn === null || dismissedOn >= event.on)
}

export function invitationPage(given: Invitation) {
  const { event, audiences, who, submission, today, people, invited } = given
  const card = eventPaths.event.to({ id: event.id })
  const shown = invitable(given)
  const groups = [...audiences.map(({ key, words }) => ({ key, words })), ...Object.entries(OWN_AUDIENCES).map(([key, words]) => ({ key, words }))]
  const away = shown.filter((person) => isAbsentOn(person, event.on)).length
  const choices = { people: shown.map((person) => ({ value: person.id, words: [fullName(person.name), person.post, isAbsentOn(person, event.on) ? `длительное отсутствие ${screenDay(event.on, today)}` : undefined].filter(Boolean).join(', ') })) }
  return {
    title: `Пригласить: ${event.title}`,
    head: { crumbs: [calendar, { words: event.title, href: card }, { words: 'Пригласить' }], title: 'Кого пригласить', lead: 'Выберите группу и снимите лишние отметки.' },
    views: { views: groups.map(({ key, words }) => ({ words, href: eventPaths.invitation.to({ id: event.id }, { who: key }), current: key === who, count: invitable({ event, people, audiences, invited, who: key }).length })) },
    note: away === 0 ? undefined : `В длительном отсутствии: ${peopleCount(away)}. Они не отмечены.`,
    nobody: shown.length === 0 ? { title: 'Приглашать некого', why: 'Все из этой группы уже приглашены, или в ней пока никого нет.' } : undefined,
    form: formView(invitationForm, submission, { action: eventPaths.invitation.to({ id: event.id }, { who }), submit: 'Пригласить отмеченных', choices, cancel: { href: card, words: 'Отменить' } }),
  }
}
