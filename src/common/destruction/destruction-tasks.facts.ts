// What the years that are over ask to destroy, as rows for «Сегодня»; consents that end have rows of their own.
import type { Day } from '../../kit/calendar/day.ts'
import { schoolYearLabel } from '../../kit/calendar/school-year.ts'
import { peopleCount } from '../../kit/russian/plural.ts'
import type { HouseTask } from '../../rights/task.ts'
import type { Db } from '../../tools.ts'
import type { ConsentReaction } from '../consents/index.ts'
import { dueOfYears } from './due.facts.ts'
import { destructionPaths } from './paths.ts'

/** One row for each year and term, however many people. */
export async function destructionTasks(db: Db, reactions: readonly ConsentReaction[], today: Day): Promise<HouseTask[]> {
  const terms = new Map<string, HouseTask & { people: Set<string> }>()
  for (const { year = 0, due, remindOn, personId } of await dueOfYears(db, reactions, today)) {
    const key = `${year} ${due}`
    const known = terms.get(key)?.people ?? new Set()
    terms.set(key, {
      day: remindOn, people: known.add(personId), title: `Уничтожить ответы: ${peopleCount(known.size)}`,
      why: `Цель достигнута: работа ${schoolYearLabel(year)} учебного года завершена`, href: destructionPaths.list.to(), permission: 'consents.register',
    })
  }
  return [...terms.values()].map(({ people: _, ...task }) => task)
}
