import type { Day } from '../../kit/calendar/day.ts'
import { politeName } from '../../kit/russian/names.ts'
import type { PersonName } from '../../kit/russian/names.ts'
import { plural } from '../../kit/russian/plural.ts'
import type { OwnTask } from '../../rights/task.ts'
import type { HistoryLine } from '../journal/index.ts'
import { journalPaths } from '../journal/index.ts'
import type { StageOverview } from './overview.ts'
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
  tasks: readonly OwnTask[]
  counts: readonly Count[]
  news: readonly HistoryLine[]
  roadmapHref: string
  allTasks: boolean
  /** The pair of the head or the curator, when they lead one. */
  own: OwnHome
}

/** «Сегодня» of the curator and the head. */
export function homePage({ today, stages, tasks, counts, news, roadmapHref, allTasks, own }: HomeFacts) {
  const list = taskList([...stages.flatMap((stage) => stage.tasks), ...tasks, ...own.tasks], today, allTasks)
  return {
    title: 'Сегодня',
    head: { title: dayTitle(today), lead: taskLead(list) },
    counts,
    own: own.pairs && { title: 'Моя пара', lead: own.lead, pairs: own.pairs },
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

/** What the stages know of a person for «Сегодня»: who is with whom, what waits, what can be done at once. */
export interface OwnHome {
  /** «Вы – наставник Крыловой Дарьи Алексеевны до 29 мая.» */
  lead: string
  tasks: readonly OwnTask[]
  /** Drawn by views/partials/pairs/own-home; absent for whoever has no pair. */
  pairs?: object
}

interface OwnFacts {
  today: Day
  name: PersonName
  tasks: readonly OwnTask[]
  own: OwnHome
}

/** The short home of those who have no menu: what waits for them and what they do most. */
export function ownHomePage({ today, name, tasks, own }: OwnFacts) {
  const list = taskList([...tasks, ...own.tasks], today, true)
  return {
    title: 'Сегодня',
    greeting: `Здравствуйте, ${politeName(name)}`,
    lead: own.lead,
    tasks: list.rows,
    pairs: own.pairs,
  }
}
