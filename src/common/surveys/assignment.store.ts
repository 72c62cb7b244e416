// Assignments without their answers: who was invited and how far each one is.
import type { Day } from '../../kit/calendar/day.ts'
import { found } from '../../kit/refusal.ts'
import type { PersonName } from '../../kit/russian/names.ts'
import type { Db } from '../../tools.ts'
import type { Assignment, AssignmentState, Way } from './assignment.ts'

const answersLeftOut = { draft: true, draftVersion: true, answers: true, words: true, scope: true, tries: true, lockedUntil: true } as const

/** The person of an assignment as lists and slips show him. */
export interface Invited {
  id: string
  name: PersonName
  gender: 'female' | 'male'
  post: string
  birthDate: Day | null
  email: string | null
}

export type AssignmentOfPerson = Assignment & { person: Invited }

export async function assignmentById(db: Db, id: string): Promise<Assignment | null> {
  const row = await db.assignment.findUnique({ where: { id }, omit: answersLeftOut })
  return row && toAssignment(row)
}

export async function foundAssignment(db: Db, id: string): Promise<Assignment> {
  return found(await assignmentById(db, id), 'Такой анкеты нет. Откройте список своих анкет или попросите новую ссылку.')
}

/** Everybody invited to the campaign in these states (all without), in the order of the alphabet; a part of them when asked. */
export async function assignmentsOf(db: Db, surveyId: string, states?: readonly AssignmentState[], part?: { skip: number; take: number }): Promise<AssignmentOfPerson[]> {
  const rows = await db.assignment.findMany({
    where: { surveyId, ...(states && { state: { in: [...states] } }) },
    omit: answersLeftOut,
    include: { person: true },
    orderBy: [{ person: { sortKey: 'asc' } }, { id: 'asc' }],
    ...(part && { skip: part.skip, take: part.take }),
  })
  return rows.map(({ person, ...row }) => ({ ...toAssignment(row), person: toInvited(person) }))
}

export async function assignmentOfPerson(db: Db, surveyId: string, personId: string): Promise<Assignment | null> {
  const row = await db.assignment.findUnique({ where: { surveyId_personId: { surveyId, personId } }, omit: answersLeftOut })
  return row && toAssignment(row)
}

/** Everything one person was ever asked, newest first, with the titles. */
export async function assignmentsOfPerson(db: Db, personId: string): Promise<(Assignment & { title: string; dueOn: Day; startsOn: Day })[]> {
  const rows = await db.assignment.findMany({
    where: { personId },
    omit: answersLeftOut,
    include: { survey: { select: { title: true, dueOn: true, startsOn: true } } },
    orderBy: [{ invitedAt: 'desc' }, { id: 'asc' }],
  })
  return rows.map(({ survey, ...row }) => ({ ...toAssignment(row), ...survey }))
}

/** How many were asked: anonymity is promised by this number. */
export async function countInvited(db: Db, surveyId: string): Promise<number> {
  return db.assignment.count({ where: { surveyId } })
}

/** How many still owe an answer in each of the campaigns that are not closed. */
export async function owingBySurvey(db: Db, surveyIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await db.assignment.groupBy({
    by: ['surveyId'],
    where: { surveyId: { in: [...surveyIds] }, state: { in: ['assigned', 'opened', 'draft', 'returned'] } },
    _count: { _all: true },
  })
  return new Map(rows.map(({ surveyId, _count }) => [surveyId, _count._all]))
}

export async function insertAssignments(tx: Db, rows: readonly NewAssignment[]): Promise<void> {
  if (rows.length > 0) await tx.assignment.createMany({ data: [...rows] })
}

interface NewAssignment {
  id: string
  surveyId: string
  personId: string
  key: string
  versionId: string
  takenUntil: Day
  scope: string
  nonce: string
  pin: string | null
  invitedAt: Date
}

/** Columns of the way and the link, changed whatever they were. */
export async function changeAssignment(
  tx: Db,
  id: string,
  data: Partial<Pick<Assignment, 'state' | 'nonce' | 'pin' | 'openedAt' | 'remindedAt' | 'returnedAt' | 'returnWords'>>,
): Promise<void> {
  await tx.assignment.update({ where: { id }, data })
}

/** Tries of the code: read together with the day of birth that may be the code. */
export async function gateOf(db: Db, id: string) {
  const row = await db.assignment.findUnique({
    where: { id },
    omit: { draft: true, answers: true, words: true },
    include: { person: true, survey: { select: { title: true } } },
  })
  if (row === null) return null
  const { person, survey, tries, lockedUntil, scope: _, draftVersion: __, ...rest } = row
  return { ...toAssignment(rest), person: toInvited(person), title: survey.title, tries, lockedUntil }
}

export async function countTry(tx: Db, id: string, lockedUntilOf: (tries: number) => Date | null): Promise<void> {
  const { tries } = await tx.assignment.update({ where: { id }, data: { tries: { increment: 1 } }, select: { tries: true } })
  await tx.assignment.update({ where: { id }, data: { lockedUntil: lockedUntilOf(tries) } })
}

export async function forgetTries(tx: Db, id: string): Promise<void> {
  await tx.assignment.update({ where: { id }, data: { tries: 0, lockedUntil: null } })
}

interface Row extends Omit<Assignment, 'state' | 'way'> {
  state: string
  way: string | null
}

function toAssignment({ state, way, ...row }: Row): Assignment {
  return { ...row, state: state as AssignmentState, way: way as Way | null }
}

function toInvited(person: PersonName & { id: string; gender: string; post: string; birthDate: string | null; email: string | null }): Invited {
  const { id, surname, firstName, patronymic, gender, post, birthDate, email } = person
  return { id, name: { surname, firstName, patronymic }, gender: gender === 'male' ? 'male' : 'female', post, birthDate, email }
}
