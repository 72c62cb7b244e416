// The whole cohort in few queries: everybody without a mentor, every mentor at work, what is known of them together.
import type { Day } from '../../../kit/calendar/day.ts'
import type { Db } from '../../../tools.ts'
import { validWhere } from '../../../common/consents/index.ts'
import { tellApart } from '../../../common/people/index.ts'
import type { Cohort, CohortMentee, CohortMentor } from './cohort.ts'
import { menteeOf, mentorOf, whyMenteeIsOut, whyMentorIsOut, type KnownPerson } from './cohort-rows.ts'
import { openRules } from './pair-rule.store.ts'
import type { Gathered, LeftOut, Meant, Participant, StandingUnit } from './participant.ts'
import { lastKeptRun } from './run.store.ts'
import { usualTerm } from './term.ts'

const WORKING = ['admitted', 'ready', 'busy']
const LOOKING = ['bank', 'unpaired']
const PROPOSED = ['proposed', 'agreed']

const menteeColumns = {
  id: true, personId: true, category: true, request: true, counts: true, priority: true, slots: true, ages: true,
  deficits: { select: { competence: true, level: true, isPriority: true, severity: true } },
  observations: { select: { competence: true, level: true } },
} as const
const mentorColumns = {
  id: true, personId: true, state: true, answers: true, capacity: true, load: true, slots: true, ages: true, trainedOn: true, suspendedUntil: true,
  strengths: { select: { competence: true, said: true, confirmed: true } },
} as const
const personColumns = {
  id: true, surname: true, firstName: true, patronymic: true, gender: true, post: true, birthDate: true, building: true, sortKey: true, employment: true,
  hiredOn: true, dismissedOn: true, servicePedagogicalMonths: true, serviceAsOf: true, absences: { select: { from: true, to: true } },
} as const

/** @param standing pairs of stage 5 that stand now, proposals included */
export async function gather(db: Db, standing: readonly StandingUnit[], today: Day): Promise<Gathered> {
  const mentees = await db.mentee.findMany({ where: { shelf: 'open', state: { in: LOOKING } }, select: menteeColumns })
  const mentors = await db.mentor.findMany({ where: { shelf: 'open', state: { in: [...WORKING, 'suspended'] } }, select: mentorColumns })
  const people = await peopleOf(db, [...mentees, ...mentors].map(({ personId }) => personId), today)
  const rules = await openRules(db)
  const last = await lastKeptRun(db)

  const told = tellApart([...people.values()])
  const named = ({ id, personId }: { id: string; personId: string }): Participant | undefined => {
    const person = people.get(personId)
    return person && { id, personId, name: person.name, gender: person.gender, told: told.get(personId) ?? '', post: person.post }
  }
  const out: LeftOut[] = []
  const menteesIn = new Map<string, Participant>()
  const mentorsIn = new Map<string, Participant>()
  const cohortMentees: CohortMentee[] = []
  for (const row of mentees) {
    const person = people.get(row.personId)
    const one = named(row)
    if (person === undefined || one === undefined) continue
    const why = whyMenteeIsOut(row, person, today)
    if (why !== undefined) out.push({ id: row.id, side: 'mentee', told: one.told, why })
    else {
      menteesIn.set(row.id, { ...one, ...(row.request !== null && { request: row.request }), ...(row.category !== null && { category: row.category }) })
      cohortMentees.push(menteeOf(row, person, today))
    }
  }
  const led = standing.filter(({ menteeId }) => !menteesIn.has(menteeId))
  const cohortMentors: CohortMentor[] = []
  for (const row of mentors) {
    const person = people.get(row.personId)
    const one = named(row)
    if (person === undefined || one === undefined) continue
    const why = whyMentorIsOut(row, person, today)
    if (why !== undefined) out.push({ id: row.id, side: 'mentor', told: one.told, why })
    else {
      const taken = Math.max(row.load, led.filter(({ mentorId }) => mentorId === row.id).length)
      mentorsIn.set(row.id, { ...one, places: { capacity: row.capacity, taken } })
      cohortMentors.push(mentorOf(row, person, taken, today))
    }
  }
  const meant = meantOf(standing, last?.choices ?? []).filter(({ menteeId, mentorId }) => menteesIn.has(menteeId) && mentorsIn.has(mentorId))
  const cohort: Cohort = {
    mentees: cohortMentees.toSorted(bySortKey), mentors: cohortMentors.toSorted(bySortKey), rules,
    standing: meant.map(({ menteeId, mentorId }) => ({ menteeId, mentorId })), term: usualTerm(today),
  }
  return { cohort, mentees: menteesIn, mentors: mentorsIn, leftOut: out, meant, refusedSince: rules.filter(({ kind, at }) => kind === 'refused' && last !== null && at > last.at).length, today }
}

/** A proposal that waits for answers counts before what was only kept. */
function meantOf(standing: readonly StandingUnit[], kept: readonly { menteeId: string; mentorId: string | null }[]): Meant[] {
  const proposed = standing.filter(({ state }) => PROPOSED.includes(state))
  const known = new Set(standing.map(({ menteeId }) => menteeId))
  return [
    ...proposed.map(({ menteeId, mentorId, unitId }) => ({ menteeId, mentorId, unitId })),
    ...kept.flatMap(({ menteeId, mentorId }) => (mentorId === null || known.has(menteeId) ? [] : [{ menteeId, mentorId, unitId: undefined }])),
  ]
}

async function peopleOf(db: Db, ids: readonly string[], today: Day): Promise<Map<string, KnownPerson>> {
  const rows = await db.person.findMany({ where: { id: { in: [...new Set(ids)] } }, select: personColumns })
  const held = await db.consent.findMany({
    where: { personId: { in: [...new Set(ids)] }, ...validWhere(['processing-mentee', 'processing-mentor', 'mentoring'], today) },
    select: { personId: true, kind: true },
  })
  const kinds = new Map<string, Set<string>>()
  for (const { personId, kind } of held) kinds.set(personId, (kinds.get(personId) ?? new Set()).add(kind))
  return new Map(rows.map(({ surname, firstName, patronymic, gender, ...row }) => [row.id, {
    ...row, name: { surname, firstName, patronymic }, gender: gender === 'male' ? 'male' : 'female', consents: kinds.get(row.id) ?? new Set(),
  }]))
}

function bySortKey(one: { sortKey: string; id: string }, other: { sortKey: string; id: string }): number {
  return one.sortKey.localeCompare(other.sortKey, 'ru') || (one.id < other.id ? -1 : 1)
}
