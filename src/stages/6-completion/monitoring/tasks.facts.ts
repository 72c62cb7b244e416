// What monitoring asks for on «Сегодня»: talks that are due, rounds whose day has come, promises to delete.
import { addDays, type Day } from '../../../kit/calendar/day.ts'
import { schoolYearOf } from '../../../kit/calendar/school-year.ts'
import { screenName } from '../../../kit/russian/names.ts'
import { peopleCount, plural } from '../../../kit/russian/plural.ts'
import type { HouseTask } from '../../../rights/task.ts'
import type { Db } from '../../../tools.ts'
import { yearClosings } from '../../../common/years/index.ts'
import { endedComfort } from './comfort.store.ts'
import { monitoringPaths as paths } from './paths.ts'
import { yearRounds, type RoundView } from './round.facts.ts'
import { rounds } from './round.ts'
import { openTalks } from './talk.store.ts'

/** A round that is long past is not asked for any more: its answers would be of another time. */
const STALE_DAYS = 60

export async function monitoringTasks(db: Db, today: Day): Promise<HouseTask[]> {
  const year = schoolYearOf(today)
  const [talks, { views }, ended, closings] = await Promise.all([openTalks(db, ['talk', 'comfort']), yearRounds(db, today, year), endedComfort(db), yearClosings(db)])
  const isClosed = closings.some((closing) => closing.year === year)
  return [
    ...talks.map(({ id, kind, dueOn, name, unitTitle }): HouseTask =>
      kind === 'talk'
        ? { day: dueOn, title: `Беседа куратора: ${screenName(name)}`, why: `После анкеты, ${unitTitle}`, href: paths.talk.to({ id }), permission: 'monitoring.manage' }
        : { day: dueOn, title: `Поговорить с парой: ${unitTitle}`, why: 'Комфорт общения', href: paths.comfortTalk.to({ id }), permission: 'comfort.read' },
    ),
    ...(isClosed ? [] : views.flatMap((view) => roundTask(view, today) ?? [])),
    ...(ended.assignmentIds.length > 0 ? [{ day: today, title: 'Удалить ответы о комфорте общения', why: `Программы завершены: ${plural(ended.assignmentIds.length, ['анкета', 'анкеты', 'анкет'])}`, href: paths.comfort.to(), permission: 'monitoring.manage' as const }] : []),
  ]
}

/** The comfort check and the short one are optional: nobody is urged to them. */
function roundTask({ kind, days, round, isPlanned, members }: RoundView, today: Day): HouseTask | undefined {
  if (rounds[kind].isOptional || days.opensOn > today || today > addDays(days.dueOn, STALE_DAYS)) return undefined
  // It begins by itself today; should it not, it is asked for from tomorrow on.
  if (isPlanned && days.opensOn === today) return undefined
  const left = members.filter(({ answered, hasConsent, until }) => answered === 'notAsked' && hasConsent && (round === undefined || until === undefined))
  if (left.length === 0) return undefined
  const people = peopleCount(new Set(left.map(({ personId }) => personId)).size)
  const href = paths.launch.to({ kind })
  if (round === undefined) return { day: days.dueOn, title: rounds[kind].verb, why: `По плану – сейчас, ${people}`, href, permission: 'monitoring.manage' }
  return { day: addDays(today, 7), title: `Спросить остальных: ${rounds[kind].title.toLowerCase()}`, why: `Ещё не спрашивали: ${people}`, href, permission: 'monitoring.manage' }
}
