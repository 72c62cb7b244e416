import type { Db } from '../../tools.ts'
import type { Acquaintance } from './acquaintance.ts'
import type { Document, DocumentSeries, DocumentState } from './document.ts'
import { requisitesOf, requisitesShown } from './document.store.ts'

/** A paper as its stage needs it: without texts, with those who must read it. */
export interface StagePaper extends Pick<
  Document,
  'id' | 'kind' | 'title' | 'state' | 'series' | 'requisites' | 'lapsedOn' | 'updatedAt'
> {
  acquaintances: Pick<Acquaintance, 'personId' | 'personName' | 'how' | 'on'>[]
}

/** Papers of these kinds (of one stage, where several share a kind), cancelled ones left out, the newest first; two queries. */
export async function papersOfKinds(db: Db, kinds: readonly string[], stage?: number): Promise<StagePaper[]> {
  const rows = await db.document.findMany({
    where: { kind: { in: [...kinds] }, state: { not: 'cancelled' }, ...(stage !== undefined && { stage }) },
    select: {
      id: true,
      kind: true,
      title: true,
      ...requisitesShown,
      series: true,
      lapsedOn: true,
      updatedAt: true,
      acquaintances: {
        select: { personId: true, personName: true, how: true, on: true },
        orderBy: { position: 'asc' },
      },
    },
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
  })
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    title: row.title,
    state: row.state as DocumentState,
    series: row.series as DocumentSeries,
    requisites: requisitesOf(row),
    lapsedOn: row.lapsedOn,
    updatedAt: row.updatedAt,
    acquaintances: row.acquaintances.map((one) => ({ ...one, how: one.how as Acquaintance['how'] })),
  }))
}
