import { addMonths, type Day } from '../../../kit/calendar/day.ts'
import type { Db } from '../../../tools.ts'
import { isMemberOn } from '../units/membership.ts'
import type { Unit } from '../units/unit.ts'
import { hasWorked } from './bounds.ts'
import { disputedOf, meetingsWhere, unansweredBy } from './meeting.store.ts'
import type { Meeting } from './meeting.ts'
import { explanationsOf, pausesOf } from './month.store.ts'
import type { OwnHomeFacts, OwnUnit } from './own-home.ts'
import { returnedReports } from './reports/report-tasks.store.ts'
import { topicSource } from './topics.store.ts'
import { monthsOfUnit } from './unit-months.ts'

/**
 * What a person's pairs and groups bring to «Сегодня»; nobody else's records.
 * @param all units the person belongs or belonged to
 */
export async function ownHomeFacts(db: Db, personId: string, all: readonly Unit[], today: Day): Promise<OwnHomeFacts> {
  if (all.length === 0) return { today, units: [], topics: undefined, unanswered: [], disputed: [], returned: [] }
  const working = all.filter((unit) => isAtWork(unit, personId, today))
  const ids = working.map(({ id }) => id)
  const hasLed = all.some(({ members }) => members.some((member) => member.personId === personId && member.role === 'mentor'))
  const [meetings, explanations, pauses, unanswered, disputed, returned] = await Promise.all([
    meetingsWhere(db, { unitIds: ids }), explanationsOf(db, ids), pausesOf(db, ids), unansweredBy(db, personId), hasLed ? disputedOf(db, personId) : [], hasLed ? returnedReports(db, personId) : [],
  ])
  const units = working.map((unit): OwnUnit => {
    const own = meetings.filter(({ unitId }) => unitId === unit.id)
    const role = unit.members.some((member) => member.personId === personId && member.role === 'mentor' && isMemberOn(member, today)) ? 'mentor' : 'mentee'
    const seen = role === 'mentor' ? own : own.filter(({ mentees }) => mentees.some((one) => one.personId === personId))
    const months = role === 'mentor' ? monthsOfUnit(unit, { meetings: own, explanations: explanations.get(unit.id), pauses: pauses.get(unit.id) }, today) : []
    return { unit, role, meetings: seen.length, nextOn: nextOf(seen, today), empty: months.find(({ state }) => state === 'remind')?.month }
  })
  const led = units.filter(({ role }) => role === 'mentor')
  const topics = led.length === 1 && led[0] ? await topicSource(db, led[0].unit.id, led[0].unit.members.filter(({ role }) => role === 'mentee').map(({ personId: id }) => id)) : undefined
  return { today, units, topics, unanswered: withUnit(unanswered, all), disputed: withUnit(disputed, all), returned }
}

/** Fixed by an order, begun, not ended, and the person is in it today. One whose term has run out waits for a decision and is shown a month longer. */
function isAtWork(unit: Unit, personId: string, today: Day): boolean {
  if (!hasWorked(unit) || (unit.endedOn !== null && unit.endedOn < today) || unit.from > today || today > addMonths(unit.to, 1)) return false
  return unit.members.some((member) => member.personId === personId && isMemberOn(member, today))
}

/** The nearest day agreed on that has not passed. */
function nextOf(meetings: readonly Meeting[], today: Day): Day | null {
  const days = meetings.flatMap(({ nextOn }) => (nextOn !== null && nextOn >= today ? [nextOn] : [])).toSorted()
  return days[0] ?? null
}

function withUnit(meetings: readonly Meeting[], units: readonly Unit[]) {
  return meetings.flatMap((meeting) => {
    const unit = units.find(({ id }) => id === meeting.unitId)
    return unit === undefined ? [] : [{ meeting, unit }]
  })
}
