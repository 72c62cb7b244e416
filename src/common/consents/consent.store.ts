// Consents of people, and who holds a valid one on a day.
import { z } from 'zod'
import type { Day } from '../../kit/calendar/day.ts'
import type { Db } from '../../tools.ts'
import type { Consent } from './consent.ts'
import { isValidOn } from './consent.ts'
import type { ConsentKind } from './consent-kinds.ts'
import { consentKindSchema } from './consent-kinds.ts'
import { type ConsentRecord } from './consent-record.ts'
import { rows, toConsent, toRecord } from './consent-row.store.ts'

export async function consentById(db: Db, id: string): Promise<ConsentRecord | null> {
  const [row] = await rows(db, { id })
  return row === undefined ? null : toRecord(row)
}

/** The person's own consent; somebody else's is not found. */
export async function ownConsent(db: Db, id: string, personId: string): Promise<ConsentRecord | null> {
  const [row] = await rows(db, { id, personId })
  return row === undefined ? null : toRecord(row)
}

/** All consents of a person with duties, newest first. */
export async function consentRecordsOf(db: Db, personId: string): Promise<ConsentRecord[]> {
  return (await rows(db, { personId })).map(toRecord)
}

/** Consents of many people in one query, by person, newest first; people without any have an empty list. */
export async function consentsOf(db: Db, personIds: readonly string[]): Promise<Map<string, Consent[]>> {
  const byPerson = new Map(personIds.map((id): [string, Consent[]] => [id, []]))
  const found = await db.consent.findMany({
    where: { personId: { in: [...byPerson.keys()] } },
    orderBy: [{ offeredAt: 'desc' }, { id: 'asc' }],
  })
  for (const row of found) byPerson.get(row.personId)?.push(toConsent(row))
  return byPerson
}

/** The consent of the kind that holds on the day, the longest one first; null when there is none. */
export async function validConsent(db: Db, personId: string, kind: ConsentKind, day: Day): Promise<Consent | null> {
  return (await validConsents(db, personId, kind, day))[0] ?? null
}

export async function validConsents(db: Db, personId: string, kind: ConsentKind, day: Day): Promise<Consent[]> {
  const found = await db.consent.findMany({ where: { personId, kind, answer: 'signed' }, orderBy: { validUntil: 'desc' } })
  return found.map(toConsent).filter((consent) => isValidOn(consent, day))
}

/** The offer of the kind that waits for the person's answer. */
export async function waitingOffer(db: Db, personId: string, kind: ConsentKind): Promise<{ id: string } | null> {
  return db.consent.findFirst({ where: { personId, kind, answer: null }, orderBy: { offeredAt: 'desc' }, select: { id: true } })
}

/** Who has an open offer of the kind already, and who a valid consent of it, among these people. */
export async function heldAmong(db: Db, personIds: readonly string[], kind: ConsentKind) {
  const found = await db.consent.findMany({
    where: { personId: { in: [...personIds] }, kind, OR: [{ answer: null }, { answer: 'signed' }] },
  })
  return found.map(toConsent)
}

export async function batchOf(db: Db, batch: string): Promise<{ id: string; kind: ConsentKind }[]> {
  const found = await db.consent.findMany({ where: { batch }, select: { id: true, kind: true } })
  return found.map(({ id, kind }) => ({ id, kind: consentKindSchema.parse(kind) }))
}

/** Changes a row of this version; false when somebody was quicker. */
export async function changeConsent(tx: Db, { id, version }: Pick<Consent, 'id' | 'version'>, data: object): Promise<boolean> {
  const { count } = await tx.consent.updateMany({ where: { id, version }, data: { ...data, version: version + 1 } })
  return count > 0
}

/** A paper of the same kind, person and day is registered already: two originals of one day are one original twice. */
export async function sameDayPaper(db: Db, { id, personId, kind }: Pick<Consent, 'id' | 'personId' | 'kind'>, signedOn: Day) {
  return db.consent.findFirst({ where: { personId, kind, signedOn, answer: 'signed', id: { not: id } }, select: { id: true, terms: true } })
}

/** Another consent whose scan has these very bytes. */
export async function consentWithScan(db: Db, sha256: readonly string[], exceptId: string): Promise<string | null> {
  const file = await db.storedFile.findFirst({
    where: { sha256: { in: [...sha256] }, subjectKind: 'consent', subjectId: { not: exceptId }, removedAt: null },
    select: { subjectId: true },
  })
  return z.string().nullable().parse(file?.subjectId ?? null)
}

/** Forgets an offer that nobody has answered; false when an answer was quicker. */
export async function dropOffer(tx: Db, { id, version }: Pick<Consent, 'id' | 'version'>): Promise<boolean> {
  const { count } = await tx.consent.deleteMany({ where: { id, version, answer: null } })
  return count > 0
}
