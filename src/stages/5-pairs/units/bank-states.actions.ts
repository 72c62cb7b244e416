// Both banks follow what is fixed by orders: who is in a pair, and how many each mentor leads.
import type { Db } from '../../../tools.ts'
import { followPair } from '../../2-requests/index.ts'
import { setLoad } from '../../3-mentors/index.ts'
import type { Deed } from './deed.ts'
import { fixedUnitStates } from './unit.ts'

interface Touched {
  role: string
  bankId: string | null
}

/**
 * Computes state and load anew for the places of these memberships; absolute numbers heal whatever went astray.
 * Counted are memberships an order has named, of units that go on, until their last day. Runs in the caller's transaction.
 */
export async function settleBanks(tx: Db, { author, at, today }: Deed, memberships: readonly Touched[], reason: string | null = null): Promise<void> {
  const when = { on: today, at, byId: author.personId }
  const places = (role: string) => [...new Set(memberships.filter((one) => one.role === role).map(({ bankId }) => bankId))].filter((id) => id !== null)
  const standing = { orderId: { not: null }, OR: [{ to: null }, { to: { gte: today } }], unit: { state: { in: [...fixedUnitStates] } } }
  for (const id of places('mentee')) {
    // A unit that has lost its mentors is no pair: its mentees are looked after as people without one.
    const led = { ...standing, unit: { state: { in: [...fixedUnitStates] }, members: { some: { role: 'mentor', OR: standing.OR } } } }
    const pairs = await tx.unitMember.count({ where: { bankId: id, role: 'mentee', ...led } })
    await followPair(tx, id, pairs > 0, when, pairs > 0 ? null : reason)
  }
  for (const id of places('mentor')) {
    const led = await tx.unitMember.findMany({ where: { bankId: id, role: 'mentor', ...standing }, select: { unitId: true } })
    const mentees = await tx.unitMember.findMany({ where: { unitId: { in: led.map(({ unitId }) => unitId) }, role: 'mentee', ...standing }, select: { personId: true } })
    await setLoad(tx, id, new Set(mentees.map(({ personId }) => personId)).size, when)
  }
}
