import type { Db } from '../../tools.ts'
import type { Day } from '../../kit/calendar/day.ts'
import { descriptionSchema, type DocumentDescription } from '../../kit/documents/description.ts'
import { jsonText } from '../../kit/json-text.ts'
import { searchKey } from '../../kit/russian/search-key.ts'
import { staleDocument, type Document, type DocumentSeries, type DocumentState, type Requisites } from './document.ts'

type DocumentRow = NonNullable<Awaited<ReturnType<typeof rowById>>>

const descriptionText = jsonText<DocumentDescription>(descriptionSchema)

function rowById(db: Db, id: string) {
  return db.document.findUnique({ where: { id } })
}

export async function documentById(db: Db, id: string): Promise<Document | null> {
  const row = await rowById(db, id)
  return row && toDocument(row)
}

export interface NewDocument {
  id: string
  kind: string
  title: string
  series: DocumentSeries
  stage: number
  schoolYear: number
  input: unknown
  signatory: Requisites['signatory']
}

/** Writes a new draft down. */
export async function createDocument(tx: Db, document: NewDocument, at: Date, byId: string): Promise<void> {
  const { id, kind, title, series, stage, schoolYear, input, signatory } = document
  await tx.document.create({
    data: {
      id,
      kind,
      title,
      series,
      stage,
      schoolYear,
      state: 'draft',
      input: JSON.stringify(input),
      ...requisiteColumns({ registered: false, ...(signatory && { signatory }) }),
      searchKey: searchKey(title),
      createdAt: at,
      createdById: byId,
      updatedAt: at,
    },
  })
}

/** What of a document may be saved anew; what is left out stays. */
export interface DocumentChange {
  title?: string
  state?: DocumentState
  input?: unknown
  description?: DocumentDescription | null
  editedByHand?: boolean
  requisites?: Requisites
  text?: string
  fingerprint?: string
  registeredAt?: Date
  registeredById?: string
  wordFileId?: string | null
}

/**
 * Saves a change as the next version.
 * @throws Refusal «wrong-moment» when somebody else has changed the document since `before` was read
 */
export async function saveDocument(tx: Db, before: Document, change: DocumentChange, at: Date): Promise<void> {
  const { input, description, requisites, ...plain } = change
  const title = change.title ?? before.title
  const now = requisites ?? before.requisites
  const { count } = await tx.document.updateMany({
    where: { id: before.id, version: before.version },
    data: {
      ...plain,
      ...(input !== undefined && { input: JSON.stringify(input) }),
      ...(description !== undefined && { description: description && descriptionText.encode(description) }),
      ...(requisites && requisiteColumns(requisites)),
      searchKey: searchKey([title, now.number, now.signatory?.name].filter(Boolean).join(' ')),
      updatedAt: at,
      version: before.version + 1,
    },
  })
  if (count === 0) throw staleDocument(before.id)
}

/** The day from which a paper ended by another one is no longer in force. */
export async function setLapsed(tx: Db, id: string, lapsedOn: Day): Promise<void> {
  await tx.document.update({ where: { id }, data: { lapsedOn } })
}

export interface TakenNumber {
  id: string
  number: string
  signedOn: Day
  title: string
}

/** Registered numbers of a series in a calendar year, newest first. */
export async function takenNumbers(db: Db, series: DocumentSeries, year: number): Promise<TakenNumber[]> {
  const rows = await db.document.findMany({
    where: { series, numberYear: year, state: 'registered' },
    select: { id: true, number: true, signedOn: true, title: true },
    orderBy: { registeredAt: 'desc' },
  })
  return rows.flatMap(({ id, number, signedOn, title }) =>
    number && signedOn ? [{ id, number, signedOn, title }] : [],
  )
}

/** Registered papers, newest first: those another paper may amend, cancel or follow. */
export async function registeredDocuments(db: Db): Promise<Document[]> {
  const rows = await db.document.findMany({
    where: { state: 'registered' },
    omit: { description: true, text: true, input: true },
    orderBy: [{ signedOn: 'desc' }, { id: 'desc' }],
    take: 300,
  })
  return rows.map((row) => toDocument({ ...row, description: null, text: null, input: '{}' }))
}

function requisiteColumns({ number, signedOn, effectiveOn, signatory, registered }: Requisites) {
  return {
    number: number ?? null,
    numberYear: registered && signedOn ? Number(signedOn.slice(0, 4)) : null,
    signedOn: signedOn ?? null,
    effectiveOn: effectiveOn ?? null,
    signatoryPersonId: signatory?.personId ?? null,
    signatoryPost: signatory?.post ?? null,
    signatoryName: signatory?.name ?? null,
  }
}

/** What a row of a list has to hold for its requisites to be told. */
export const requisitesShown = {
  state: true,
  number: true,
  signedOn: true,
  effectiveOn: true,
  signatoryPersonId: true,
  signatoryPost: true,
  signatoryName: true,
} as const

type RequisiteRow = Pick<DocumentRow, keyof typeof requisitesShown>

export function requisitesOf(row: RequisiteRow): Requisites {
  return {
    ...(row.number !== null && { number: row.number }),
    ...(row.signedOn !== null && { signedOn: row.signedOn }),
    ...(row.effectiveOn !== null && { effectiveOn: row.effectiveOn }),
    ...(row.signatoryName !== null && {
      signatory: { personId: row.signatoryPersonId, post: row.signatoryPost ?? '', name: row.signatoryName },
    }),
    registered: row.state === 'registered',
  }
}

function toDocument(row: DocumentRow): Document {
  const {
    input,
    description,
    number: _n,
    numberYear: _y,
    signedOn: _s,
    effectiveOn: _e,
    signatoryPersonId: _p,
    signatoryPost: _t,
    signatoryName: _m,
    searchKey: _k,
    ...rest
  } = row
  return {
    ...rest,
    state: row.state as DocumentState,
    series: row.series as DocumentSeries,
    input: JSON.parse(input) as unknown,
    description: description === null ? null : descriptionText.decode(description),
    requisites: requisitesOf(row),
  }
}
