// The whole cohort in few queries: everybody without a mentor, every mentor at work, what is known of them together.
import type { Day } from '../../../kit/calendar/day.ts'
import type { Db } from '../../../tools.ts'
import { validWhere } from '../../../common/consents/index.ts'
import { nameCasesText, tellApart } from '../../../common/people/index.ts'
import type { StandingPair } from './cohort.ts'
import { menteeOf, mentorOf, whyMenteeIsOut, whyMentorIsOut, type KnownPerson } from './cohort-rows.ts'
import { openRules } from './pair-rule.store.ts'
import type { Gathered, LeftOut, Meant, Participant, StandingUnit } from './participant.ts'
import { lastKeptRun } from './run.store.ts'
import { usualTerm } from './term.ts'

const WORKING = ['admitted', 'ready', 'busy', 'suspended']
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
  id: true, surname: true, firstName: true, patronymic: true, nameCases: true, gender: true, post: true, birthDate: true, building: true, sortKey: true,
  employment: true, hiredOn: true, dismissedOn: true, servicePedagogicalMonths: true, serviceAsOf: true, absences: { select: { from: true, to: true } },
} as const

/**
 * @param standing pairs of stage 5 that stand now, proposals included
 * @param also places of mentees who are asked about though they are in a pair: its mentor leaves
 */
export async function gather(db: Db, standing: readonly StandingUnit[], today: Day, also: readonly string[] = []): Promise<Gathered> {
  const mentees = await db.mentee.findMany({ where: { shelf: 'open', OR: [{ state: { in: LOOKING } }, { id: { in: [...also] } }] }, select: menteeColumns })
  const mentors = await db.mentor.findMany({ where: { shelf: 'open', state: { in: WORKING } }, select: mentorColumns })
  const people = await peopleOf(db, [...mentees, ...mentors].map(({ personId }) => personId), today)
  const rules = await openRules(db)
  const last = await lastKeptRun(db)
  const told = tellApart([...people.values()])

  const ofMentees = sorted(mentees, 'mentee', people, told, (row, person) => whyMenteeIsOut(row, person, today))
  const ofMentors = sorted(mentors, 'mentor', people, told, (row, person) => whyMentorIsOut(row, person, today))
  const meant = meantOf(standing, last?.choices ?? []).filter(({ menteeId, mentorId }) => ofMentees.known.has(menteeId) && ofMentors.known.has(mentorId))
  const led = standing.filter(({ menteeId }) => !ofMentees.known.has(menteeId))
  const withRequest = new Map(mentees.map(({ id, request, category }) => [id, { request: request ?? undefined, category: category ?? undefined }]))
  return {
    cohort: {
      mentees: ofMentees.taking.map(({ row, person, one }) => menteeOf(row, person, one.told, today)),
      mentors: ofMentors.taking.map(({ row, person, one }) => mentorOf(row, person, one.told, today)),
      rules,
      standing: [...meant, ...led, ...unnamed(mentors, led)].map(({ menteeId, mentorId }) => ({ menteeId, mentorId })),
      term: usualTerm(today),
    },
    mentees: new Map([...ofMentees.known].map(([id, one]) => [id, { ...one, ...withRequest.get(id) }])),
    mentors: ofMentors.known,
    leftOut: [...ofMentees.out, ...ofMentors.out],
    meant,
    refusedSince: last === null ? 0 : rules.filter(({ kind, at }) => kind === 'refused' && at >= last.at).length,
    today,
  }
}

interface Sorted<Row> {
  taking: { row: Row; person: KnownPerson; one: Participant }[]
  known: Map<string, Participant>
  out: LeftOut[]
}

/** Who takes part and who does not, by surname. */
function sorted<Row extends { id: string; personId: string }>(
  rows: readonly Row[], side: LeftOut['side'], people: ReadonlyMap<string, KnownPerson>, told: ReadonlyMap<string, string>, whyOut: (row: Row, person: KnownPerson) => string | undefined,
): Sorted<Row> {
  const result: Sorted<Row> = { taking: [], known: new Map(), out: [] }
  const all = rows.flatMap((row) => {
    const person = people.get(row.personId)
    return person === undefined ? [] : [{ row, person }]
  })
  for (const { row, person } of all.toSorted((one, other) => one.person.sortKey.localeCompare(other.person.sortKey, 'ru') || (one.row.id < other.row.id ? -1 : 1))) {
    const { id, personId } = row
    const one: Participant = { id, personId, name: person.name, gender: person.gender, told: told.get(personId) ?? '', post: person.post }
    const why = whyOut(row, person)
    if (why !== undefined) result.out.push({ id, personId, side, told: one.told, why })
    else {
      result.known.set(id, one)
      result.taking.push({ row, person, one })
    }
  }
  return result
}

/** Places the bank counts as taken though no unit of ours names who holds them. */
function unnamed(mentors: readonly { id: string; load: number }[], led: readonly StandingUnit[]): StandingPair[] {
  return mentors.flatMap(({ id, load }) => {
    const named = new Set(led.filter(({ mentorId }) => mentorId === id).map(({ menteeId }) => menteeId)).size
    return Array.from({ length: Math.max(0, load - named) }, (_, index) => ({ menteeId: `led-${id}-${index}`, mentorId: id }))
  })
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
  const wanted = [...new Set(ids)]
  const rows = await db.person.findMany({ where: { id: { in: wanted } }, select: personColumns })
  const held = await db.consent.findMany({
    where: { personId: { in: wanted }, ...validWhere(['processing-mentee', 'processing-mentor', 'mentoring'], today) },
    select: { personId: true, kind: true },
  })
  const kinds = new Map<string, Set<string>>()
  for (const { personId, kind } of held) kinds.set(personId, (kinds.get(personId) ?? new Set()).add(kind))
  return new Map(rows.map(({ surname, firstName, patronymic, gender, nameCases, ...row }) => [row.id, {
    ...row, name: { surname, firstName, patronymic }, nameCases: nameCasesText.decode(nameCases), gender: gender === 'male' ? 'male' : 'female', consents: kinds.get(row.id) ?? new Set(),
  }]))
}
