// Rows of the database ↔ consents of the core.
import { z } from 'zod'
import type { DocumentDescription } from '../../kit/documents/description.ts'
import { descriptionSchema } from '../../kit/documents/description.ts'
import { jsonText } from '../../kit/json-text.ts'
import type { Db } from '../../tools.ts'
import type { Consent } from './consent.ts'
import { consentKindSchema } from './consent-kinds.ts'
import type { Duty, DutyKind } from './deadlines.ts'
import { dutyKinds } from './deadlines.ts'
import type { DisseminationChoices } from './dissemination-items.ts'
import { choicesText, termsText, type Terms } from './terms.ts'

export const descriptionText = jsonText<DocumentDescription>(descriptionSchema)

export interface DoneDuty extends Duty {
  id: string
  doneOn: string | null
  doneById: string | null
}

/** A consent with everything its own page shows. */
export interface ConsentRecord extends Consent {
  terms: Terms
  choices: DisseminationChoices | null
  template: string | null
  /** The frozen paper; null until the person has answered. */
  description: DocumentDescription | null
  fingerprint: string | null
  zoneOffset: string | null
  registeredById: string | null
  offeredById: string
  withdrawalWay: 'online' | 'paper' | null
  withdrawnAt: Date | null
  withdrawal: DocumentDescription | null
  settledOn: string | null
  settlementNote: string | null
  duties: DoneDuty[]
}

export type ConsentRow = Awaited<ReturnType<typeof rows>>[number]

/** Rows with their duties in the order of their days. */
export function rows(db: Db, where: object) {
  return db.consent.findMany({ where, include: { duties: { orderBy: { due: 'asc' } } }, orderBy: [{ offeredAt: 'desc' }, { id: 'asc' }] })
}

const answerSchema = z.enum(['signed', 'refused']).nullable()
const waySchema = z.enum(['online', 'paper']).nullable()
const settlementSchema = z.enum(['destroyed', 'kept']).nullable()

export function toConsent(row: Omit<ConsentRow, 'duties'>): Consent {
  const { id, personId, offeredOn, answeredAt, signedOn, validUntil, withdrawnOn, stopsOn, version } = row
  return {
    id, personId, offeredOn, answeredAt, signedOn, validUntil, withdrawnOn, stopsOn, version,
    kind: consentKindSchema.parse(row.kind),
    answer: answerSchema.parse(row.answer),
    way: waySchema.parse(row.way),
    settlement: settlementSchema.parse(row.settlement),
  }
}

export function toRecord(row: ConsentRow): ConsentRecord {
  const { template, fingerprint, zoneOffset, registeredById, offeredById, withdrawnAt, settledOn, settlementNote } = row
  return {
    ...toConsent(row),
    template, fingerprint, zoneOffset, registeredById, offeredById, withdrawnAt, settledOn, settlementNote,
    terms: termsText.decode(row.terms),
    choices: row.choices === null ? null : choicesText.decode(row.choices),
    description: row.description === null ? null : descriptionText.decode(row.description),
    withdrawalWay: waySchema.parse(row.withdrawalWay),
    withdrawal: row.withdrawal === null ? null : descriptionText.decode(row.withdrawal),
    duties: row.duties.map(toDuty),
  }
}

function toDuty({ id, kind, due, remindOn, doneOn, doneById }: ConsentRow['duties'][number]): DoneDuty {
  return { id, kind: dutyOf(kind), due, remindOn, doneOn, doneById }
}

export function dutyOf(kind: string): DutyKind {
  return z.enum(dutyKinds).parse(kind)
}

/** Day of the last duty that is not done; a tag says it. */
export function lastDutyOf(duties: readonly Pick<DoneDuty, 'due' | 'doneOn'>[]): string | null {
  return duties.filter(({ doneOn }) => doneOn === null).at(-1)?.due ?? null
}
