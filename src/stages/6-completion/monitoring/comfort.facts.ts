import type { Day } from '../../../kit/calendar/day.ts'
import { schoolYearOf } from '../../../kit/calendar/school-year.ts'
import type { Db } from '../../../tools.ts'
import { unitsOfYear } from '../../5-pairs/index.ts'
import { comfortOf, type Comfort } from './comfort.ts'
import { comfortAnswers } from './comfort.store.ts'
import { listTalks } from './talk.store.ts'
import type { ListedTalk } from './talk.ts'

/** What the curator and the psychologist see of a unit: the conclusion, never an answer. */
export interface ComfortRow {
  unitId: string
  title: string
  outcome: Comfort | undefined
  answered: number
  asked: number
  talk: ListedTalk | undefined
}

/** Running units where somebody has answered, and those a talk was about. */
export async function comfortRows(db: Db, today: Day): Promise<ComfortRow[]> {
  const units = (await unitsOfYear(db, schoolYearOf(today))).filter(({ state }) => state === 'approved' || state === 'suspended')
  const [sides, talks] = await Promise.all([comfortAnswers(db, units.map(({ id }) => id), today), listTalks(db, 'comfort')])
  return units.flatMap(({ id, title }): ComfortRow[] => {
    const own = sides.get(id) ?? []
    const answered = own.filter((one) => one !== undefined).length
    const talk = talks.findLast(({ unitId }) => unitId === id)
    return answered === 0 && talk === undefined ? [] : [{ unitId: id, title, outcome: comfortOf(own), answered, asked: own.length, talk }]
  })
}
