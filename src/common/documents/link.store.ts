import type { Db } from '../../tools.ts'
import { newId } from '../../kit/ids.ts'
import type { DocumentSeries, DocumentState } from './document.ts'
import { requisitesOf } from './document.store.ts'
import { linkKindSchema, type PlannedLink, type SeenLink } from './links.ts'

const end = {
  select: {
    id: true,
    title: true,
    series: true,
    state: true,
    number: true,
    signedOn: true,
    effectiveOn: true,
    signatoryPersonId: true,
    signatoryPost: true,
    signatoryName: true,
  },
} as const

type EndRow = NonNullable<Awaited<ReturnType<typeof linkRows>>[number]>['to']

function linkRows(db: Db, documentId: string) {
  return db.documentLink.findMany({
    where: { OR: [{ fromId: documentId }, { toId: documentId }] },
    include: { from: end, to: end },
    orderBy: { id: 'asc' },
  })
}

/** Links of a paper in both directions. */
export async function linksOf(db: Db, documentId: string): Promise<SeenLink[]> {
  const rows = await linkRows(db, documentId)
  return rows.map((row) => {
    const acts = row.fromId === documentId
    return {
      kind: linkKindSchema.parse(row.kind),
      part: row.part,
      side: acts ? 'acts' : 'suffers',
      other: otherEnd(acts ? row.to : row.from),
    }
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
