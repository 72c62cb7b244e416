import type { Day } from '../../../kit/calendar/day.ts'
import type { SchoolYear } from '../../../kit/calendar/school-year.ts'
import type { Db } from '../../../tools.ts'
import { validWhere } from '../../../common/consents/index.ts'
import { competenceTitle } from '../../2-requests/index.ts'
import { threadLine, threadMentees, type Thread, type ThreadPractice, type ThreadTeacher, type ThreadWork } from './competence.ts'
import { resultWords, usesOfPractices, type Unit } from '../../5-pairs/index.ts'
import { programmeGrowth } from './programme-growth.ts'
import { yearGrowth } from './year-growth.facts.ts'

/** Strong enough to teach it, 0…3. */
const STRONG = 2

export async function threadOf(db: Db, key: string, today: Day, year: SchoolYear): Promise<Thread> {
  const growth = await yearGrowth(db, today, year)
  const [teachers, works, practices] = await Promise.all([teachersOf(db, key, today), worksOf(db, key, growth.units.map(({ unit }) => unit)), practicesOf(db, key)])
  const mentees = threadMentees(growth.units, key)
  return { key, mentees, line: threadLine(key, competenceTitle(key), mentees), common: programmeGrowth(growth.units).levels.find((line) => line.key === key), teachers, works, practices }
}

const admitted = (today: Day) => ({ shelf: 'open', state: { in: ['admitted', 'ready', 'busy'] }, person: { consents: { some: validWhere(['processing-mentor'], today) } } })

/** How many could teach each competence. */
export async function teachersCount(db: Db, today: Day): Promise<Map<string, number>> {
  const rows = await db.mentorStrength.findMany({ where: { mentor: admitted(today) }, select: { competence: true, said: true, confirmed: true } })
  const counts = new Map<string, number>()
  for (const { competence, said, confirmed } of rows) if ((confirmed ?? said) >= STRONG) counts.set(competence, (counts.get(competence) ?? 0) + 1)
  return counts
}

/** Admitted mentors who are strong in it and whose consent holds. */
async function teachersOf(db: Db, key: string, today: Day): Promise<ThreadTeacher[]> {
  const rows = await db.mentorStrength.findMany({
    where: { competence: key, mentor: admitted(today) },
    select: { said: true, confirmed: true, mentor: { select: { id: true, person: { select: { surname: true, firstName: true, patronymic: true, sortKey: true } } } } },
  })
  return rows
    .filter(({ said, confirmed }) => (confirmed ?? said) >= STRONG)
    .toSorted((one, other) => (other.confirmed ?? other.said) - (one.confirmed ?? one.said) || (one.mentor.person.sortKey < other.mentor.person.sortKey ? -1 : 1))
    .map(({ said, confirmed, mentor: { id, person: { sortKey: _, ...name } } }) => ({ mentorId: id, name, level: confirmed ?? said, isConfirmed: confirmed !== null }))
}

/** Tasks, plan items and meetings of the programmes in force that are tied to it. */
async function worksOf(db: Db, key: string, units: readonly Unit[]): Promise<ThreadWork[]> {
  const ids = units.map(({ id }) => id)
  const programmes = await db.programme.findMany({
    where: { unitId: { in: ids }, state: { in: ['approved', 'done'] } },
    orderBy: { edition: 'asc' },
    select: { unitId: true, tasks: { where: { competence: key }, select: { text: true }, orderBy: { position: 'asc' } }, items: { where: { competence: key }, select: { state: true } } },
  })
  const counted = await db.meeting.groupBy({ by: ['unitId'], where: { unitId: { in: ids }, competence: key, removedAt: null }, _count: { _all: true } })
  const meetings = new Map(counted.map(({ unitId, _count }) => [unitId, _count._all]))
  // The later edition takes the place of the earlier one.
  const latest = new Map(programmes.map((programme) => [programme.unitId, programme]))
  return units.flatMap(({ id, title }): ThreadWork[] => {
    const programme = latest.get(id)
    const work = { unitId: id, unitTitle: title, tasks: programme?.tasks.map(({ text }) => text) ?? [], done: programme?.items.filter(({ state }) => state === 'done').length ?? 0, all: programme?.items.length ?? 0, meetings: meetings.get(id) ?? 0 }
    return work.tasks.length + work.all + work.meetings === 0 ? [] : [work]
  })
}

/** Accepted practices of the competence with what came of them where they were taken; those that were come first. */
async function practicesOf(db: Db, key: string): Promise<ThreadPractice[]> {
  const practices = await db.practice.findMany({ where: { state: 'accepted', tags: { some: { competence: key } } }, select: { id: true, title: true }, orderBy: [{ stateOn: 'desc' }, { id: 'asc' }], take: 30 })
  const uses = practices.length === 0 ? [] : await usesOfPractices(db, practices.map(({ id }) => id))
  const known = practices.map(({ id, title }) => ({ id, title, said: resultWords(uses.filter(({ practiceId }) => practiceId === id)) }))
  return known.toSorted((one, other) => Number(other.said !== '') - Number(one.said !== ''))
}
