// What the first page tells: what to do, in order, and how far each stage is.
import type { Day } from '../../kit/calendar/day.ts'
import { daysBetween } from '../../kit/calendar/day.ts'
import type { Words } from '../../kit/links.ts'
import { nearDay, screenDay, weekdayName } from '../../kit/russian/dates.ts'
import { plural, pluralWord } from '../../kit/russian/plural.ts'
import { capitalized } from '../../kit/russian/typography.ts'
import type { OwnTask } from '../../rights/task.ts'

/** A stage of the road map as every page of the frame shows it. */
export interface StageOverview {
  number: number
  title: string
  href: string
  done: number
  all: number
  next?: Words
  tasks: readonly OwnTask[]
}

/** Days ahead that count as «now»; later tasks wait behind a link. */
const NEAR_DAYS = 14
const MOST_SHOWN = 7

export interface TaskRow {
  when: { word: string; day?: string }
  late: boolean
  what: { words: string; href: string }
  why?: string
}

export interface TaskList {
  rows: TaskRow[]
  /** How many of the near ones are late. */
  late: number
  near: number
  later: number
}

/** Tasks in the order in which they are due; the near ones are shown, seven at most, or all of them when asked. */
export function taskList(tasks: readonly OwnTask[], today: Day, all = false): TaskList {
  const ordered = tasks.toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
  const near = ordered.filter((task) => daysBetween(today, task.day) <= NEAR_DAYS)
  const shown = all ? ordered : (near.length > 0 ? near : ordered).slice(0, MOST_SHOWN)
  return {
    rows: shown.map((task) => rowOf(task, today)),
    late: near.filter((task) => task.day < today).length,
    near: near.length,
    later: ordered.length - shown.length,
  }
}

function rowOf({ day, title, why, href }: OwnTask, today: Day): TaskRow {
  const late = day < today
  const when = late
    ? { word: 'Просрочено', day: `на ${plural(daysBetween(day, today), ['день', 'дня', 'дней'])}` }
    : { word: capitalized(nearDay(day, today)), day: screenDay(day, today) }
  const isSaidTwice = when.word.toLowerCase() === when.day
  return { when: isSaidTwice ? { word: when.word } : when, late, what: { words: title, href }, ...(why ? { why } : {}) }
}

/** «Четверг, 2 октября». */
export function dayTitle(today: Day): string {
  return `${capitalized(weekdayName(today))}, ${screenDay(today, today)}`
}

const inWords = ['', 'Одно', 'Два', 'Три', 'Четыре', 'Пять', 'Шесть', 'Семь', 'Восемь', 'Девять', 'Десять']

/** «Семь дел на две недели, одно просрочено.» */
export function taskLead({ near, late }: TaskList): string {
  if (near === 0) return 'На ближайшие две недели дел нет.'
  const count = inWords[near] ?? String(near)
  const lateWord = pluralWord(late, ['просрочено', 'просрочены', 'просрочено'])
  const end = late === 0 ? '' : `, ${(inWords[late] ?? String(late)).toLowerCase()} ${lateWord}`
  return `${count} ${pluralWord(near, ['дело', 'дела', 'дел'])} на две недели${end}.`
}
