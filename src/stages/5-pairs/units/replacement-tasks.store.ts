// What replacements and people who leave ask of the curator, until everything is done: nobody is orphaned unnoticed.
import { addDays, addMonths, type Day } from '../../../kit/calendar/day.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { screenName } from '../../../kit/russian/names.ts'
import type { HouseTask } from '../../../rights/task.ts'
import type { Db } from '../../../tools.ts'
import { pairsPaths } from '../paths.ts'
import { endingPaths } from './ending-paths.ts'
import { replacementPaths } from './replacement-paths.ts'
import { mentorsOf } from './membership.ts'
import { openReplacements } from './replacement.store.ts'
import type { Unit } from './unit.ts'
import { openUnits } from './unit.store.ts'

/** After that long an absence a mentor is replaced (domain.md §5.5, rules for the civil service). */
const LONG_MONTHS = 1

/** Open replacements, people dismissed out of a unit that goes on, and decisions that wait for their order. */
export async function replacementTasks(db: Db, today: Day): Promise<HouseTask[]> {
  const open = await openReplacements(db)
  const fixed = (await openUnits(db)).filter(({ orderId }) => orderId !== null)
  const replaced = new Set(open.map(({ memberId }) => memberId))
  return [
    ...open.map((one): HouseTask => ({
      // Without a successor the day that counts is the first one without a mentor.
      day: one.newMemberId === null && one.stopsOn < one.orderDueOn ? one.stopsOn : one.orderDueOn,
      title: `Замена наставника: «${one.title}»`,
      why: `без наставника с ${requisiteDay(one.stopsOn)}, приказ до ${requisiteDay(one.orderDueOn)}`,
      href: replacementPaths.path.to({ id: one.unitId, replacement: one.id }),
      permission: 'units.manage',
    })),
    ...fixed.flatMap((unit) => unit.members.filter(({ id, orderId, leaveGround, person }) => orderId !== null && leaveGround === null && person.dismissedOn !== null && !replaced.has(id)).map(({ role, person }): HouseTask => ({
      day: addDays(person.dismissedOn ?? today, 1),
      title: role === 'mentor' ? `Заменить наставника: ${screenName(person.name)}` : `Вывести из пары: ${screenName(person.name)}`,
      why: `последний день работы ${requisiteDay(person.dismissedOn ?? today)}, «${unit.title}»`,
      href: role === 'mentor' ? pairsPaths.replacement.to({ id: unit.id }) : endingPaths.choice.to({ id: unit.id }),
      permission: 'units.manage',
    }))),
    ...(await awayTasks(db, fixed, replaced, today)),
    ...fixed.filter(({ outcome }) => outcome === 'extended').map((unit): HouseTask => ({
      day: addDays(today, 5), title: `Приказ о продлении: «${unit.title}»`, why: `новый срок – по ${requisiteDay(unit.to)}`, href: endingPaths.choice.to({ id: unit.id }), permission: 'units.manage',
    })),
  ]
}

/** Mentors of working units who are away for more than a month, or nobody knows until when. */
async function awayTasks(db: Db, fixed: readonly Unit[], replaced: ReadonlySet<string>, today: Day): Promise<HouseTask[]> {
  const leading = fixed.filter(({ state }) => state === 'approved').flatMap((unit) => mentorsOf(unit, today).filter(({ id, person }) => !replaced.has(id) && person.dismissedOn === null).map((member) => ({ unit, member })))
  const rows = leading.length === 0 ? [] : await db.absence.findMany({ where: { personId: { in: leading.map(({ member }) => member.personId) }, AND: [{ OR: [{ from: null }, { from: { lte: today } }] }, { OR: [{ to: null }, { to: { gte: today } }] }] } })
  return leading.flatMap(({ unit, member: { personId, person } }): HouseTask[] => {
    const long = rows.find((row) => row.personId === personId && isLong(row))
    if (long === undefined) return []
    const why = long.to === null ? 'день возвращения неизвестен' : `отсутствует по ${requisiteDay(long.to)}`
    return [{ day: today, title: `Решить, кто заменит: ${screenName(person.name)}`, why: `${why}, «${unit.title}»`, href: pairsPaths.replacement.to({ id: unit.id }), permission: 'units.manage' }]
  })
}

function isLong({ from, to }: { from: Day | null; to: Day | null }): boolean {
  return from === null || to === null || to > addMonths(from, LONG_MONTHS)
}
