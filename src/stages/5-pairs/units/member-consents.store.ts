// Consents of the people of units, as the order and the pages ask for them; one query for all of them.
import type { Day } from '../../../kit/calendar/day.ts'
import { consentsOf, isValidOn, mentoringTermsOf, type Consent } from '../../../common/consents/index.ts'
import type { Db } from '../../../tools.ts'
import { standing } from './member-consents.ts'
import type { PairingSurroundings } from './pairing-checks.ts'
import type { Unit } from './unit.ts'

/** Consents of everybody who is or was in these units, the newest first. */
export function consentsOfUnits(db: Db, units: readonly Pick<Unit, 'members'>[]): Promise<Map<string, Consent[]>> {
  return consentsOf(db, [...new Set(units.flatMap(({ members }) => members.map(({ personId }) => personId)))])
}

/** What the checks of the order ask about consents, on the day of the order and today. */
export async function consentQuestions(db: Db, units: readonly Unit[], days: readonly Day[]): Promise<Pick<PairingSurroundings, 'holds' | 'namesOthers'>> {
  const consents = await consentsOfUnits(db, units)
  const named = await mentoringTermsOf(db, [...consents.values()].flat().filter(({ kind }) => kind === 'mentoring').map(({ id }) => id))
  return {
    holds: (personId, kind) => standing(consents, personId, kind, days) !== undefined,
    namesOthers: (mentor, mentees) => {
      const valid = (consents.get(mentor.personId) ?? []).filter((consent) => consent.kind === 'mentoring' && consent.withdrawnOn === null && days.every((day) => isValidOn(consent, day)))
      const open = valid.some(({ id }) => (named.get(id) ?? []).length === 0)
      const all = new Set(valid.flatMap(({ id }) => named.get(id) ?? []))
      return !open && mentees.some((mentee) => !all.has(mentee))
    },
  }
}
