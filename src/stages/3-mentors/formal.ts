// What is known of a candidate for the formal criteria: the card of the person counts, the answers where the card is silent.
import type { Day } from '../../kit/calendar/day.ts'
import type { Answers } from '../../kit/questionnaires/applicability.ts'
import { serviceToday, type Person } from '../../common/people/index.ts'
import { formalGaps, type FormalRule } from './admission.ts'

type Known = Pick<Person, 'service' | 'hiredOn' | 'dismissedOn' | 'category'>

/** What of the rule is not met, in words; empty when all is. */
export function gapsOf(person: Known, answers: Answers, rule: FormalRule, today: Day): string[] {
  const months = serviceToday(person, today).pedagogical
  const known = {
    ...answers,
    ...(months !== null && { exp_ped: Math.floor(months / 12) }),
    ...(person.category !== 'none' && { qualif: person.category }),
  }
  return formalGaps(known, rule)
}
