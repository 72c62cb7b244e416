import type { Db } from '../../../tools.ts'

type Kind = 'processing-mentee' | 'processing-mentor'

const roles = { 'processing-mentee': 'mentee', 'processing-mentor': 'mentor' } as const

/** Talks about answers the person gave in the role the consent allows. */
async function talksOf(db: Db, personId: string, kind: Kind): Promise<{ id: string; heldOn: string | null }[]> {
  const units = await db.unitMember.findMany({ where: { personId, role: roles[kind] }, select: { unitId: true } })
  return db.alertTalk.findMany({ where: { personId, unitId: { in: units.map(({ unitId }) => unitId) } }, select: { id: true, heldOn: true } })
}

export async function countTalksOf(db: Db, personId: string, kind: Kind): Promise<number> {
  return (await talksOf(db, personId, kind)).length
}

export async function dropTalksOf(tx: Db, personId: string, kind: Kind, which: 'open' | 'all'): Promise<void> {
  const talks = await talksOf(tx, personId, kind)
  const chosen = which === 'all' ? talks : talks.filter(({ heldOn }) => heldOn === null)
  await tx.alertTalk.deleteMany({ where: { id: { in: chosen.map(({ id }) => id) } } })
}
