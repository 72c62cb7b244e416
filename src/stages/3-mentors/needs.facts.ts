// Who needs what and who can teach it: mentees still without a mentor, mentors at work, consents that hold.
import type { Day } from '../../kit/calendar/day.ts'
import { found } from '../../kit/refusal.ts'
import type { Db } from '../../tools.ts'
import { validWhere } from '../../common/consents/index.ts'
import { countedNeeds, namedColumns, toNamed } from '../2-requests/index.ts'

/** A picture of more is no picture. */
const SHOWN = 20

const linesOfMentor = { competence: true, level: true, isTop: true, said: true, confirmed: true } as const

export async function needsFacts(db: Db, today: Day) {
  const holds = (kind: 'processing-mentor' | 'processing-mentee') => ({ consents: { some: validWhere([kind], today) } })
  const [mentors, mentees] = await Promise.all([
    db.mentor.findMany({
      where: { shelf: 'open', state: { in: ['admitted', 'ready', 'busy'] }, person: holds('processing-mentor') },
      orderBy: [{ sortKey: 'asc' }, { id: 'asc' }], take: SHOWN,
      include: { strengths: { select: linesOfMentor } },
    }),
    db.mentee.findMany({
      where: { shelf: 'open', state: { in: ['bank', 'unpaired'] }, person: holds('processing-mentee') },
      orderBy: [{ priority: 'asc' }, { sortKey: 'asc' }, { id: 'asc' }], take: SHOWN,
      include: { deficits: { select: { competence: true, level: true, isPriority: true, severity: true } }, observations: { select: { competence: true, level: true } } },
    }),
  ])
  const rows = await db.person.findMany({ where: { id: { in: [...mentors, ...mentees].map(({ personId }) => personId) } }, select: namedColumns })
  const people = new Map(rows.map((row) => [row.id, toNamed(row)]))
  const personOf = ({ personId }: { personId: string }) => found(people.get(personId))
  return {
    mentors: mentors.map((mentor) => ({ id: mentor.id, person: personOf(mentor), strengths: mentor.strengths, free: Math.max(0, mentor.capacity - mentor.load) })),
    mentees: mentees.map((mentee) => ({
      id: mentee.id, person: personOf(mentee), needs: countedNeeds(mentee.deficits, mentee.observations, mentee.counts === 'observer' ? 'observer' : 'self'),
    })),
    most: SHOWN,
  }
}

export type NeedsFacts = Awaited<ReturnType<typeof needsFacts>>
