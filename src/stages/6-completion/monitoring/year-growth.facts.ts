// Everything monitoring knows of a school year: units with their people at both ends. Eleven queries, however many units.
import type { Day } from '../../../kit/calendar/day.ts'
import { schoolYearBounds, type SchoolYear } from '../../../kit/calendar/school-year.ts'
import type { Db } from '../../../tools.ts'
import { readableAnswers, type ReadableAnswers } from '../../../common/surveys/index.ts'
import { planSum, resultsOf, unitsOfYear, type Unit } from '../../5-pairs/index.ts'
import { unitOfAnswer, type Round } from './round.ts'
import { roundsOf } from './round.store.ts'
import { prolongedIn } from '../results/results.store.ts'
import { unitGrowth, type UnitAnswer, type YearGrowth } from './unit-growth.ts'
import { answersWithin, programmeWithin, unitWithin } from './year-part.ts'

const keys = ['start_mentee', 'start_mentor', 'mid_mentee', 'mid_mentor', 'final_mentee', 'final_mentor', 'mentee_deficits']

/** A unit that lasts two years is in both, each time with what belongs to the year, as it stood at its end. */
export async function yearGrowth(db: Db, today: Day, year: SchoolYear): Promise<YearGrowth> {
  const bounds = schoolYearBounds(year)
  const units = await unitsOfYear(db, year)
  const prolonged = await prolongedIn(db, units.map(({ id }) => id), year)
  return { year, ...(await growthOfUnits(db, units.map((unit) => unitWithin(unit, bounds, prolonged.has(unit.id))), today, year, bounds)) }
}

/** @param bounds of the year that is told alone; else everything known by the end of the year */
export async function growthOfUnits(db: Db, units: readonly Unit[], today: Day, year: SchoolYear, bounds?: { from: Day; to: Day }): Promise<Pick<YearGrowth, 'units' | 'answers'>> {
  const { to } = schoolYearBounds(year)
  const last = today < to ? today : to
  const ids = units.map(({ id }) => id)
  const people = [...new Set(units.flatMap(({ members }) => members.map(({ personId }) => personId)))]
  const [rounds, given, programmes, counted] = await Promise.all([
    roundsOf(db),
    readableAnswers(db, people, keys, today),
    resultsOf(db, ids),
    db.meeting.groupBy({ by: ['unitId'], where: { unitId: { in: ids }, removedAt: null, on: { lte: last, ...(bounds && { gte: bounds.from }) } }, _count: { _all: true } }),
  ])
  const meetings = new Map(counted.map(({ unitId, _count }) => [unitId, _count._all]))
  const known = given.filter(({ answeredOn }) => answeredOn <= last).map((one): UnitAnswer => ({ unitId: unitOf(one, rounds, units), personId: one.personId, key: one.key, on: one.answeredOn, answers: one.answers }))
  const answers = bounds === undefined ? known : answersWithin(known, bounds)
  return {
    answers,
    units: units.map((unit) => {
      const whole = programmes.get(unit.id)
      const programme = whole && bounds ? programmeWithin(whole, bounds) : whole
      return unitGrowth({ unit, programme, plan: planSum(programme?.lines ?? []), meetings: meetings.get(unit.id) ?? 0, answers, today, nextSeptember: `${year + 1}-09-01` })
    }),
  }
}

/** The unit the round names; for a campaign sent out by itself the latest unit the person had begun in that role by then. */
function unitOf({ surveyId, personId, key, answeredOn }: ReadableAnswers, rounds: readonly Round[], units: readonly Unit[]): string | undefined {
  const named = unitOfAnswer(rounds, { surveyId, personId })
  if (named !== undefined) return named
  const role = key.endsWith('_mentor') ? 'mentor' : 'mentee'
  const own = units.filter(({ members }) => members.some((member) => member.personId === personId && member.role === role))
  return (own.findLast(({ from }) => from <= answeredOn) ?? own[0])?.id
}
