// Until when the programme of a unit is due: what its order says, else two weeks from the order or from the beginning.
import { z } from 'zod'
import { addDays, type Day } from '../../../kit/calendar/day.ts'
import type { Db } from '../../../tools.ts'
import type { Unit } from '../units/unit.ts'

/** domain.md §5.5 */
const USUAL_DAYS = 14
const said = z.object({ programmesUntil: z.string() })

/** By unit; one query. */
export async function programmesDue(db: Db, units: readonly Pick<Unit, 'id' | 'orderId' | 'from'>[]): Promise<Map<string, Day>> {
  const ids = units.flatMap(({ orderId }) => orderId ?? [])
  const orders = ids.length === 0 ? [] : await db.document.findMany({ where: { id: { in: [...new Set(ids)] } }, select: { id: true, input: true, signedOn: true } })
  return new Map(units.map(({ id, orderId, from }): [string, Day] => {
    const order = orders.find((one) => one.id === orderId)
    const until = order === undefined ? undefined : said.safeParse(JSON.parse(order.input)).data?.programmesUntil
    const begins = order?.signedOn !== undefined && order.signedOn !== null && order.signedOn > from ? order.signedOn : from
    return [id, until ?? addDays(begins, USUAL_DAYS)]
  }))
}
