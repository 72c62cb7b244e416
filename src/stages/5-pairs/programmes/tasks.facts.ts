// What programmes ask of a person: to draft, to agree, to pass on, to approve, to mark what is late.
import type { Day } from '../../../kit/calendar/day.ts'
import { plural } from '../../../kit/russian/plural.ts'
import type { HouseTask, OwnTask } from '../../../rights/task.ts'
import type { Db } from '../../../tools.ts'
import { pairsPaths } from '../paths.ts'
import { membershipsOf } from '../units/membership.ts'
import { isOpenUnit, type Unit } from '../units/unit.ts'
import type { ListedProgramme } from './listed.ts'
import { listedOf, listedProgrammes } from './programmes.facts.ts'
import { programmePaths } from './paths.ts'

/**
 * Of a mentor or a mentee in their own units.
 * @param all units the person belongs or belonged to
 */
export async function ownProgrammeTasks(db: Db, personId: string, all: readonly Unit[], today: Day): Promise<OwnTask[]> {
  const units = all.filter((unit) => isOpenUnit(unit) && unit.state !== 'proposed' && membershipsOf(unit, personId, today).length > 0)
  if (units.length === 0) return []
  const agreed = await db.programmeAgreement.findMany({ where: { personId, programme: { state: 'agreement' } }, select: { programme: { select: { unitId: true } } } })
  const isAgreed = (unitId: string) => agreed.some(({ programme }) => programme.unitId === unitId)
  return (await listedOf(db, units, today)).flatMap((listed) => ownTasks(listed, isAgreed(listed.unit.id), today))
}

function ownTasks({ unit, inForce, coming, plan, dueOn }: ListedProgramme, isAgreed: boolean, today: Day): OwnTask[] {
  const href = pairsPaths.programme.to({ id: unit.id })
  const why = unit.title
  const late = plan?.late ?? 0
  return [
    ...(coming === undefined && inForce === undefined ? [{ day: dueOn, title: 'Составить программу', why, href }] : []),
    ...(coming?.state === 'draft' ? [{ day: inForce === undefined ? dueOn : today, title: coming.returnWords === null ? 'Дописать программу' : 'Доработать программу', why: coming.returnWords ?? why, href }] : []),
    ...(coming?.state === 'agreement' && !isAgreed ? [{ day: inForce === undefined ? dueOn : today, title: 'Согласовать программу', why, href: programmePaths.agreement.to({ id: unit.id }) }] : []),
    ...(late > 0 ? [{ day: today, title: 'Отметить сделанное по плану', why: `Без отметки: ${plural(late, ['мероприятие', 'мероприятия', 'мероприятий'])}`, href }] : []),
  ]
}

/** Of the curator and of the head, by the right that the task needs. */
export async function programmeTasks(db: Db, today: Day): Promise<HouseTask[]> {
  return (await listedProgrammes(db, today)).flatMap(({ unit, inForce, coming, dueOn }): HouseTask[] => {
    const day = inForce === undefined && dueOn > today ? dueOn : today
    if (coming?.state === 'agreed') return [{ day, title: 'Согласовать программу', why: unit.title, href: programmePaths.agreement.to({ id: unit.id }), permission: 'units.manage' }]
    if (coming?.state === 'submitted') return [{ day, title: 'Утвердить программу', why: unit.title, href: programmePaths.approval.to({ id: unit.id }), permission: 'programmes.approve' }]
    return []
  })
}
