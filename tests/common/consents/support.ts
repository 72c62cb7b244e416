// Consents straight in the database, where a test is about something else than how they came.
import type { ConsentKind } from '../../../src/common/consents/consent-kinds.ts'
import { newId } from '../../../src/kit/ids.ts'
import type { Tools } from '../../../src/tools.ts'

interface Wish {
  id?: string
  personId: string
  kind: ConsentKind
  answer?: 'signed' | 'refused' | null
  signedOn?: string | null
  validUntil?: string | null
  withdrawnOn?: string | null
  stopsOn?: string | null
  settlement?: 'destroyed' | 'kept' | null
  way?: 'online' | 'paper' | null
  terms?: object
}

/** Adds a consent; signed on paper unless the wish says otherwise. Answers its id. */
export async function aConsent(tools: Tools, wish: Wish): Promise<string> {
  const { id = newId(), answer = 'signed', signedOn = '2025-09-01', way = 'paper', terms = {}, validUntil = null, ...rest } = wish
  const isSigned = answer === 'signed'
  await tools.database.consent.create({
    data: {
      id, answer, validUntil, ...rest, batch: newId(), terms: JSON.stringify(terms),
      signedOn: isSigned ? signedOn : null, way: isSigned ? way : null,
      offeredOn: signedOn ?? tools.clock.today(), offeredAt: tools.clock.now(), offeredById: 'person-methodist',
      answeredAt: answer === null ? null : tools.clock.now(),
    },
  })
  return id
}

/** The paper agreement on the simple electronic signature, registered. */
export function anAgreement(tools: Tools, personId: string): Promise<string> {
  return aConsent(tools, { personId, kind: 'e-signature', signedOn: '2025-08-01' })
}

/** The smallest real picture: a PNG of one pixel, told apart by the number in its end. */
export function aPicture(number = 0): Buffer {
  const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  return Buffer.concat([Buffer.from(pixel, 'base64'), Buffer.from([number])])
}
