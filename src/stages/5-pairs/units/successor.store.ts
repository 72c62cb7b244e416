// Memberships that a replacement brings: who comes, and who comes back after an absence.
import type { Day } from '../../../kit/calendar/day.ts'
import { newId } from '../../../kit/ids.ts'
import type { Db } from '../../../tools.ts'
import { neverDay } from './agreement.ts'
import type { Deed } from './deed.ts'
import type { Unit, UnitMember } from './unit.ts'

interface Newcomer {
  personId: string
  bankId: string | null
  direction: string | null
  from: Day
  to: Day | null
  enterGround: string
}

/** Adds the newcomer, who has still to answer. Returns the id of the membership. */
export async function insertNewcomer(tx: Db, unit: Pick<Unit, 'id'>, newcomer: Newcomer, at: Date): Promise<string> {
  const id = newId()
  await tx.unitMember.create({ data: { id, unitId: unit.id, role: 'mentor', ...newcomer, createdAt: at } })
  return id
}

/** Who was replaced for a time goes on afterwards, on the same ground as before. */
export async function comeBack(tx: Db, unit: Pick<Unit, 'id'>, { personId, bankId, direction, basis, basisNote }: UnitMember, from: Day, at: Date): Promise<void> {
  await tx.unitMember.create({
    data: { id: newId(), unitId: unit.id, personId, bankId, role: 'mentor', direction, from, enterGround: 'возвращение', answer: 'agreed', answeredAt: at, basis, basisNote, createdAt: at },
  })
}

/** Takes back an earlier choice that no order has named: the newcomer, and the return of the absent mentor. */
export async function removeNewcomer(tx: Db, unit: Unit, { newMemberId, memberId }: { newMemberId: string | null; memberId: string }, { today }: Deed): Promise<void> {
  const old = unit.members.find(({ id }) => id === memberId)
  const fresh = unit.members.filter(({ id, personId, orderId, leaveGround, role }) => orderId === null && leaveGround === null && role === 'mentor' && (id === newMemberId || personId === old?.personId))
  for (const member of fresh) await tx.unitMember.update({ where: { id: member.id }, data: { to: neverDay(member, today), leaveGround: 'выбран другой наставник' } })
}

/** Whether another mentor, whom an order has named, goes on leading. */
export function staysAfter(unit: Unit, leaving: UnitMember, day: Day): boolean {
  return unit.members.some((one) => one.role === 'mentor' && one.id !== leaving.id && one.orderId !== null && one.leaveGround === null && (one.to === null || one.to >= day))
}
