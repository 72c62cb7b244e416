import type { Day } from '../../../kit/calendar/day.ts'
import { screenName } from '../../../kit/russian/names.ts'
import type { Db } from '../../../tools.ts'
import { validWhere } from '../../../common/consents/index.ts'
import { prospectsOf, type Prospect, type ProspectMentor } from './prospects.ts'
import type { Unpaired } from './support.ts'

/** Asked anew at every look: places, consents and absences change without anybody touching this page. Three queries. */
export async function prospectsFor(db: Db, mentees: readonly Pick<Unpaired, 'id' | 'personId'>[], today: Day): Promise<Map<string, Prospect>> {
  if (mentees.length === 0) return new Map()
  const ids = mentees.map(({ id }) => id)
  const [mentors, deficits, rules] = await Promise.all([
    mentorsOn(db, today),
    db.menteeDeficit.findMany({ where: { menteeId: { in: ids }, severity: { gte: 2 } }, select: { menteeId: true, competence: true } }),
    db.pairRule.findMany({
      where: { liftedOn: null, menteePersonId: { in: mentees.map(({ personId }) => personId) }, kind: { in: ['forbidden', 'refused', 'barred', 'kin', 'subordinate', 'past'] } },
      select: { menteePersonId: true, mentorPersonId: true },
    }),
  ])
  return prospectsOf(mentees.map(({ id, personId }) => ({
    id, personId,
    needs: deficits.filter(({ menteeId }) => menteeId === id).map(({ competence }) => competence),
    barred: new Set(rules.filter(({ menteePersonId }) => menteePersonId === personId).map(({ mentorPersonId }) => mentorPersonId)),
  })), mentors)
}

const STRONG = 2

async function mentorsOn(db: Db, today: Day): Promise<ProspectMentor[]> {
  const rows = await db.mentor.findMany({
    where: {
      shelf: 'open',
      state: { not: 'suspended' },
      person: { consents: { some: validWhere(['processing-mentor'], today) }, OR: [{ dismissedOn: null }, { dismissedOn: { gte: today } }] },
    },
    select: {
      id: true, personId: true, state: true, capacity: true, load: true,
      strengths: { select: { competence: true, said: true, confirmed: true } },
      person: { select: { surname: true, firstName: true, patronymic: true, absences: { select: { from: true, to: true } } } },
    },
    orderBy: [{ sortKey: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id, personId, state, capacity, load, strengths, person }) => ({
    id, personId,
    name: screenName(person),
    isReady: state === 'ready' || state === 'busy',
    places: Math.max(0, capacity - load),
    absentUntil: person.absences.find(({ from, to }) => (from === null || from <= today) && (to === null || to >= today))?.to,
    strengths: new Set(strengths.filter(({ said, confirmed }) => (confirmed ?? said) >= STRONG).map(({ competence }) => competence)),
  }))
}
