import { found } from '../../../kit/refusal.ts'
import { answersText } from '../../../kit/questionnaires/answers.ts'
import type { Db } from '../../../tools.ts'
import type { Visit } from './visit.ts'

type Row = Awaited<ReturnType<Db['visit']['findMany']>>[number]

export async function foundVisit(db: Db, id: string): Promise<Visit> {
  return toVisit(found(await db.visit.findUnique({ where: { id } }), 'Такой карты посещения нет. Откройте встречи пары.'))
}

export async function visitExists(db: Db, id: string): Promise<boolean> {
  return (await db.visit.findUnique({ where: { id }, select: { id: true } })) !== null
}

/** Visits of these units, the newest first. */
export async function visitsOfUnits(db: Db, unitIds: readonly string[]): Promise<Visit[]> {
  const rows = await db.visit.findMany({ where: { unitId: { in: [...unitIds] } }, orderBy: [{ on: 'desc' }, { createdAt: 'desc' }, { id: 'desc' }] })
  return rows.map(toVisit)
}

export async function insertVisit(tx: Db, { answers, ...visit }: Omit<Visit, 'version'>, at: Date): Promise<void> {
  await tx.visit.create({ data: { ...visit, answers: answersText.encode(answers), createdAt: at } })
}

export function toVisit({ id, unitId, menteePersonId, observerId, on, topic, answers, score, version }: Row): Visit {
  return { id, unitId, menteePersonId, observerId, on, topic, score, version, answers: answersText.decode(answers) }
}
