// What matching keeps about a person: rules of pairs, and the reasons of kept choices.
import type { Db } from '../../../tools.ts'

export type Side = 'mentee' | 'mentor'

function rulesOf(personId: string, side: Side) {
  return side === 'mentee' ? { menteePersonId: personId } : { mentorPersonId: personId }
}

async function choicesOf(db: Db, personId: string, side: Side) {
  const places = side === 'mentee' ? await db.mentee.findMany({ where: { personId }, select: { id: true } }) : await db.mentor.findMany({ where: { personId }, select: { id: true } })
  const ids = places.map(({ id }) => id)
  const where = side === 'mentee' ? { menteeId: { in: ids } } : { OR: [{ mentorId: { in: ids } }, { proposedMentorId: { in: ids } }] }
  return db.matchChoice.findMany({ where, select: { id: true, runId: true, score: true, reason: true } })
}

export async function heldByMatching(db: Db, personId: string, side: Side): Promise<{ rules: number; choices: number }> {
  const choices = await choicesOf(db, personId, side)
  return { rules: await db.pairRule.count({ where: rulesOf(personId, side) }), choices: choices.filter(({ score, reason }) => score !== null || reason !== null).length }
}

/** Answers the ids under which the journal speaks of what is gone. */
export async function clearMatchingOf(tx: Db, personId: string, side: Side): Promise<string[]> {
  const rules = await tx.pairRule.findMany({ where: rulesOf(personId, side), select: { id: true } })
  await tx.pairRule.deleteMany({ where: { id: { in: rules.map(({ id }) => id) } } })
  const choices = await choicesOf(tx, personId, side)
  await tx.matchChoice.updateMany({ where: { id: { in: choices.map(({ id }) => id) } }, data: { score: null, parts: '[]', reason: null } })
  const runs = [...new Set(choices.map(({ runId }) => runId))]
  await tx.matchRun.updateMany({ where: { id: { in: runs } }, data: { reason: null } })
  return [...rules.map(({ id }) => id), ...runs]
}
