import type { Day } from '../../../kit/calendar/day.ts'
import { schoolYearBounds, type SchoolYear } from '../../../kit/calendar/school-year.ts'
import type { Db } from '../../../tools.ts'
import { planSum, resultsOf, unitsOfYear } from '../../5-pairs/index.ts'
import { roundsOf, statesOf } from '../monitoring/round.store.ts'
import { programmeWithin } from '../monitoring/year-part.ts'
import { groundOf, growthSum, mentorStays, outcomeOf, proposedForThanks } from './outcome.ts'
import type { UnitResult, YearResults } from './year-result.ts'
import { prolongedIn, reportsOfUnits } from './results.store.ts'

/** Units of the year with what they came to, by their beginning. */
export async function yearResults(db: Db, year: SchoolYear, today: Day): Promise<YearResults> {
  const units = await unitsOfYear(db, year)
  const ids = units.map(({ id }) => id)
  const [results, prolonged, reports, rounds] = await Promise.all([resultsOf(db, ids), prolongedIn(db, ids, year), reportsOfUnits(db, ids, year), roundsOf(db, year)])
  const finals = rounds.filter(({ kind }) => kind === 'end')
  const states = await statesOf(db, finals)
  const asked = finals.flatMap(({ surveys }) => surveys.flatMap(({ id, people }) => people.map((one) => ({ ...one, state: states.get(id)?.get(one.personId)?.state }))))
  const list = units.map((unit): UnitResult => {
    const outcome = outcomeOf(unit, year, prolonged.has(unit.id))
    const whole = results.get(unit.id)
    const result = whole && programmeWithin(whole, schoolYearBounds(year))
    const own = asked.filter(({ unitId }) => unitId === unit.id)
    return {
      unit, outcome, ground: groundOf(unit, outcome),
      plan: planSum(result?.lines ?? []), growth: growthSum(result?.targets ?? []),
      surveys: { asked: own.length, sent: own.filter(({ state }) => state === 'sent').length, refused: own.filter(({ state }) => state === 'refused').length },
      mentors: oncePerPerson(mentorStays(unit, schoolYearBounds(year))).map(({ member, isPart }) => {
        const report = reports.find(({ unitId, mentorId }) => unitId === unit.id && mentorId === member.personId)
        return { personId: member.personId, isPart, report: report === undefined ? 'none' : report.isAccepted ? 'accepted' : 'handedIn' }
      }),
    }
  })
  return { year, units: list, thanked: proposedForThanks(list, year, today) }
}

/** Who left and came back stands once. */
function oncePerPerson<T extends { member: { personId: string } }>(stays: readonly T[]): T[] {
  return stays.filter((stay, index) => stays.findIndex(({ member }) => member.personId === stay.member.personId) === index)
}
