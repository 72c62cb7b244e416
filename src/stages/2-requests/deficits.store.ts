// Lines of the two cards of deficits: the person's own and the methodist's, kept apart.
import { newId } from '../../kit/ids.ts'
import type { Db } from '../../tools.ts'
import type { DeficitLine, ObservedLine } from './deficit-lines.ts'
import type { Need } from './deficits.ts'

export async function deficitsOf(db: Db, menteeId: string): Promise<{ own: DeficitLine[]; observed: ObservedLine[] }> {
  const [own, observed] = await Promise.all([
    db.menteeDeficit.findMany({ where: { menteeId }, select: { competence: true, level: true, isPriority: true, severity: true } }),
    db.menteeObservation.findMany({ where: { menteeId }, select: { competence: true, level: true } }),
  ])
  return { own, observed }
}

/** Puts the card in place of the one that stood there. */
export async function replaceDeficits(tx: Db, menteeId: string, needs: readonly Need[]): Promise<void> {
  await tx.menteeDeficit.deleteMany({ where: { menteeId } })
  const data = needs.map(({ key, level, isPriority, severity }) => ({ id: newId(), menteeId, competence: key, level: level ?? null, isPriority, severity }))
  if (data.length > 0) await tx.menteeDeficit.createMany({ data })
}

export async function replaceObservations(tx: Db, menteeId: string, lines: readonly ObservedLine[]): Promise<void> {
  await tx.menteeObservation.deleteMany({ where: { menteeId } })
  if (lines.length > 0) await tx.menteeObservation.createMany({ data: lines.map((line) => ({ id: newId(), menteeId, ...line })) })
}
