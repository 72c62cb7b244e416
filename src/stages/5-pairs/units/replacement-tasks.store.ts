// What replacements and people who leave ask of the curator, until everything is done: nobody is orphaned unnoticed.
import { addDays, type Day } from '../../../kit/calendar/day.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { screenName } from '../../../kit/russian/names.ts'
import type { Db } from '../../../tools.ts'
import { pairsPaths } from '../paths.ts'
import { endingPaths } from './ending-paths.ts'
import { replacementPaths } from './replacement-paths.ts'
import { openReplacements } from './replacement.store.ts'
import type { UnitTask } from './unit-tasks.store.ts'
import { openUnits } from './unit.store.ts'

/** Open replacements, people dismissed out of a unit that goes on, and decisions that wait for their order. */
export async function replacementTasks(db: Db, today: Day): Promise<UnitTask[]> {
  const open = await openReplacements(db)
  const fixed = (await openUnits(db)).filter(({ orderId }) => orderId !== null)
  const replaced = new Set(open.map(({ memberId }) => memberId))
  return [
    ...open.map((one): UnitTask => ({
      // Without a successor the day that counts is the first one without a mentor.
      day: one.newMemberId === null && one.stopsOn < one.orderDueOn ? one.stopsOn : one.orderDueOn,
      title: `Замена наставника: «${one.title}»`,
      why: `без наставника с ${requisiteDay(one.stopsOn)}, приказ до ${requisiteDay(one.orderDueOn)}`,
      href: replacementPaths.path.to({ id: one.unitId, replacement: one.id }),
      permission: 'units.manage',
    })),
    ...fixed.flatMap((unit) => unit.members.filter(({ id, orderId, leaveGround, person }) => orderId !== null && leaveGround === null && person.dismissedOn !== null && !replaced.has(id)).map(({ role, person }): UnitTask => ({
      day: addDays(person.dismissedOn ?? today, 1),
      title: role === 'mentor' ? `Заменить наставника: ${screenName(person.name)}` : `Вывести из пары: ${screenName(person.name)}`,
      why: `последний день работы ${requisiteDay(person.dismissedOn ?? today)}, «${unit.title}»`,
      href: role === 'mentor' ? pairsPaths.replacement.to({ id: unit.id }) : endingPaths.choice.to({ id: unit.id }),
      permission: 'units.manage',
    }))),
    ...fixed.filter(({ outcome }) => outcome === 'extended').map((unit): UnitTask => ({
      day: addDays(today, 5), title: `Приказ о продлении: «${unit.title}»`, why: `новый срок – по ${requisiteDay(unit.to)}`, href: endingPaths.choice.to({ id: unit.id }), permission: 'units.manage',
    })),
  ]
}
