import type { Day } from '../../kit/calendar/day.ts'
import { screenName } from '../../kit/russian/names.ts'
import { plural } from '../../kit/russian/plural.ts'
import type { OwnTask } from '../../rights/task.ts'
import type { Db } from '../../tools.ts'
import { takedowns } from './news/takedown.facts.ts'
import { publicityPaths } from './paths.ts'

/** What whoever keeps the site has to take down, one row for all of it: the page has the list. */
export async function publicityTasks(db: Db, today: Day): Promise<OwnTask[]> {
  const lines = await takedowns(db, today)
  const [first] = lines
  if (first === undefined) return []
  const names = [...new Set(lines.flatMap(({ people }) => people.map(({ name }) => screenName(name))))]
  const day = first.due ?? today
  return [{ day, title: `Снять с публикации: ${plural(lines.length, ['страница', 'страницы', 'страниц'])}`, why: names.join(', ') || 'Публикация снята', href: publicityPaths.takedown.to() }]
}
