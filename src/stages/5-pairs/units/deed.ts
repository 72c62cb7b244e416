// What every change of a unit needs to know: who, at which moment, on which day.
import type { Day } from '../../../kit/calendar/day.ts'
import type { Author, Subject } from '../../../common/journal/index.ts'
import type { Unit } from './unit.ts'

export interface Deed {
  author: Author
  at: Date
  today: Day
}

export const STAGE = 5

/** «пару «Соломатина – Лукашевич»» after «предложила», «закрепила приказом». */
export function unitSubject({ id, title, members }: Pick<Unit, 'id' | 'title'> & { members: readonly unknown[] }): Subject {
  return { kind: 'unit', id, name: `${members.length > 2 ? 'группу' : 'пару'} «${title}»` }
}

/** The same after a colon. */
export function unitNominative({ id, title, members }: Pick<Unit, 'id' | 'title'> & { members: readonly unknown[] }): Subject {
  return { kind: 'unit', id, name: `${members.length > 2 ? 'группа' : 'пара'} «${title}»` }
}
