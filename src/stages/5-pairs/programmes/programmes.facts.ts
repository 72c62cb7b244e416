// How programmes stand in the whole kindergarten: for the list, the tasks and the progress of the stage.
import type { Day } from '../../../kit/calendar/day.ts'
import { schoolYearOf } from '../../../kit/calendar/school-year.ts'
import { screenName } from '../../../kit/russian/names.ts'
import type { Db } from '../../../tools.ts'
import { isClosedOn, yearClosings } from '../../../common/years/index.ts'
import type { Unit } from '../units/unit.ts'
import { openUnits } from '../units/unit.store.ts'
import { signers } from './access.ts'
import { programmesDue } from './due.store.ts'
import type { ListedProgramme } from './listed.ts'
import { countPlan } from './plan.ts'
import { editionsOf, type PlanState } from './programme.ts'
import { headsOfUnits } from './programme.store.ts'

/** Units that go on and are agreed at least; five queries whatever their number. */
export async function listedProgrammes(db: Db, today: Day): Promise<ListedProgramme[]> {
  return listedOf(db, (await openUnits(db)).filter(({ state }) => state !== 'proposed'), today)
}

/** The same of these units. */
export async function listedOf(db: Db, units: readonly Unit[], today: Day): Promise<ListedProgramme[]> {
  if (units.length === 0) return []
  const heads = await headsOfUnits(db, units.map(({ id }) => id))
  const editions = units.map((unit) => ({ unit, ...editionsOf(heads.filter(({ unitId }) => unitId === unit.id)) }))
  const agreements = await db.programmeAgreement.findMany({ where: { programmeId: { in: editions.flatMap(({ coming }) => coming?.id ?? []) } }, select: { programmeId: true, personId: true } })
  const items = await db.planItem.findMany({ where: { programmeId: { in: editions.flatMap(({ inForce }) => inForce?.id ?? []) } }, select: { programmeId: true, state: true, to: true } })
  const due = await programmesDue(db, units)
  const closings = items.some(({ to }) => schoolYearOf(to) < schoolYearOf(today)) ? await yearClosings(db) : []
  const isFrozen = (day: Day) => isClosedOn(day, closings)
  return editions.map(({ unit, inForce, coming }) => ({
    unit,
    inForce,
    coming,
    notAgreed: coming === undefined ? [] : signers(unit, today)
      .filter(({ personId }) => agreements.every((one) => one.programmeId !== coming.id || one.personId !== personId))
      .map(({ person }) => screenName(person.name)),
    plan: inForce && countPlan(items.filter(({ programmeId }) => programmeId === inForce.id).map((item) => ({ ...item, state: item.state as PlanState })), today, isFrozen),
    dueOn: due.get(unit.id) ?? unit.from,
  }))
}

export interface ProgrammesFacts {
  /** Units that an order has fixed. */
  units: number
  approved: number
  /** Without an approved programme: title, last day, and whom everybody waits for. */
  missing: ListedProgramme[]
  /** Units with late rows of the plan, and how many rows. */
  lateUnits: number
  lateItems: number
}

/**
 * For the done-test of the stage: every fixed unit has an approved programme.
 * @param units that go on
 */
export async function programmesFacts(db: Db, today: Day, units: readonly Unit[]): Promise<ProgrammesFacts> {
  const listed = await listedOf(db, units.filter(({ state }) => state === 'approved'), today)
  const missing = listed.filter(({ inForce }) => inForce === undefined)
  const late = listed.map(({ plan }) => plan?.late ?? 0).filter((count) => count > 0)
  return { units: listed.length, approved: listed.length - missing.length, missing, lateUnits: late.length, lateItems: late.reduce((sum, count) => sum + count, 0) }
}
