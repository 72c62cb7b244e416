import type { Day } from '../../../kit/calendar/day.ts'
import type { Link } from '../../../kit/links.ts'
import { nearDay, screenDay } from '../../../kit/russian/dates.ts'
import { plural } from '../../../kit/russian/plural.ts'
import type { Db } from '../../../tools.ts'
import { isMemberOn } from '../units/membership.ts'
import type { Unit } from '../units/unit.ts'
import { hasWorked } from './bounds.ts'
import { meetingsPaths as paths } from './paths.ts'

/** What a person may do about the meetings of his pair, for its own page: one query. None before the order. */
export async function ownMeetingLines(db: Db, unit: Unit, personId: string, today: Day): Promise<Link[]> {
  if (!hasWorked(unit)) return []
  const isMentor = unit.members.some((member) => member.personId === personId && member.role === 'mentor')
  const isPresent = unit.members.some((member) => member.personId === personId && member.role === 'mentor' && isMemberOn(member, today))
  const own = isPresent ? {} : isMentor ? { mentorId: personId } : { mentees: { some: { personId } } }
  const meetings = await db.meeting.findMany({ where: { unitId: unit.id, removedAt: null, ...own }, select: { on: true, nextOn: true }, orderBy: { on: 'desc' } })
  const [last] = meetings
  const next = meetings.flatMap(({ nextOn }) => (nextOn !== null && nextOn >= today ? [nextOn] : [])).toSorted()[0]
  const count = last === undefined ? 'записей пока нет' : `${plural(meetings.length, ['запись', 'записи', 'записей'])}, последняя ${screenDay(last.on, today)}`
  return [
    ...(isPresent && (unit.endedOn === null || unit.endedOn >= today) ? [{ words: 'Записать встречу', href: paths.ownNew.to({ id: unit.id }) }] : []),
    { words: `Журнал встреч: ${count}`, href: paths.own.to({ id: unit.id }) },
    { words: next === undefined ? 'Календарь' : `Календарь: следующая встреча ${nearDay(next, today)}`, href: paths.calendar.to() },
  ]
}
