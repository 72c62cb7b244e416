// Pairs that stand, as the stage of selection asks for them.
import type { Db } from '../../../tools.ts'
import { openUnitStates, type UnitMember } from './unit.ts'

interface StandingPairOfUnit {
  menteeId: string
  mentorId: string
  unitId: string
  state: string
}

/** Every mentor and mentee who stand together in a unit that goes on, by places in the banks; one query. */
export async function standingPairs(db: Db): Promise<StandingPairOfUnit[]> {
  const rows = await db.unit.findMany({
    where: { state: { in: [...openUnitStates] } },
    select: { id: true, state: true, members: { where: { leaveGround: null, bankId: { not: null } }, select: { role: true, bankId: true } } },
  })
  return rows.flatMap(pairsWithin)
}

/** The same of a unit that was read already; whoever left it or has no place in a bank is passed over. */
export function pairsOfUnit({ members, ...unit }: { id: string; state: string; members: readonly UnitMember[] }): StandingPairOfUnit[] {
  return pairsWithin({ ...unit, members: members.filter(({ leaveGround, bankId }) => leaveGround === null && bankId !== null) })
}

function pairsWithin({ id, state, members }: { id: string; state: string; members: readonly { role: string; bankId: string | null }[] }): StandingPairOfUnit[] {
  const of = (role: string) => members.filter((member) => member.role === role).map(({ bankId }) => bankId ?? '')
  return of('mentee').flatMap((menteeId) => of('mentor').map((mentorId) => ({ menteeId, mentorId, unitId: id, state })))
}
