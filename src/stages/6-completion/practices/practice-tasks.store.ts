// What the first page of the curator tells about the library.
import { addDays, type Day } from '../../../kit/calendar/day.ts'
import { plural } from '../../../kit/russian/plural.ts'
import type { Db } from '../../../tools.ts'
import { practicePaths } from './paths.ts'

/** An author waits for an answer no longer than this; what goes to a round table is answered there. */
const ANSWER_DAYS = 7

export async function practiceTasks(db: Db): Promise<{ day: Day; title: string; why: string; href: string }[]> {
  const where = { state: 'proposed', eventId: null }
  const first = await db.practice.findFirst({ where, orderBy: { stateOn: 'asc' }, select: { stateOn: true } })
  if (first === null) return []
  const count = await db.practice.count({ where })
  return [{ day: addDays(first.stateOn, ANSWER_DAYS), title: 'Решить о предложенных практиках', why: plural(count, ['автор ждёт ответа', 'автора ждут ответа', 'авторов ждут ответа']), href: practicePaths.practices.to({}, { shelf: 'proposed' }) }]
}
