// What the rest of the house hears of mentees without a pair: numbers for the stage, tasks for «Сегодня».
import type { Day } from '../../../kit/calendar/day.ts'
import { screenDay } from '../../../kit/russian/dates.ts'
import { screenName } from '../../../kit/russian/names.ts'
import type { HouseTask } from '../../../rights/task.ts'
import type { Db } from '../../../tools.ts'
import { supportWords } from '../../2-requests/index.ts'
import type { Counsel } from '../../4-selection/index.ts'
import { counselOf } from './counsel.facts.ts'
import { supportPaths } from './support-paths.ts'
import { isForgotten, isSettled, talkDueOn, type Unpaired } from './support.ts'
import { unpairedMentees } from './unpaired.store.ts'

export interface SupportFacts {
  unpaired: number
  /** Neither a record nor a day of the next search ahead (domain.md §5.5, Done). */
  forgotten: number
}

export async function supportFacts(db: Db, today: Day): Promise<SupportFacts> {
  const people = await unpairedMentees(db, today)
  return { unpaired: people.length, forgotten: people.filter((one) => isForgotten(one, today)).length }
}

/**
 * A mentor who has become possible, a day of search, a person nobody has talked to. Whoever has just come into the bank
 * waits for the usual matching and is no task yet.
 */
export async function supportTasks(db: Db, today: Day): Promise<HouseTask[]> {
  const people = (await unpairedMentees(db, today)).filter((one) => !isSettled(one))
  const searched = people.filter(({ state }) => state !== 'bank')
  const counsels = await counselOf(db, searched, today)
  const found = searched.filter(({ id }) => counsels.get(id)?.proposed !== undefined)
  return [
    ...foundTasks(found, counsels, today),
    ...searched.filter((one) => !found.includes(one)).flatMap(searchTask),
    ...searched.map((one) => talkTask(one, today)),
  ]
}

/** One line for all of them when there are several: the first page is short. */
function foundTasks(found: readonly Unpaired[], counsels: ReadonlyMap<string, Counsel>, today: Day): HouseTask[] {
  const common = { day: today, permission: 'selection.manage' as const }
  if (found.length > 1) {
    const rest = found.length > 3 ? ` и ещё ${found.length - 3}` : ''
    return [{ ...common, title: `Появились возможные наставники для ${found.length}`, why: `${found.slice(0, 3).map(({ name }) => screenName(name)).join(', ')}${rest}`, href: supportPaths.list.to() }]
  }
  return found.map((one) => ({ ...common, title: `Появился возможный наставник: ${screenName(one.name)}`, why: counsels.get(one.id)?.proposed?.told ?? '', href: supportPaths.mentee.to({ id: one.id }) }))
}

function searchTask(one: Unpaired): HouseTask[] {
  if (one.searchOn === null) return []
  return [{ day: one.searchOn, title: `Снова искать наставника: ${screenName(one.name)}`, why: supportWords[one.support], href: supportPaths.mentee.to({ id: one.id }), permission: 'selection.manage' }]
}

function talkTask(one: Unpaired, today: Day): HouseTask {
  const why = one.lastTalkOn === null ? 'записей психолога ещё нет' : `последняя запись ${screenDay(one.lastTalkOn, today)}`
  return { day: talkDueOn(one, today), title: `Поддержать без пары: ${screenName(one.name)}`, why, href: supportPaths.mentee.to({ id: one.id }), permission: 'support.notes' }
}
