import type { Day } from '../../kit/calendar/day.ts'
import type { ConsentKind } from './consent-kinds.ts'

/** `isValidOn` as a condition of a query, so that another room can ask for a record and the consent behind it at once. */
export function validWhere(kinds: readonly ConsentKind[], day: Day) {
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
