import type { Day } from '../../../kit/calendar/day.ts'
import { found } from '../../../kit/refusal.ts'
import type { Gender, PersonName } from '../../../kit/russian/names.ts'
import type { Db } from '../../../tools.ts'
import { validWhere } from '../../../common/consents/index.ts'
import type { MentorState } from '../../3-mentors/index.ts'

export interface Trainee {
  id: string
  personId: string
  state: MentorState
  load: number
  capacity: number
  trainedOn: Day | null
  trainingNote: string | null
  version: number
  person: { name: PersonName; post: string; gender: Gender }
}

const columns = { id: true, personId: true, state: true, load: true, capacity: true, trainedOn: true, trainingNote: true, version: true } as const

/** Everybody in the bank whose consent holds and who works here, by the alphabet; two queries. */
export async function trainees(db: Db, today: Day): Promise<Trainee[]> {
  const rows = await db.mentor.findMany({
    where: { shelf: 'open', person: { consents: { some: validWhere(['processing-mentor'], today) }, OR: [{ dismissedOn: null }, { dismissedOn: { gte: today } }] } },
    select: columns,
    orderBy: { sortKey: 'asc' },
  })
  return named(db, rows)
}

export async function foundTrainee(db: Db, id: string): Promise<Trainee> {
  const row = await db.mentor.findUnique({ where: { id }, select: columns })
  const [trainee] = await named(db, row === null ? [] : [row])
  return found(trainee, 'Такой записи в банке нет. Откройте обучение наставников.')
}

type Row = Omit<Trainee, 'person' | 'state'> & { state: string }

async function named(db: Db, rows: readonly Row[]): Promise<Trainee[]> {
  const people = await db.person.findMany({ where: { id: { in: rows.map(({ personId }) => personId) } }, select: { id: true, surname: true, firstName: true, patronymic: true, post: true, gender: true } })
  const by = new Map(people.map(({ id, post, gender, ...name }) => [id, { name, post, gender: gender === 'male' ? ('male' as const) : ('female' as const) }]))
  return rows.flatMap((row) => {
    const person = by.get(row.personId)
    return person === undefined ? [] : [{ ...row, state: row.state as MentorState, person }]
  })
}

/** Days of the kickoff sessions each of these people came to. */
export async function attendedKickoffs(db: Db, personIds: readonly string[]): Promise<Map<string, Day[]>> {
  const rows = await db.eventVisitor.findMany({
    where: { personId: { in: [...personIds] }, presence: 'present', event: { kind: 'kickoff', state: { not: 'cancelled' } } },
    select: { personId: true, event: { select: { on: true } } },
  })
  return new Map(personIds.map((id) => [id, rows.filter(({ personId }) => personId === id).map(({ event }) => event.on)]))
}

/** Whether somebody was excused from a kickoff session. */
export async function wasExcused(db: Db, personId: string): Promise<boolean> {
  return (await db.eventVisitor.count({ where: { personId, presence: 'excused', event: { kind: 'kickoff' } } })) > 0
}
