import type { Db } from '../../tools.ts'
import type { Day } from '../../kit/calendar/day.ts'
import { newId } from '../../kit/ids.ts'
import type { Acquaintance } from './acquaintance.ts'
import type { DocumentSeries, Requisites } from './document.ts'
import { requisitesOf } from './document.store.ts'

type AcquaintanceRow = Awaited<ReturnType<typeof rowsOf>>[number]

function rowsOf(db: Db, documentId: string) {
  return db.acquaintance.findMany({ where: { documentId }, orderBy: { position: 'asc' } })
}

/** Those who must be acquainted with a paper, in the order they are printed. */
export async function acquaintancesOf(db: Db, documentId: string): Promise<Acquaintance[]> {
  return (await rowsOf(db, documentId)).map(toAcquaintance)
}

export interface NewAcquaintance {
  personId: string
  personName: string
  post: string
  due: Day | null
}

/** Names and posts are frozen with the paper. */
export async function createAcquaintances(
  tx: Db,
  documentId: string,
  people: readonly NewAcquaintance[],
): Promise<void> {
  if (people.length === 0) return
  await tx.acquaintance.createMany({
    data: people.map((person, position) => ({ id: newId(), documentId, position, ...person })),
  })
}

interface Mark {
  how: 'online' | 'paper'
  on: Day
  at: Date
  zoneOffset: string | null
  address: string | null
  registeredById: string
}

/** Marks one line; false when it was marked meanwhile. */
export async function markAcquaintance(tx: Db, id: string, mark: Mark): Promise<boolean> {
  const { count } = await tx.acquaintance.updateMany({ where: { id, how: null }, data: mark })
  return count === 1
}

export interface OwnPaper {
  acquaintance: Acquaintance
  document: {
    id: string
    title: string
    series: DocumentSeries
    state: 'registered'
    requisites: Requisites
    lapsedOn: Day | null
  }
}

/** Papers a person must read or has read, the unread first, newest first. */
export async function ownPapers(db: Db, personId: string): Promise<OwnPaper[]> {
  const rows = await db.acquaintance.findMany({
    where: { personId },
    include: { document: { omit: { description: true, text: true, input: true } } },
  })
  return rows
    .map(({ document, ...row }) => ({
      acquaintance: toAcquaintance(row),
      document: {
        id: document.id,
        title: document.title,
        series: document.series as DocumentSeries,
        state: 'registered' as const,
        requisites: requisitesOf(document),
        lapsedOn: document.lapsedOn,
      },
    }))
    .sort((one, other) => order(one).localeCompare(order(other)))
    .reverse()
}

/** The line of this person for this paper; null when he has nothing to do with it. */
export async function ownAcquaintance(db: Db, documentId: string, personId: string): Promise<Acquaintance | null> {
  const row = await db.acquaintance.findUnique({ where: { documentId_personId: { documentId, personId } } })
  return row && toAcquaintance(row)
}

function order({ acquaintance, document }: OwnPaper): string {
  return `${acquaintance.how === null ? 1 : 0}${document.requisites.signedOn ?? ''}`
}

function toAcquaintance({ address: _, registeredById: __, ...row }: AcquaintanceRow): Acquaintance {
  return { ...row, how: row.how as Acquaintance['how'] }
}
