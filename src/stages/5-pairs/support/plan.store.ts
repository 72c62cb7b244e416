import type { Db } from '../../../tools.ts'

export async function menteeIdsOf(db: Db, personId: string): Promise<string[]> {
  const rows = await db.mentee.findMany({ where: { personId }, select: { id: true } })
  return rows.map(({ id }) => id)
}

/** Who helped meanwhile is forgotten together with the records. */
export async function clearPlans(tx: Db, menteeIds: readonly string[]): Promise<void> {
  await tx.mentee.updateMany({ where: { id: { in: [...menteeIds] } }, data: { temporaryCuratorId: null, temporaryFrom: null } })
}
