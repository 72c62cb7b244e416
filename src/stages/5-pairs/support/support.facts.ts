// What the rest of the house hears of mentees without a pair: numbers for the stage, tasks for «Сегодня».
import type { Day } from '../../../kit/calendar/day.ts'
import { screenDay } from '../../../kit/russian/dates.ts'
import { screenName } from '../../../kit/russian/names.ts'
import type { Permission } from '../../../rights/permissions.ts'
import type { Db } from '../../../tools.ts'
import { supportWords } from '../../2-requests/index.ts'
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

export interface SupportTask {
  day: Day
  title: string
  why: string
  href: string
  permission: Permission
}

/**
 * A mentor who has become possible, a day of search, a person nobody has talked to. Whoever has just come into the bank
 * waits for the usual matching and is no task yet.
 */
export async function supportTasks(db: Db, today: Day): Promise<SupportTask[]> {
  const people = (await unpairedMentees(db, today)).filter((one) => !isSettled(one))
  const searched = people.filter(({ state }) => state !== 'bank')
  const counsels = await counselOf(db, searched, today)
  return [
    ...searched.flatMap((one) => searchTask(one, counsels.get(one.id)?.proposed?.told, today)),
    ...people.filter(({ state }) => state !== 'bank').map((one) => talkTask(one, today)),
  ]
}

function searchTask(one: Unpaired, mentor: string | undefined, today: Day): SupportTask[] {
  const name = screenName(one.name)
  const href = supportPaths.mentee.to({ id: one.id })
  if (mentor !== undefined) {
    return [{ day: today, title: `Появился возможный наставник: ${name}`, why: mentor, href, permission: 'selection.manage' }]
  }
  if (one.searchOn === null) return []
  return [{ day: one.searchOn, title: `Снова искать наставника: ${name}`, why: supportWords[one.support], href, permission: 'selection.manage' }]
}

function talkTask(one: Unpaired, today: Day): SupportTask {
  const why = one.lastTalkOn === null ? 'записей психолога ещё нет' : `последняя запись ${screenDay(one.lastTalkOn, today)}`
  return { day: talkDueOn(one, today), title: `Поддержать без пары: ${screenName(one.name)}`, why, href: supportPaths.mentee.to({ id: one.id }), permission: 'support.notes' }
}
