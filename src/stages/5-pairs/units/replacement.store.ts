import type { Day } from '../../../kit/calendar/day.ts'
import { found, Refusal } from '../../../kit/refusal.ts'
import type { Db } from '../../../tools.ts'
import { groundOf, type NoticeSide } from './replacement-grounds.ts'

export interface Replacement {
  id: string
  unitId: string
  /** Membership that ends. */
  memberId: string
  ground: string
  noticedOn: Day
  stopsOn: Day
  orderDueOn: Day
  noticeId: string | null
  newMemberId: string | null
  /** other | support: who leads the mentees when nobody comes. */
  withoutMentor: string | null
  orderId: string | null
  programmeId: string | null
  handedOverOn: Day | null
  closedOn: Day | null
  note: string | null
  version: number
  createdAt: Date
}

/** The open one of a unit first, then those that were closed, the newest first. */
export async function replacementsOf(db: Db, unitId: string): Promise<Replacement[]> {
  const rows = await db.replacement.findMany({ where: { unitId }, orderBy: [{ createdAt: 'desc' }, { id: 'asc' }] })
  return rows.toSorted((one, other) => Number(one.closedOn !== null) - Number(other.closedOn !== null))
}

export async function foundReplacement(db: Db, id: string): Promise<Replacement> {
  return found(await db.replacement.findUnique({ where: { id } }), 'Такой замены нет. Откройте пару.')
}

export async function replacementExists(db: Db, id: string): Promise<boolean> {
  return (await db.replacement.findUnique({ where: { id }, select: { id: true } })) !== null
}

export interface OpenReplacement extends Replacement {
  title: string
}

/** Replacements that are not finished, with the title of their unit; the most urgent first. */
export async function openReplacements(db: Db): Promise<OpenReplacement[]> {
  const rows = await db.replacement.findMany({ where: { closedOn: null }, orderBy: [{ orderDueOn: 'asc' }, { id: 'asc' }] })
  const units = await db.unit.findMany({ where: { id: { in: rows.map(({ unitId }) => unitId) } }, select: { id: true, title: true } })
  return rows.map((row) => ({ ...row, title: units.find(({ id }) => id === row.unitId)?.title ?? '' }))
}

export interface KeptNotice {
  side: Exclude<NoticeSide, null>
  number: string
  signedOn: Day
}

/** Registered notices by which these memberships end. */
export async function noticesOf(db: Db, memberIds: readonly string[]): Promise<KeptNotice[]> {
  const rows = await db.replacement.findMany({ where: { memberId: { in: [...memberIds] }, noticeId: { not: null } }, select: { noticeId: true, ground: true } })
  const papers = await db.document.findMany({ where: { id: { in: rows.flatMap(({ noticeId }) => noticeId ?? []) }, state: 'registered' }, select: { id: true, number: true, signedOn: true } })
  return rows.flatMap(({ noticeId, ground }) => {
    const paper = papers.find(({ id }) => id === noticeId)
    const side = groundOf(ground).notice
    return paper === undefined || side === null ? [] : [{ side, number: paper.number ?? '', signedOn: paper.signedOn ?? '' }]
  })
}

/** The day by which an order about these memberships is due, the earliest one. */
export async function dueOnOf(db: Db, memberIds: readonly string[]): Promise<Day | undefined> {
  const row = await db.replacement.findFirst({ where: { memberId: { in: [...memberIds] } }, orderBy: { orderDueOn: 'asc' }, select: { orderDueOn: true } })
  return row?.orderDueOn
}

export async function changeReplacement(tx: Db, { id, version }: Pick<Replacement, 'id' | 'version'>, data: object): Promise<void> {
  const { count } = await tx.replacement.updateMany({ where: { id, version }, data: { ...data, version: version + 1 } })
  if (count === 0) {
    throw new Refusal('wrong-moment', 'Пока вы писали, замену уже изменили в другом окне. Введённое осталось здесь: сравните и, если верно оно, сохраните ещё раз', { field: 'version' })
  }
}
