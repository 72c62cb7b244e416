import type { Db } from '../../../tools.ts'
import type { GuestLink } from './guest-link.ts'

type Row = NonNullable<Awaited<ReturnType<typeof rowById>>>
const counted = { _count: { select: { visits: true } } } as const

function rowById(db: Db, id: string) {
  return db.guestLink.findUnique({ where: { id }, include: counted })
}

export async function linkById(db: Db, id: string): Promise<GuestLink | null> {
  const row = await rowById(db, id)
  return row && toLink(row)
}

/** All links, the newest first. */
export async function guestLinks(db: Db): Promise<GuestLink[]> {
  return (await db.guestLink.findMany({ include: counted, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] })).map(toLink)
}

export async function keepLink(tx: Db, link: Omit<GuestLink, 'visits' | 'revokedAt'>): Promise<void> {
  await tx.guestLink.create({ data: link })
}

export async function revokeLink(tx: Db, id: string, at: Date): Promise<void> {
  await tx.guestLink.update({ where: { id }, data: { revokedAt: at } })
}

export interface GuestVisit {
  at: Date
  /** What was opened, in words. */
  path: string
  address: string | null
}

const SHOWN = 200

/** The newest first. */
export async function visitsOf(db: Db, linkId: string): Promise<GuestVisit[]> {
  const rows = await db.guestVisit.findMany({ where: { linkId }, orderBy: [{ at: 'desc' }, { id: 'desc' }], take: SHOWN })
  return rows.map(({ at, path, address }) => ({ at, path, address }))
}

export async function keepVisit(tx: Db, visit: GuestVisit & { id: string; linkId: string }): Promise<void> {
  await tx.guestVisit.create({ data: visit })
}

function toLink({ _count, ...row }: Row): GuestLink {
  return { ...row, visits: _count.visits }
}
