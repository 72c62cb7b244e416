import type { SchoolYear } from '../../../kit/calendar/school-year.ts'
import { found, Refusal } from '../../../kit/refusal.ts'
import type { Db } from '../../../tools.ts'
import type { Origin, Quadrant, SwotLine } from './swot.ts'

/** Lines of the year in the order of their quadrants. */
export async function swotLines(db: Db, year: SchoolYear): Promise<SwotLine[]> {
  const rows = await db.swotLine.findMany({ where: { schoolYear: year, removedAt: null }, orderBy: [{ position: 'asc' }, { id: 'asc' }] })
  return rows.map(toLine)
}

export async function foundLine(db: Db, id: string): Promise<SwotLine> {
  return toLine(found(await db.swotLine.findFirst({ where: { id, removedAt: null } }), 'Такой строки нет: возможно, её уже убрали.'))
}

export async function lineExists(db: Db, id: string): Promise<boolean> {
  return (await db.swotLine.count({ where: { id } })) > 0
}

export async function insertLine(tx: Db, line: Omit<SwotLine, 'position' | 'version'>, at: Date): Promise<void> {
  const { schoolYear, quadrant } = line
  const last = await tx.swotLine.aggregate({ where: { schoolYear, quadrant }, _max: { position: true } })
  await tx.swotLine.create({ data: { ...line, position: (last._max.position ?? 0) + 1, createdAt: at } })
}

/** @throws Refusal at «version» when somebody was quicker */
export async function saveLine(tx: Db, { id, version }: Pick<SwotLine, 'id' | 'version'>, data: { text?: string; quadrant?: Quadrant; removedAt?: Date }): Promise<void> {
  const { count } = await tx.swotLine.updateMany({ where: { id, version }, data: { ...data, version: version + 1 } })
  if (count === 0) throw new Refusal('wrong-moment', 'Пока вы писали, строку изменили. Введённое осталось здесь: сравните и, если верно оно, сохраните ещё раз', { field: 'version' })
}

/** Two neighbours change places. */
export async function swapLines(tx: Db, one: SwotLine, other: SwotLine): Promise<void> {
  await tx.swotLine.update({ where: { id: one.id }, data: { position: other.position } })
  await tx.swotLine.update({ where: { id: other.id }, data: { position: one.position } })
}

interface Row {
  id: string
  schoolYear: number
  quadrant: string
  text: string
  origin: string
  position: number
  version: number
}

function toLine({ id, schoolYear, quadrant, text, origin, position, version }: Row): SwotLine {
  return { id, schoolYear, quadrant: quadrant as Quadrant, text, origin: origin as Origin, position, version }
}
