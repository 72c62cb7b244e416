// What monitoring copied from answers: lines of the SWOT, and talks of a year.
import { schoolYearBounds, type SchoolYear } from '../../../kit/calendar/school-year.ts'
import type { Db } from '../../../tools.ts'

/** Lines of the SWOT that repeat a free answer of the person, removed ones too; before the answers themselves go. */
export async function dropTakenWords(tx: Db, personId: string): Promise<void> {
  const rows = await tx.assignment.findMany({ where: { personId, answers: { not: null } }, select: { answers: true } })
  const said = new Set(rows.flatMap(({ answers }) => textsIn(JSON.parse(answers ?? '{}'))))
  const lines = await tx.swotLine.findMany({ where: { origin: 'answer' }, select: { id: true, text: true } })
  await tx.swotLine.deleteMany({ where: { id: { in: lines.filter(({ text }) => said.has(text.trim())).map(({ id }) => id) } } })
}

/** Every text in answers, whole and line by line. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value, ...value.split('\n')].map((text) => text.trim()).filter((text) => text !== '')
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** Talks that were due in the year, by person. */
export async function talksOfYear(db: Db, year: SchoolYear, personId?: string): Promise<{ id: string; personId: string }[]> {
  const { from, to } = schoolYearBounds(year)
  return db.alertTalk.findMany({ where: { dueOn: { gte: from, lte: to }, ...(personId !== undefined && { personId }) }, select: { id: true, personId: true } })
}

export async function dropTalks(tx: Db, ids: readonly string[]): Promise<void> {
  await tx.alertTalk.deleteMany({ where: { id: { in: [...ids] } } })
}
