// Meetings week by week up to today: topics are lines of the plan, the mentee with an account confirms all but the last.
import { addDays, weekday } from '../../kit/calendar/day.ts'
import type { Day } from '../../kit/calendar/day.ts'
import { newId } from '../../kit/ids.ts'
import { found } from '../../kit/refusal.ts'
import { answerMeeting, markPlanItem, menteesOf, mentorsOf, programmeInForce, recordMeeting } from '../../stages/5-pairs/index.ts'
import type { Unit } from '../../stages/5-pairs/index.ts'
import type { Tools } from '../../tools.ts'
import { actorNamed } from '../crew.ts'
import { habits } from './meeting-words.ts'
import type { Habit } from './meeting-words.ts'
import type { Season } from './season.ts'
import { unitLedBy } from './season.ts'

export async function holdMeetings(season: Season): Promise<void> {
  for (const habit of habits) {
    const unit = await unitLedBy(season.mornings(season.today), habit.mentor).catch(() => undefined)
    if (unit !== undefined) await meet(season, unit, habit)
  }
}

/** Working days of this habit within the term, the last ones left out where the log lags behind. */
function daysOf({ calendar, today }: Season, unit: Unit, { weekday: wanted, every }: Habit): Day[] {
  const first = addDays(unit.from, (wanted - weekday(unit.from) + 7) % 7)
  const last = unit.to < today ? unit.to : today
  const days: Day[] = []
  for (let day = first; day <= last; day = addDays(day, 7 * every)) if (calendar.isWorking(day)) days.push(day)
  return days
}

async function meet(season: Season, unit: Unit, habit: Habit): Promise<void> {
  const days = daysOf(season, unit, habit)
  for (const [index, on] of days.entries()) {
    const tools = season.mornings(on)
    const writer = await actorNamed(tools, season.users, habit.writer)
    const line = await nextLine(tools, unit.id, on)
    const said = found(habit.said[index % habit.said.length])
    const id = newId()
    const isLast = index === days.length - 1
    await recordMeeting(tools, writer, unit.id, id, {
      on, form: said.form, minutes: said.minutes ?? null, outcome: said.outcome ?? null, nextStep: said.next ?? null, nextOn: isLast ? addDays(on, 7 * habit.every) : null,
      topic: line?.content ?? said.topic, planLineId: line?.lineId ?? null, competence: line?.competence ?? said.competence,
      mentorId: found(mentorsOf(unit, on)[0]).personId, menteeIds: menteesOf(unit, on).map(({ personId }) => personId),
    })
    if (line !== undefined) await markPlanItem(tools, writer, unit.id, line.id, line.version, { state: 'done' })
    if (habit.confirms !== undefined && !isLast) await answerMeeting(tools, await actorNamed(tools, season.users, habit.confirms), id, { kind: 'confirmed' })
  }
}

/** The first line of the plan that has begun and is not marked. */
async function nextLine({ database }: Tools, unitId: string, on: Day) {
  const programme = await programmeInForce(database, unitId)
  if (programme === null || programme.approvedOn === null || programme.approvedOn > on) return undefined
  return programme.items.find(({ state, from }) => state === 'planned' && from <= on)
}
