import type { Day } from '../../../kit/calendar/day.ts'
import { newId } from '../../../kit/ids.ts'
import { found, Refusal } from '../../../kit/refusal.ts'
import { screenNamesOf } from '../../../common/people/index.ts'
import type { Db } from '../../../tools.ts'
import { pairsPaths } from '../paths.ts'
import { openUnitStates, type Unit, type UnitRole } from './unit.ts'
import { toUnit, withMembers } from './unit-row.ts'

/** One unit with all its memberships; undefined ids are not found. One query. */
export async function unitById(db: Db, id: string): Promise<Unit | null> {
  const row = await db.unit.findUnique({ where: { id }, include: withMembers })
  return row && toUnit(row)
}

export async function foundUnit(db: Db, id: string): Promise<Unit> {
  return found(await unitById(db, id), 'Такой пары или группы нет. Откройте список пар и групп.')
}

/**
 * The unit for whoever takes part in it, now or once: the pair of others is not found.
 * @param role only as a mentor or only as a mentee
 */
export async function assertOwnUnit(db: Db, personId: string, unitId: string, role?: UnitRole): Promise<Unit> {
  const unit = await foundUnit(db, unitId)
  const isOwn = unit.members.some((member) => member.personId === personId && (role === undefined || member.role === role))
  return found(isOwn ? unit : null, 'Такой пары или группы у вас нет. Откройте «Мои пары».')
}

/** All units a person belongs or belonged to, the newest first. */
export async function unitsOfPerson(db: Db, personId: string): Promise<Unit[]> {
  const rows = await db.unit.findMany({ where: { members: { some: { personId } } }, include: withMembers, orderBy: [{ from: 'desc' }, { id: 'desc' }] })
  return rows.map(toUnit)
}

/** Units that go on: proposed, agreed, approved or suspended, by their beginning. */
export async function openUnits(db: Db): Promise<Unit[]> {
  const rows = await db.unit.findMany({ where: { state: { in: [...openUnitStates] } }, include: withMembers, orderBy: [{ from: 'asc' }, { id: 'asc' }] })
  return rows.map(toUnit)
}

export async function unitsByIds(db: Db, ids: readonly string[]): Promise<Unit[]> {
  const rows = await db.unit.findMany({ where: { id: { in: [...ids] } }, include: withMembers, orderBy: [{ from: 'asc' }, { searchKey: 'asc' }, { id: 'asc' }] })
  return rows.map(toUnit)
}

/** Writes columns over the version that was read. @throws Refusal at «version» when somebody was quicker */
export async function changeUnit(tx: Db, { id, version }: Pick<Unit, 'id' | 'version'>, data: object, at: Date): Promise<void> {
  const { count } = await tx.unit.updateMany({ where: { id, version }, data: { ...data, version: version + 1, updatedAt: at } })
  if (count === 0) throw await staleUnit(tx, id)
}

/** Said to whoever sends a form that was drawn from an older state. */
export async function staleUnit(db: Db, id: string): Promise<Refusal> {
  const [last] = await stepsOfUnit(db, id)
  const who = last?.byId === undefined || last.byId === null ? undefined : (await screenNamesOf(db, [last.byId])).get(last.byId)
  const words = who === undefined ? 'Пока вы писали, состав изменился' : `Пока вы писали, состав изменился, последний шаг – ${who}`
  return new Refusal('wrong-moment', `${words}. Введённое осталось здесь: сравните со страницей пары и, если верно оно, сохраните ещё раз`, {
    field: 'version',
    next: { href: pairsPaths.unit.to({ id }), words: 'Открыть пару' },
  })
}

/** A state, or what happened within one. */
type UnitStepKind = Unit['state'] | 'extended' | 'replaced' | 'joined' | 'left' | 'changed' | 'answered'

export interface UnitStep {
  on: Day
  step: UnitStepKind
  words: string | null
  byId: string | null
  at: Date
}

export async function keepUnitStep(tx: Db, unitId: string, step: UnitStep): Promise<void> {
  await tx.unitStep.create({ data: { id: newId(), unitId, ...step } })
}

/** Dated history of a unit, the newest first. */
async function stepsOfUnit(db: Db, unitId: string): Promise<UnitStep[]> {
  const rows = await db.unitStep.findMany({ where: { unitId }, orderBy: [{ at: 'desc' }, { id: 'desc' }] })
  return rows.map(({ on, step, words, byId, at }) => ({ on, step: step as UnitStepKind, words, byId, at }))
}
