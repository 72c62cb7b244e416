import type { Day } from '../../../kit/calendar/day.ts'
import { addWorkingDays } from '../../../kit/calendar/working-days.ts'
import type { Db } from '../../../tools.ts'
import { disseminationOf, endedDisseminationOf } from '../../../common/consents/index.ts'
import { workingCalendarOf } from '../../../common/organisation/index.ts'
import { namedPeople } from '../../../common/people/index.ts'
import type { PersonName } from '../../../kit/russian/names.ts'
import { earliestDue, takedownOf, type TakedownLine } from '../takedown.ts'
import { peopleIn } from './publication.ts'
import { publicationsWhere, standing } from './publication.store.ts'

/** ст. 10.1 ч. 12, 14: three working days. */
const WORKING_DAYS = 3

export interface Takedown extends TakedownLine {
  people: { id: string; name: PersonName; endedOn: Day | null; isWithdrawn: boolean }[]
  /** By when at the latest; null when no consent asks for it. */
  due: Day | null
}

/** Everything that stands and may not, the most urgent first. Four queries and the calendar. */
export async function takedowns(db: Db, today: Day): Promise<Takedown[]> {
  const lines = await takedownLines(db, today)
  const ids = [...new Set(lines.flatMap(({ personIds }) => personIds))]
  if (lines.length === 0) return []
  const ended = await endedDisseminationOf(db, ids, today)
  const names = new Map((await namedPeople(db, ids)).map(({ id, name }) => [id, name]))
  const calendar = await workingCalendarOf(db)
  const dueOf = (id: string) => {
    const end = ended.get(id)
    return end?.due ?? addWorkingDays(calendar, end?.on ?? today, WORKING_DAYS)
  }
  return lines
    .map((line) => ({
      ...line,
      due: earliestDue(line.personIds.map(dueOf)),
      people: line.personIds.flatMap((id) => {
        const name = names.get(id)
        const end = ended.get(id)
        return name === undefined ? [] : [{ id, name, endedOn: end?.on ?? null, isWithdrawn: end?.isWithdrawn ?? false }]
      }),
    }))
    .toSorted((one, other) => ((one.due ?? '9') < (other.due ?? '9') ? -1 : 1))
}

/** Standing places that nobody hides by himself; two queries. */
async function takedownLines(db: Db, today: Day): Promise<TakedownLine[]> {
  const publications = await publicationsWhere(db, standing)
  const given = await disseminationOf(db, [...new Set(publications.flatMap(peopleIn))], today)
  return takedownOf(publications, given)
}

/** Those of these people of whom something stands without their consent. */
export async function stillStandingOf(db: Db, personIds: readonly string[], today: Day): Promise<Set<string>> {
  const lines = await takedownLines(db, today)
  return new Set(lines.flatMap((line) => line.personIds).filter((id) => personIds.includes(id)))
}
