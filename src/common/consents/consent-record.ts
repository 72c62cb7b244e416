// A consent with everything its own page shows.
import { z } from 'zod'
import type { DocumentDescription } from '../../kit/documents/description.ts'
import { descriptionSchema } from '../../kit/documents/description.ts'
import { jsonText } from '../../kit/json-text.ts'
import type { Consent } from './consent.ts'
import { dutyKinds, type Duty, type DutyKind } from './deadlines.ts'
import type { DisseminationChoices } from './dissemination-items.ts'
import type { Terms } from './terms.ts'

export const descriptionText = jsonText<DocumentDescription>(descriptionSchema)

export interface DoneDuty extends Duty {
  id: string
  doneOn: string | null
  doneById: string | null
}

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

export function dutyOf(kind: string): DutyKind {
  return z.enum(dutyKinds).parse(kind)
}

/** Day of the last duty that is not done; a tag says it. */
export function lastDutyOf(duties: readonly Pick<DoneDuty, 'due' | 'doneOn'>[]): string | null {
  return duties.filter(({ doneOn }) => doneOn === null).at(-1)?.due ?? null
}
