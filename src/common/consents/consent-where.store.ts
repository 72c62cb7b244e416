// Validity and states as conditions of a query: the same rules as in consent.ts, proved equal by a test.
import { addDays, type Day } from '../../kit/calendar/day.ts'
import type { Db } from '../../tools.ts'
import { asksForSettlement, EXPIRING_DAYS, type ConsentState } from './consent.ts'
import { consentKinds, type ConsentKind } from './consent-kinds.ts'

type Where = NonNullable<NonNullable<Parameters<Db['consent']['findMany']>[0]>['where']>

/** Consents of these kinds that hold on the day. */
export function validWhere(kinds: readonly ConsentKind[], day: Day): Where {
  return {
    kind: { in: [...kinds] },
    answer: 'signed',
    signedOn: { lte: day },
    AND: [
      { OR: [{ validUntil: null }, { validUntil: { gte: day } }] },
      { OR: [{ stopsOn: null }, { stopsOn: { gt: day } }] },
    ],
  }
}

/** Consents that are in the state on the day. */
export function whereOfState(state: ConsentState, day: Day): Where {
  const standing: Where = { answer: 'signed', settlement: null, withdrawnOn: null }
  const withdrawn: Where = { answer: 'signed', settlement: null, withdrawnOn: { not: null } }
  const soon = addDays(day, EXPIRING_DAYS)
  const withData = consentKinds.filter(asksForSettlement)
  const where: Record<ConsentState, Where> = {
    offered: { answer: null },
    refused: { answer: 'refused' },
    active: { ...standing, OR: [{ validUntil: null }, { validUntil: { gt: soon } }] },
    expiring: { ...standing, validUntil: { gte: day, lte: soon } },
    expired: { ...standing, validUntil: { lt: day } },
    withdrawn: { ...withdrawn, kind: { notIn: withData } },
    stopping: { ...withdrawn, kind: { in: withData } },
    destroyed: { answer: 'signed', settlement: 'destroyed' },
    kept: { answer: 'signed', settlement: 'kept' },
  }
  return where[state]
}
