import type { Db } from '../../tools.ts'
import type { Body } from './body.ts'
import { usualBodies } from './body.ts'

/** Bodies in their order, inactive ones included: the usual ones, changed and joined by the kindergarten's own. */
export async function bodiesOf(db: Db): Promise<Body[]> {
  const rows = await db.body.findMany()
  const own: Body[] = rows.map((row) => ({ ...row, act: row.act === 'agrees' ? 'agrees' : 'adopts' }))
  const usual = usualBodies.filter(({ id }) => own.every((body) => body.id !== id))
  return [...usual, ...own].toSorted((one, other) => one.position - other.position || one.name.localeCompare(other.name, 'ru'))
}

/** Adds a body or replaces the one with its id, a usual one too. */
export async function saveBody(tx: Db, { id, ...body }: Body): Promise<void> {
  await tx.body.upsert({ where: { id }, create: { id, ...body }, update: body })
}
