import type { Day } from '../../../kit/calendar/day.ts'
import { isValidOn, type Consent, type ConsentKind } from '../../../common/consents/index.ts'

export type Consents = ReadonlyMap<string, readonly Consent[]>

/** The consent of the kind that holds on all these days; one that was withdrawn counts no more, even while its notice runs. */
export function standing(consents: Consents, personId: string, kind: ConsentKind, days: readonly Day[]): Consent | undefined {
  return consents.get(personId)?.find((consent) => consent.kind === kind && consent.withdrawnOn === null && days.every((day) => isValidOn(consent, day)))
}
