import { monthOf, yearOf } from '../../../kit/calendar/day.ts'
import { conditionsPaths as paths } from '../paths.ts'
import { headOf, viewTabs } from './roadmap.pages.ts'
import type { RoadmapView } from './roadmap-view.ts'
import { rowsOf } from './roadmap.ts'
import { timelineOf, type TimelineState } from './timeline.ts'

const SHORT_MONTHS = ['янв', 'фев', 'мар', 'апр', 'май', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек']
const stateWords: Record<TimelineState, string> = { done: 'исполнено', late: 'просрочено', ahead: 'впереди' }

/** The same edition as a picture; the same facts stand in a table under it. */
export function timelinePage(view: RoadmapView) {
  const { roadmap, today } = view
  const picture = timelineOf(roadmap, today)
  const late = picture.rows.filter(({ state, isWork }) => isWork && state === 'late').length
  return {
    title: 'Дорожная карта: шкала времени',
    head: headOf(view, rowsOf(roadmap.items)),
    views: viewTabs(roadmap, 'timeline'),
    conclusion: late === 0 ? 'Просроченных строк нет' : `Просрочено строк: ${late}`,
    picture: {
      ...picture,
      months: picture.months.map(({ x, day }) => ({ x, words: monthWords(day) })),
    },
    table: {
      label: 'Те же сроки таблицей',
      columns: [
        { key: 'row', words: 'Строка' },
        { key: 'term', words: 'Срок' },
        { key: 'state', words: 'Состояние' },
      ],
      rows: picture.rows.map(({ number, words, term, state }) => ({
        id: number,
        name: words,
        cells: { row: words, term, state: stateWords[state] },
      })),
    },
    back: paths.roadmap.to({}, { edition: roadmap.id }),
  }
}

/** «сен», and «янв 2026» where a year begins. */
function monthWords(day: string): string {
  const name = SHORT_MONTHS[monthOf(day) - 1] ?? ''
  return monthOf(day) === 1 ? `${name} ${yearOf(day)}` : name
}
