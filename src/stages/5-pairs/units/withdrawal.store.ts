// Free words that units keep about people, and until when their data are needed.
import type { Day } from '../../../kit/calendar/day.ts'
import type { SchoolYear } from '../../../kit/calendar/school-year.ts'
import type { Db } from '../../../tools.ts'
import type { UnitRole } from './unit.ts'
import { unitsOfYear } from './year-units.store.ts'

/** A unit that nobody has ended yet: its data are needed as long as it goes on. */
const NOT_ENDED: Day = '9999-12-31'

export async function heldWords(db: Db, personId: string, role: UnitRole): Promise<{ units: number; words: number }> {
  const rows = await db.unitMember.findMany({ where: { personId, role }, select: { answerWords: true, unit: { select: { reason: true, outcomeNote: true } } } })
  const words = rows.filter(({ answerWords, unit }) => [answerWords, unit.reason, unit.outcomeNote].some((one) => one !== null))
  return { units: rows.length, words: words.length }
}

/** Empties them and answers the ids of the units. States, days and grounds of orders stay. */
export async function clearWordsOf(tx: Db, personId: string, role: UnitRole): Promise<string[]> {
  const ids = (await tx.unitMember.findMany({ where: { personId, role }, select: { unitId: true } })).map(({ unitId }) => unitId)
  await tx.unitMember.updateMany({ where: { personId, role }, data: { answerWords: null } })
  await tx.unit.updateMany({ where: { id: { in: ids } }, data: { reason: null, outcomeNote: null } })
  await tx.unitStep.updateMany({ where: { unitId: { in: ids }, step: { in: ['suspended', 'changed', 'answered', 'finished', 'extended'] } }, data: { words: null } })
  await tx.replacement.updateMany({ where: { unitId: { in: ids } }, data: { note: null, withoutMentor: null } })
  await tx.monthWithoutMeeting.updateMany({ where: { unitId: { in: ids } }, data: { words: null } })
  return ids
}

/** Last days of the work that people of the year were or still are in. */
export async function workEnds(db: Db, year: SchoolYear): Promise<Map<string, Day>> {
  const ends = new Map<string, Day>()
  for (const { members, endedOn } of await unitsOfYear(db, year)) {
    const end = endedOn ?? NOT_ENDED
    for (const { personId } of members) if (end > (ends.get(personId) ?? '')) ends.set(personId, end)
  }
  return ends
}
