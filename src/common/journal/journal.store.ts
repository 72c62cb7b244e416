import type { Db } from '../../tools.ts'
import { newId } from '../../kit/ids.ts'
import { screenName } from '../../kit/russian/names.ts'
import type { Author, JournalEntry, NewEntry, SubjectKind } from './entry.ts'
import { detailsText } from './entry.ts'
import { verbSchema, type Verb } from './verbs.ts'

/** Writes an entry; always inside the transaction of what it tells about. */
export async function note(tx: Db, author: Author, at: Date, entry: NewEntry): Promise<void> {
  await tx.journalEntry.create({
    data: {
      id: newId(),
      at,
      actorId: author.personId,
      actorName: screenName(author.name),
      actorGender: author.gender,
      verb: entry.verb,
      subjectKind: entry.subject.kind,
      subjectId: entry.subject.id,
      subjectName: entry.subject.name,
      stage: entry.stage ?? null,
      details: detailsText.encode(entry.details ?? {}),
    },
  })
}

export interface JournalFilter {
  subject?: { kind: SubjectKind; id: string }
  personId?: string
  stage?: number
  from?: Date
  before?: Date
}

/** Entries newest first. */
export async function journalEntries(db: Db, filter: JournalFilter, take: number, skip = 0): Promise<JournalEntry[]> {
  const rows = await db.journalEntry.findMany({
    where: whereOf(filter),
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take,
    skip,
  })
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    author: { personId: row.actorId, name: row.actorName, gender: row.actorGender },
    verb: verbSchema.parse(row.verb),
    subject: { kind: row.subjectKind as SubjectKind, id: row.subjectId, name: row.subjectName },
    stage: row.stage,
    details: detailsText.decode(row.details),
  }))
}

export async function countJournalEntries(db: Db, filter: JournalFilter): Promise<number> {
  return db.journalEntry.count({ where: whereOf(filter) })
}

function whereOf({ subject, personId, stage, from, before }: JournalFilter) {
  return {
    ...(subject ? { subjectKind: subject.kind, subjectId: subject.id } : {}),
    ...(personId ? { OR: [{ actorId: personId }, { subjectKind: 'person', subjectId: personId }] } : {}),
    ...(stage ? { stage } : {}),
    ...(from || before ? { at: { ...(from ? { gte: from } : {}), ...(before ? { lt: before } : {}) } } : {}),
  }
}

/** Entries about things of a person: which subjects, and which deeds among them; all deeds when none is named. */
export interface ForgottenWords {
  subjectIds: readonly string[]
  verbs?: readonly Verb[]
}

/**
 * Empties what entries tell beyond who did what and when, because it repeats data that are destroyed. The entries
 * themselves stay: they prove the destruction (приказ № 179).
 */
export async function forgetWords(tx: Db, { subjectIds, verbs }: ForgottenWords): Promise<void> {
  await tx.journalEntry.updateMany({
    where: { subjectId: { in: [...subjectIds] }, ...(verbs && { verb: { in: [...verbs] } }) },
    data: { details: detailsText.encode({}) },
  })
}

/** Everybody who ever did something, for the filter of the journal. */
export async function authorsOf(db: Db): Promise<{ id: string; name: string }[]> {
  const rows = await db.journalEntry.groupBy({ by: ['actorId', 'actorName'], where: { actorId: { not: null } } })
  const names = new Map(rows.map(({ actorId, actorName }) => [actorId ?? '', actorName]))
  return [...names].map(([id, name]) => ({ id, name })).sort((one, other) => one.name.localeCompare(other.name, 'ru'))
}
