// Groups that are invited together, told to the room of events.
import type { Day } from '../../kit/calendar/day.ts'
import type { Db } from '../../tools.ts'
import type { Audience } from '../../common/events/index.ts'
import { validWhere } from '../../common/consents/index.ts'

/** Mentors at work, candidates, and mentees with a consent that holds. */
export async function eventAudiences(db: Db, today: Day): Promise<Audience[]> {
  const [mentors, mentees] = await Promise.all([
    db.mentor.findMany({ where: { shelf: 'open', person: { consents: { some: validWhere(['processing-mentor'], today) } } }, select: { personId: true, state: true } }),
    db.mentee.findMany({ where: { shelf: 'open', state: { in: ['bank', 'unpaired', 'paired'] }, person: { consents: { some: validWhere(['processing-mentee'], today) } } }, select: { personId: true } }),
  ])
  const ids = (rows: readonly { personId: string }[]) => rows.map(({ personId }) => personId)
  return [
    { key: 'mentors', words: 'Наставники', personIds: ids(mentors.filter(({ state }) => state !== 'candidate')) },
    { key: 'candidates', words: 'Кандидаты', personIds: ids(mentors.filter(({ state }) => state === 'candidate')) },
    { key: 'mentees', words: 'Наставляемые', personIds: ids(mentees) },
  ]
}
