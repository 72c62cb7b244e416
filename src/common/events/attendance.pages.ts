// Marks of presence: one tap for each person.
import { fullName, screenName } from '../../kit/russian/names.ts'
import { whenWords, type Event } from './event.ts'
import type { Day } from '../../kit/calendar/day.ts'
import type { Person } from '../people/index.ts'
import { markOf, marks, markWords, type Visitor } from './attendance.ts'

interface AttendanceView {
  event: Event
  visitors: readonly Visitor[]
  people: readonly Person[]
  action: string
  back: { href: string; words: string }
  /** Address of the sheet to print; the leader has none. */
  sheet: string | undefined
  crumbs: { words: string; href?: string }[]
  today: Day
}

export function attendancePage({ event, visitors, people, action, back, sheet, crumbs, today }: AttendanceView) {
  const by = new Map(visitors.map((visitor) => [visitor.personId, visitor]))
  return {
    title: `Кто был: ${event.title}`,
    head: { crumbs, title: 'Кто был', lead: `${event.title}, ${whenWords(event, today)}`, ...(sheet !== undefined && { actions: [{ href: sheet, words: 'Явочный лист' }] }) },
    action,
    back,
    people: people.flatMap((person) => {
      const visitor = by.get(person.id)
      if (visitor === undefined) return []
      const mark = markOf(visitor)
      return [{
        id: person.id,
        name: fullName(person.name),
        sub: [person.post, visitor.how === 'self' ? 'по коду на месте' : undefined].filter(Boolean).join(', '),
        was: mark ?? '',
        options: marks.map((value) => ({ id: `m-${person.id}-${value}`, value, words: markWords[value], checked: value === mark })),
      }]
    }),
    empty: { title: 'Отмечать некого', why: 'Сначала пригласите людей. Кто отметится по коду на стене, появится здесь сам.', primary: back },
  }
}

/** What became of the marks: saved, and whose mark somebody else had put. */
export function savedWords(left: readonly Person[]): { tone: 'good' | 'need'; title: string; words?: string } {
  if (left.length === 0) return { tone: 'good', title: 'Отметки сохранены' }
  return { tone: 'need', title: 'Остальные отметки сохранены', words: `Пока вы отмечали, отметились сами или были отмечены другими: ${left.map(({ name }) => screenName(name)).join(', ')}. Их отметки мы не тронули, проверьте.` }
}
