// Closing events of the stage: the list, planning with nominations, practices of one event with their votes.
import type { Day } from '../../../kit/calendar/day.ts'
import type { Choices } from '../../../kit/forms/field.ts'
import { formView } from '../../../kit/forms/form-view.ts'
import type { Submission } from '../../../kit/forms/submission.ts'
import { fullName } from '../../../kit/russian/names.ts'
import { plural } from '../../../kit/russian/plural.ts'
import { capitalized } from '../../../kit/russian/typography.ts'
import { eventPaths, eventTag, kindNames, whenWords, type Event, type PresentedPractice } from '../../../common/events/index.ts'
import type { Person } from '../../../common/people/index.ts'
import { surveyPaths } from '../../../common/surveys/index.ts'
import { inShort } from '../../2-requests/index.ts'
import { practicePaths } from '../practices/paths.ts'
import { NO_AUTHOR } from '../practices/practice.ts'
import { completionCrumb } from '../practices/practices.pages.ts'
import { closingEventForm, nominationsForm, resolutions, votesForm } from './closing.form.ts'
import type { Nomination } from './nominations.ts'
import { closingPaths } from './paths.ts'
import { voteWords, type VoteCount } from './votes.ts'

const crumb = { words: 'Семинары и круглые столы', href: closingPaths.events.to() }

export function closingEventsPage({ events, nominations, mayManage, today }: { events: readonly Event[]; nominations: readonly Nomination[]; mayManage: boolean; today: Day }) {
  const plan = (kind: 'seminar' | 'roundTable', words: string) => ({ href: closingPaths.newEvent.to({}, { kind }), words })
  const round = plan('roundTable', 'Запланировать круглый стол')
  return {
    title: crumb.words,
    head: {
      crumbs: [completionCrumb, { words: crumb.words }],
      title: crumb.words,
      lead: 'На них показывают, что получилось за год, и выбирают практики для методической копилки',
      ...(mayManage && events.length > 0 && { primary: { ...round, icon: 'calendar-plus' }, actions: [plan('seminar', 'Запланировать семинар')] }),
    },
    events: events.map((event) => ({ title: event.title, href: eventPaths.event.to({ id: event.id }), practices: closingPaths.practices.to({ id: event.id }), sub: [kindNames[event.kind], whenWords(event, today), event.place].filter(Boolean).join(', '), tag: eventTag(event, today) })),
    empty: events.length > 0 ? undefined : { title: 'В этом учебном году их ещё не планировали', why: 'Круглый стол обычно проводят в мае: на нём пары показывают результат, а практики принимают голосованием.', ...(mayManage && { primary: round, other: plan('seminar', 'Запланировать семинар') }) },
    nominations: nominations.map(({ title, why }) => ({ title, sub: capitalized(why) })),
    nominated: nominations.length === 0 ? 'Когда появятся результаты пар, ответы итоговых анкет и предложенные практики, они встанут сюда.' : `Можно представить: ${plural(nominations.length, ['практика', 'практики', 'практик'])}`,
  }
}

/** @param people who may lead; names of authors come from them as well */
export function closingChoices(people: readonly Person[], nominations: readonly Nomination[]): Choices {
  const names = new Map(people.map(({ id, name }) => [id, fullName(name)]))
  return {
    people: people.map(({ id, name, post }) => ({ value: id, words: `${fullName(name)}, ${post}` })),
    nominations: nominations.map(({ id, title, personId, competences, why }) => ({ value: id, words: title, hint: [names.get(personId ?? ''), inShort(competences), why].filter(Boolean).join(', ') })),
  }
}

export function newClosingPage(choices: Choices, submission: Submission) {
  const title = 'Запланировать семинар или круглый стол'
  const { nominations: _, ...withoutNominations } = closingEventForm.fields
  const isEmpty = (choices['nominations'] ?? []).length === 0
  return {
    title,
    head: { crumbs: [completionCrumb, crumb, { words: 'Запланировать' }], title, lead: 'Людей пригласите следующим шагом. Повестку потом можно изменить.' },
    form: formView(isEmpty ? { fields: withoutNominations } : closingEventForm, submission, { action: closingPaths.newEvent.to(), submit: 'Запланировать', choices, cancel: { href: crumb.href, words: 'Отменить' } }),
  }
}

interface VotesView {
  event: Event
  practices: readonly PresentedPractice[]
  count: VoteCount | undefined
  /** The minutes are registered. */
  isSettled: boolean
  mayManage: boolean
  choices: Choices
  votes: Submission
  nominations: Submission
}

export function eventPracticesPage({ event, practices, count, isSettled, mayManage, choices, votes, nominations }: VotesView) {
  const to = { id: event.id }
  const card = { href: eventPaths.event.to(to), words: event.title }
  const isOpen = mayManage && !isSettled && event.state !== 'cancelled'
  return {
    title: `Практики и голоса: ${event.title}`,
    head: {
      crumbs: [completionCrumb, crumb, card, { words: 'Практики и голоса' }],
      title: 'Практики и голоса',
      lead: isSettled ? 'Протокол зарегистрирован: принятые практики в копилке.' : 'Решение войдёт в протокол, а практики – в копилку, когда протокол зарегистрируют.',
      actions: [...(mayManage ? [{ href: eventPaths.minutes.to(to), words: 'Протокол' }] : []), ...(event.surveyId === null ? [] : [{ href: surveyPaths.survey.to({ id: event.surveyId }), words: 'Анкета' }])],
    },
    counted: voteWords(count, event.surveyId !== null),
    practices: practices.map(({ id, title, author, votes: kept, isVotedIn }) => ({
      title,
      href: practicePaths.practice.to({ id }),
      sub: [author ?? NO_AUTHOR, kept === null ? undefined : `голосов: ${kept}`, count?.votes === undefined ? undefined : `по анкете: ${count.votes.get(id) ?? 0}`].filter(Boolean).join(', '),
      tag: isVotedIn === null ? undefined : isVotedIn ? { tone: 'good' as const, words: resolutions.in } : { tone: 'plain' as const, words: resolutions.out },
    })),
    empty: practices.length > 0 ? undefined : { title: 'Практики ещё не выбраны', why: 'Отметьте ниже, что представят участники: оно войдёт в анкету с голосованием и в протокол.' },
    form: isOpen && practices.length > 0 ? formView(votesForm(practices), votes, { action: closingPaths.practices.to(to), submit: 'Записать голоса и решение', idPrefix: 'votes-' }) : undefined,
    more: isOpen && (choices['nominations']?.length ?? 0) > 0 ? formView(nominationsForm, nominations, { action: closingPaths.nominations.to(to), submit: 'Добавить', choices, idPrefix: 'more-' }) : undefined,
  }
}
