// One campaign: who was invited, opened, is answering, has answered, refused; and what to do with each.
import { z } from 'zod'
import { dayOfMoment, type Day } from '../../kit/calendar/day.ts'
import { listLinks } from '../../kit/lists/list-parts.ts'
import type { PageOf } from '../../kit/lists/page-of.ts'
import { screenDay } from '../../kit/russian/dates.ts'
import { fullName } from '../../kit/russian/names.ts'
import { assignmentStates, assignmentStateWords, assignmentTag, owes, owingStates, type Assignment, type AssignmentState } from './assignment.ts'
import { surveyPaths } from './paths.ts'
import { crumbs, remindedWords, sum } from './survey.pages.ts'
import { surveyState, surveyTag, termWords, type Survey } from './survey.ts'
import type { PersonName } from '../../kit/russian/names.ts'
import { withStop } from '../../kit/russian/typography.ts'

type Invited = Assignment & { person: { name: PersonName; post: string } }

interface Viewer {
  today: Day
  zone: string
  mayManage: boolean
  view: ViewKey | undefined
  /** Ids of those whose consent holds. */
  readable: ReadonlySet<string>
}

/** What is looked at: one state, or «заполняют» – whoever has begun in any way. */
const viewKeys = [...assignmentStates, 'filling'] as const
type ViewKey = (typeof viewKeys)[number]
export const viewKeySchema = z.enum(viewKeys).optional().catch(undefined)

export function shownStates(view: ViewKey | undefined): readonly AssignmentState[] {
  if (view === undefined) return assignmentStates
  return view === 'filling' ? ['opened', 'draft'] : [view]
}

interface People {
  progress: Partial<Record<AssignmentState, number>>
  /** Those of the page. */
  invited: readonly Invited[]
  page: PageOf
}

export function surveyCardPage(survey: Survey, { progress, invited, page }: People, viewer: Viewer) {
  const { today, mayManage } = viewer
  const id = { id: survey.id }
  const counted = (view?: ViewKey) => sum(progress, ...shownStates(view))
  const owing = sum(progress, ...owingStates)
  const isClosed = surveyState(survey, today) === 'closed'
  const href = (state?: ViewKey) => surveyPaths.survey.to(id, { state })
  const links = listLinks(surveyPaths.survey.to(id), { q: '', filters: { state: viewer.view }, sort: 'name', direction: 'asc', page: page.page }, { filters: { state: viewKeys }, sorts: ['name'] })
  const manage = [
    { words: 'Листки с кодами', href: surveyPaths.slips.to(id) },
    { words: 'Плакат на стену', href: surveyPaths.poster.to(id) },
    { words: 'Пригласить ещё', href: surveyPaths.invitation.to(id) },
    { words: isClosed ? 'Открыть снова' : 'Продлить срок', href: surveyPaths.reopening.to(id) },
    ...(isClosed ? [] : [{ words: 'Закрыть опрос', href: surveyPaths.closing.to(id) }]),
  ]
  return {
    title: survey.title,
    head: {
      crumbs: crumbs(survey.title),
      title: survey.title,
      lead: `${withStop(`Срок ${termWords(survey, today)}`)} Ответили ${counted('sent')} из ${counted()}.`,
      tag: surveyTag(survey, today),
      ...(mayManage && owing > 0 && !isClosed && { primary: { href: surveyPaths.reminder.to(id), words: `Напомнить (${owing})` } }),
      actions: [{ href: surveyPaths.results.to(id), words: 'Итоги' }],
      more: mayManage ? manage : [],
    },
    counts: [
      { number: counted('assigned'), words: 'не открывали', href: href('assigned') },
      { number: counted('filling'), words: 'заполняют', href: href('filling') },
      { number: counted('returned'), words: 'уточняют', href: href('returned') },
      { number: counted('sent'), words: 'ответили', href: href('sent') },
      { number: counted('refused'), words: 'отказались', href: href('refused') },
    ],
    views: [undefined, ...assignmentStates].map((state) => ({
      words: state === undefined ? 'Все' : assignmentStateWords[state].words,
      href: href(state),
      count: counted(state),
      current: viewer.view === state,
    })),
    table: {
      label: 'Кого спросили',
      columns: [{ key: 'name', words: 'Сотрудник', keep: true }, { key: 'state', words: 'Состояние' }, { key: 'when', words: 'Когда' }],
      rows: invited.map((one) => rowOf(one, viewer)),
      pager: links.pager(page),
    },
  }
}

function rowOf(one: Invited, { today, zone, mayManage, readable }: Viewer) {
  const id = { id: one.id }
  const hasCome = one.state === 'sent' || (one.state === 'returned' && one.sentAt !== null)
  const hasAnswers = hasCome && readable.has(one.id)
  const reminded = one.remindedAt === null || !owes(one.state) ? undefined : remindedWords(dayOfMoment(one.remindedAt, zone), today)
  return {
    id: one.id,
    name: fullName(one.person.name),
    cells: {
      name: { words: fullName(one.person.name), sub: one.person.post, ...(hasAnswers && { href: surveyPaths.assignment.to(id) }) },
      state: { tag: assignmentTag(one.state), ...(hasCome && !hasAnswers && { sub: 'согласие не действует, ответы закрыты' }), ...(hasAnswers && one.way === 'paper' && { sub: 'введено с бумаги' }), ...(one.way !== 'paper' && reminded && { sub: reminded }) },
      when: whenWords(one, zone, today),
    },
    menu: mayManage ? menuOf(one, hasAnswers) : [],
  }
}

function menuOf(one: Invited, hasAnswers: boolean) {
  const id = { id: one.id }
  return [
    ...(hasAnswers ? [{ words: 'Ответы', href: surveyPaths.assignment.to(id) }] : []),
    ...(hasAnswers && one.state === 'sent' ? [{ words: 'Вернуть на уточнение', href: surveyPaths.clarification.to(id) }] : []),
    ...(one.state === 'sent' ? [] : [{ words: 'Личная ссылка', href: surveyPaths.link.to(id) }, { words: 'Ввести с бумаги', href: surveyPaths.paper.to(id) }]),
  ]
}

function whenWords(one: Invited, zone: string, today: Day): string {
  if (one.state === 'sent' && one.answeredOn !== null) return screenDay(one.answeredOn, today)
  const moment = { assigned: one.invitedAt, opened: one.openedAt, draft: one.savedAt, sent: one.sentAt, returned: one.returnedAt, refused: one.refusedAt }[one.state]
  return moment === null ? '' : screenDay(dayOfMoment(moment, zone), today)
}
