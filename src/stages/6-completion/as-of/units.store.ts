import type { Db } from '../../../tools.ts'
import { knownBy, type AsOf } from './as-of.ts'
import type { MemberOn, UnitOn } from './units.ts'

const ENDED = ['finished', 'stopped']
const EXTENDED = 'extended'

/** Units whose order was registered by the day, with what was known of them then; three queries. */
export async function unitsOn(db: Db, moment: AsOf): Promise<UnitOn[]> {
  const rows = await db.unit.findMany({
    where: { orderId: { not: null } },
    select: {
      id: true, title: true, from: true, to: true, orderId: true, endedOn: true, outcome: true,
      members: { select: { id: true, personId: true, role: true, bankId: true, from: true, to: true, basis: true, orderId: true, endOrderId: true, person: { select: { employment: true } } } },
      state: true,
      steps: { where: { step: { in: [...ENDED, EXTENDED] } }, select: { step: true, on: true, at: true }, orderBy: { at: 'desc' } },
    },
    orderBy: [{ from: 'asc' }, { id: 'asc' }],
  })
  const orders = new Set(rows.flatMap(({ orderId, members }) => [orderId, ...members.flatMap((member) => [member.orderId, member.endOrderId])]).filter((id) => id !== null))
  const registered = await db.document.findMany({ where: { id: { in: [...orders] }, state: 'registered' }, select: { id: true, registeredAt: true, signedOn: true } })
  const known = new Set(registered.filter(({ registeredAt, signedOn }) => knownBy(registeredAt, moment) && signedOn !== null && signedOn <= moment.day).map(({ id }) => id))
  return rows.filter(({ orderId }) => orderId !== null && known.has(orderId)).map(({ members, steps, state, orderId: _, ...row }) => {
    const end = steps.find(({ step }) => ENDED.includes(step))
    const extended = steps.find((step) => step.step === EXTENDED && knownBy(step.at, moment))
    const endedOn = row.endedOn !== null && (end === undefined || knownBy(end.at, moment)) ? row.endedOn : null
    return {
      ...row,
      endedOn,
      outcome: endedOn === null ? null : row.outcome,
      isStopped: endedOn !== null && (state === 'stopped' || row.outcome === 'early'),
      extendedOn: extended?.on ?? null,
      isOpen: endedOn === null || endedOn >= moment.day,
      members: members.filter((member) => member.orderId !== null && known.has(member.orderId) && member.from <= lastOf(moment, row.from)).map((member): MemberOn => ({
        id: member.id, personId: member.personId, role: member.role === 'mentor' ? 'mentor' : 'mentee', bankId: member.bankId, from: member.from,
        to: member.endOrderId === null || known.has(member.endOrderId) ? member.to : null, basis: member.basis, isExternal: member.person.employment === 'external',
      })),
    }
  })
}

/** An order is signed before the work begins: its people count from the order on. */
function lastOf({ day }: AsOf, from: string): string {
  return from > day ? from : day
}
