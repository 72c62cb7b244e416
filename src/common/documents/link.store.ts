import type { Db } from '../../tools.ts'
import { newId } from '../../kit/ids.ts'
import type { DocumentSeries, DocumentState } from './document.ts'
import { requisitesOf, requisitesShown } from './document.store.ts'
import { linkKindSchema, type PlannedLink, type SeenLink } from './links.ts'

const end = { select: { id: true, title: true, series: true, ...requisitesShown } } as const

type EndRow = Awaited<ReturnType<typeof endRows>>[number]

function endRows(db: Db, ids: readonly string[]) {
  return db.document.findMany({ where: { id: { in: [...ids] } }, ...end })
}

/** Links of a paper in both directions; one query for most papers, two for those that have any. */
export async function linksOf(db: Db, documentId: string): Promise<SeenLink[]> {
  const rows = await db.documentLink.findMany({
    where: { OR: [{ fromId: documentId }, { toId: documentId }] },
    orderBy: { id: 'asc' },
  })
  if (rows.length === 0) return []
  const otherOf = (row: (typeof rows)[number]) => (row.fromId === documentId ? row.toId : row.fromId)
  const others = new Map((await endRows(db, rows.map(otherOf))).map((row) => [row.id, row]))
  return rows.flatMap((row) => {
    const other = others.get(otherOf(row))
    if (other === undefined) return []
    const side = row.fromId === documentId ? ('acts' as const) : ('suffers' as const)
    return [{ kind: linkKindSchema.parse(row.kind), part: row.part, side, other: otherEnd(other) }]
  })
}

/** Writes down what a registered paper does to others. */
export async function createLink(tx: Db, fromId: string, link: PlannedLink): Promise<void> {
  await tx.documentLink.create({
    data: { id: newId(), fromId, toId: link.toId, kind: link.kind, part: link.part ?? null },
  })
}

function otherEnd(row: EndRow): SeenLink['other'] {
  return {
    id: row.id,
    title: row.title,
    series: row.series as DocumentSeries,
    state: row.state as DocumentState,
    requisites: requisitesOf(row),
  }
}
