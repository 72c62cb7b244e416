// Pairs that stand, as the stage of selection asks for them.
import type { Db } from '../../../tools.ts'
import { openUnitStates } from './unit.ts'

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
  return rows.flatMap(({ id, state, members }) => {
    const of = (role: string) => members.filter((member) => member.role === role).map(({ bankId }) => bankId ?? '')
    return of('mentee').flatMap((menteeId) => of('mentor').map((mentorId) => ({ menteeId, mentorId, unitId: id, state })))
  })
}
