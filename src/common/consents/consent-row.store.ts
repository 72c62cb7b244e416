// Rows of the database ↔ consents of the core.
import { z } from 'zod'
import type { Db } from '../../tools.ts'
import type { Consent } from './consent.ts'
import { consentKindSchema } from './consent-kinds.ts'
import { descriptionText, dutyOf, type ConsentRecord, type DoneDuty } from './consent-record.ts'
import { choicesText, termsText } from './terms.ts'

export type ConsentRow = Awaited<ReturnType<typeof rows>>[number]

/** Rows with their duties in the order of their days. */
export function rows(db: Db, where: object) {
  return db.consent.findMany({ where, include: { duties: { orderBy: { due: 'asc' } } }, orderBy: [{ offeredAt: 'desc' }, { id: 'asc' }] })
}

const answerSchema = z.enum(['signed', 'refused']).nullable()
const waySchema = z.enum(['online', 'paper']).nullable()
const settlementSchema = z.enum(['destroyed', 'kept']).nullable()

type Columns = 'id' | 'personId' | 'kind' | 'answer' | 'way' | 'settlement' | 'offeredOn' | 'answeredAt' | 'signedOn' | 'validUntil' | 'withdrawnOn' | 'stopsOn' | 'version'

export function toConsent(row: Pick<ConsentRow, Columns>): Consent {
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
