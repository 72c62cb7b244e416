import type { Db } from '../../../tools.ts'
import { inOrder } from '../../2-requests/index.ts'
import type { PlanLine, TopicSource } from './topics.ts'

/** Lines of the latest edition of the programme and the deficits it works on; without a programme – those of the bank. */
export async function topicSource(db: Db, unitId: string, menteePersonIds: readonly string[]): Promise<TopicSource> {
  const programme = await db.programme.findFirst({
    where: { unitId },
    orderBy: { edition: 'desc' },
    include: { items: { orderBy: { position: 'asc' } }, targets: { orderBy: { position: 'asc' }, select: { competence: true } } },
  })
  const plan: PlanLine[] = (programme?.items ?? []).map(({ lineId, content, competence, from, to, state }) => ({ lineId, content, competence, from, to, state }))
  const named = [...new Set((programme?.targets ?? []).map(({ competence }) => competence))]
  return { plan, competences: named.length > 0 ? named : await deficitsInBank(db, menteePersonIds) }
}

async function deficitsInBank(db: Db, personIds: readonly string[]): Promise<string[]> {
  const rows = await db.menteeDeficit.findMany({
    where: { mentee: { openPersonId: { in: [...personIds] } }, severity: { gte: 2 } },
    orderBy: [{ severity: 'desc' }],
    select: { competence: true, severity: true },
  })
  const heaviest = rows.filter(({ severity }) => severity === 3).map(({ competence }) => competence)
  return [...new Set([...inOrder(heaviest), ...inOrder(rows.map(({ competence }) => competence))])]
}
