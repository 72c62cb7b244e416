import type { Day } from '../../../kit/calendar/day.ts'
import type { PersonName } from '../../../kit/russian/names.ts'
import type { Db } from '../../../tools.ts'
import { processingKinds, validWhere } from '../../../common/consents/index.ts'
import { peopleByIds } from '../../../common/people/index.ts'

/** Those of these people whose consent to processing holds on the day, with their names: asked at every look, so a withdrawal hides at once. */
export async function namedAuthors(db: Db, ids: readonly (string | null)[], today: Day): Promise<Map<string, PersonName>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map()
  const rows = await db.consent.findMany({ where: { personId: { in: wanted }, ...validWhere(processingKinds, today) }, select: { personId: true }, distinct: ['personId'] })
  const people = await peopleByIds(db, rows.map(({ personId }) => personId))
  return new Map(people.map(({ id, name }) => [id, name]))
}
