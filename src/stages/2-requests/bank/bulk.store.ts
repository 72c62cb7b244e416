import type { Db } from '../../../tools.ts'
import type { WaitingAssignment } from './bulk.ts'

/** Assignments of these people that wait for an answer, in campaigns that still take them. */
export async function waitingAssignments(db: Db, personIds: readonly string[], keys: readonly string[]): Promise<WaitingAssignment[]> {
  const rows = await db.assignment.findMany({
    where: { personId: { in: [...personIds] }, key: { in: [...keys] }, closed: false, state: { in: ['assigned', 'opened', 'draft', 'returned'] } },
    select: { personId: true, surveyId: true, key: true, survey: { select: { title: true } } },
  })
  return rows.map(({ survey, ...row }) => ({ ...row, title: survey.title }))
}
