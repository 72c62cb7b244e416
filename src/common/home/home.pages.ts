import type { Day } from '../../kit/calendar/day.ts'
import { politeName } from '../../kit/russian/names.ts'
import type { PersonName } from '../../kit/russian/names.ts'
import { plural } from '../../kit/russian/plural.ts'
import type { HistoryLine } from '../journal/index.ts'
import { journalPaths } from '../journal/index.ts'
import type { HomeTask, StageOverview } from './overview.ts'
import { dayTitle, taskLead, taskList } from './overview.ts'

export interface Count {
  number: number
  words: string
  href: string
  needs?: boolean
}

export interface HomeFacts {
  today: Day
  stages: readonly StageOverview[]
  /** Tasks of no stage: accounts, consents, papers to be acquainted with. */
  tasks: readonly HomeTask[]
  counts: readonly Count[]
  news: readonly HistoryLine[]
  roadmapHref: string
  allTasks: boolean
}

/** «Сегодня» of the curator and the head. */
export function homePage({ today, stages, tasks, counts, news, roadmapHref, allTasks }: HomeFacts) {
  const list = taskList([...stages.flatMap((stage) => stage.tasks), ...tasks], today, allTasks)
  return {
    title: 'Сегодня',
    head: { title: dayTitle(today), lead: taskLead(list) },
    counts,
    tasks: {
      title: 'Что сделать',
      tasks: list.rows,
      ...(list.later > 0 ? { more: { href: '/?tasks=all', words: moreWords(list.later) } } : {}),
      empty: { title: 'Всё сделано', why: 'Новые дела появятся здесь сами, когда подойдёт срок.' },
    },
    roadmap: {
      title: 'Дорожная карта',
      stages: stages.map(({ number, title, href, done, all, next }) => ({ number, title, href, share: { done, all }, next })),
      more: { href: roadmapHref, words: 'Открыть таблицу' },
    },
    news: { entries: news, more: { href: journalPaths.journal.to(), words: 'Весь журнал' } },
  }
}

function moreWords(count: number): string {
  return `Ещё ${plural(count, ['дело', 'дела', 'дел'])} позже`
}

interface OwnFacts {
  today: Day
  name: PersonName
  tasks: readonly HomeTask[]
}

/** The short home of those who have no menu: what waits for them. */
export function ownHomePage({ today, name, tasks }: OwnFacts) {
  const list = taskList(tasks, today, true)
  return {
    title: 'Сегодня',
    greeting: `Здравствуйте, ${politeName(name)}`,
    lead: list.rows.length === 0 ? 'Сейчас вас ничего не ждёт' : '',
    tasks: list.rows,
  }
}
