// The list in force: the frozen base order with all registered amendments laid over it.
import { descriptionSchema, type DocumentDescription } from '../../../kit/documents/description.ts'
import { jsonText } from '../../../kit/json-text.ts'
import { found } from '../../../kit/refusal.ts'
import type { Db } from '../../../tools.ts'
import { documentById } from '../../../common/documents/index.ts'
import { applied, type ListChange, type ListRow } from './amended-list.ts'
import { changesIn, listIn } from './amended-list-text.ts'
import { pointsIn } from './amended-points.ts'
import type { Edition, EditionChange } from './edition.ts'
import type { Unit } from './unit.ts'
import { toUnit, withMembers } from './unit-row.ts'

const descriptionText = jsonText<DocumentDescription>(descriptionSchema)

/**
 * The list as orders made it, computed from papers alone.
 * @param except an amending order that is not counted: the one whose text is being computed
 */
export async function editionOf(db: Db, baseId: string, except?: string): Promise<Edition> {
  const base = found(await documentById(db, baseId), 'Приказа, который надо изменить, больше нет. Выберите другой.')
  const description = base.description
  const list = description === null ? undefined : listIn(description)
  const orders = await db.document.findMany({
    where: { kind: 'amending-order', state: 'registered', linksFrom: { some: { toId: baseId, kind: 'amends' } }, ...(except !== undefined && { id: { not: except } }) },
    select: { id: true, number: true, signedOn: true, description: true },
    orderBy: [{ signedOn: 'asc' }, { registeredAt: 'asc' }],
  })
  let rows = list ?? (description === null ? [] : pointsIn(description))
  const amendments = orders.map(({ id, number, signedOn, description: text }): EditionChange => {
    const { changes, unread } = text === null ? { changes: [], unread: [] } : changesIn(descriptionText.decode(text))
    const next = applied(rows, changes)
    rows = next.rows
    return { id, number: number ?? '', signedOn: signedOn ?? '', unclear: [...unread, ...next.lost.map(rowWords)] }
  })
  return { base, hasAppendix: list !== undefined, rows, amendments }
}

function rowWords(change: ListChange): string {
  return `строка ${change.kind === 'addRow' ? change.row.number : change.row}`
}

/** Units that the base order or one of its amendments fixed. */
export async function unitsOfOrder(db: Db, { base, amendments }: Pick<Edition, 'base' | 'amendments'>): Promise<Unit[]> {
  const rows = await db.unit.findMany({
    where: { members: { some: { orderId: { in: [base.id, ...amendments.map(({ id }) => id)] } } } },
    include: withMembers,
    orderBy: [{ from: 'asc' }, { searchKey: 'asc' }, { id: 'asc' }],
  })
  return rows.map(toUnit)
}

/** Numbers of rows under which a unit stands: one in a list; in points one for each mentor the base named. */
export function rowsOfUnit({ base, hasAppendix, rows }: Edition, unit: Unit, units: readonly Unit[]): ListRow[] {
  const own = unit.members.find(({ orderRow }) => orderRow !== null)?.orderRow
  if (own === undefined || own === null) return []
  if (hasAppendix) return rows.filter(({ number }) => number === own)
  const mentors = (one: Unit) => one.members.filter((member) => member.role === 'mentor' && member.orderId === base.id).length
  const before = units.filter((one) => one.members.some(({ orderId, orderRow }) => orderId === base.id && (orderRow ?? 0) < own)).reduce((sum, one) => sum + mentors(one), 0)
  return rows.filter(({ number }) => number > before && number <= before + mentors(unit))
}

/** The order that amendments speak of: the first one, also for a unit that an amendment added. */
export async function baseOf(db: Db, orderId: string): Promise<string> {
  const order = found(await documentById(db, orderId), 'Такого приказа нет. Найдите его в реестре документов.')
  return order.kind === 'amending-order' ? (order.input as { base: string }).base : order.id
}
