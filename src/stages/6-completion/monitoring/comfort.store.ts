// Answers of the comfort check by unit; they live until the programme ends.
import type { Day } from '../../../kit/calendar/day.ts'
import type { Answers } from '../../../kit/questionnaires/applicability.ts'
import type { Db } from '../../../tools.ts'
import { readableAnswers } from '../../../common/surveys/index.ts'
import { unitOfAnswer } from './round.ts'
import { roundsOf } from './round.store.ts'

const KEY = 'comfort_check'

/** One place for each present member of these units: the newest answers, or nothing while they are awaited. */
export async function comfortAnswers(db: Db, unitIds: readonly string[], today: Day): Promise<Map<string, (Answers | undefined)[]>> {
  const members = await db.unitMember.findMany({
    where: { unitId: { in: [...unitIds] }, leaveGround: null, OR: [{ to: null }, { to: { gte: today } }] },
    select: { unitId: true, personId: true, role: true },
    orderBy: [{ role: 'asc' }, { id: 'asc' }],
  })
  const rounds = await roundsOf(db)
  const given = await readableAnswers(db, [...new Set(members.map(({ personId }) => personId))], [KEY], today)
  return new Map(unitIds.map((id) => {
    const own = [...new Set(members.filter(({ unitId }) => unitId === id).map(({ personId }) => personId))]
    return [id, own.map((personId) => given.findLast((one) => one.personId === personId && (unitOfAnswer(rounds, one) ?? id) === id)?.answers)]
  }))
}

/** Answers whose programme has ended: they were promised to be deleted then. */
export async function endedComfort(db: Db): Promise<{ assignmentIds: string[]; unitIds: string[] }> {
  const rows = await db.assignment.findMany({ where: { key: KEY, answers: { not: null } }, select: { id: true, surveyId: true, personId: true } })
  if (rows.length === 0) return { assignmentIds: [], unitIds: [] }
  const rounds = await roundsOf(db)
  const memberships = await db.unitMember.findMany({ where: { personId: { in: rows.map(({ personId }) => personId) }, orderId: { not: null } }, select: { personId: true, unitId: true, unit: { select: { state: true } } } })
  const isOver = ({ unit }: (typeof memberships)[number]) => unit.state === 'finished' || unit.state === 'stopped'
  const ended = rows.flatMap(({ id, ...row }) => {
    const named = unitOfAnswer(rounds, row)
    const own = memberships.filter((one) => one.personId === row.personId && (named === undefined || one.unitId === named))
    return own.length > 0 && own.every(isOver) ? [{ id, units: own.map(({ unitId }) => unitId) }] : []
  })
  return { assignmentIds: ended.map(({ id }) => id), unitIds: [...new Set(ended.flatMap(({ units }) => units))] }
}

export async function dropComfortTalks(tx: Db, assignmentIds: readonly string[]): Promise<void> {
  await tx.alertTalk.deleteMany({ where: { kind: 'comfort', assignmentId: { in: [...assignmentIds] } } })
}
