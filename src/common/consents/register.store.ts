import type { Day } from '../../kit/calendar/day.ts'
import type { ListQuery } from '../../kit/lists/list-query.ts'
import type { PersonName } from '../../kit/russian/names.ts'
import { searchKey } from '../../kit/russian/search-key.ts'
import type { Db } from '../../tools.ts'
import { consentStates, type Consent } from './consent.ts'
import { consentKinds } from './consent-kinds.ts'
import { lastDutyOf } from './consent-record.ts'
import { toConsent } from './consent-row.store.ts'
import { whereOfState } from './consent-where.store.ts'
import type { RegisterFilter, RegisterSort } from './register-list.ts'

/** A line of the register: without texts, which are long. */
export interface RegisterRow extends Consent {
  name: PersonName
  post: string
  lastDuty: Day | null
}

type Asked = NonNullable<Parameters<Db['consent']['findMany']>[0]>
type Where = NonNullable<Asked['where']>
type Order = Extract<NonNullable<Asked['orderBy']>, readonly unknown[]>
export type RegisterQuery = ListQuery<RegisterFilter, RegisterSort>

export async function countRegister(db: Db, query: RegisterQuery, today: Day): Promise<number> {
  return db.consent.count({ where: whereOf(query, today) })
}

const heavy = { terms: true, choices: true, description: true, text: true, withdrawal: true } as const

/** Lines of the register, `take` from `skip`: the rows, their people, their duties – three queries for any number. */
export async function registerRows(
  db: Db, query: RegisterQuery, today: Day, { skip, take }: { skip: number; take: number },
): Promise<RegisterRow[]> {
  const rows = await db.consent.findMany({
    where: whereOf(query, today), orderBy: orderOf(query), skip, take, omit: heavy,
    include: {
      person: { select: { surname: true, firstName: true, patronymic: true, post: true } },
      duties: { select: { due: true, doneOn: true }, orderBy: { due: 'asc' } },
    },
  })
  return rows.map(({ person, duties, ...row }) => {
    const { post, ...name } = person
    return { ...toConsent(row), name, post, lastDuty: lastDutyOf(duties) }
  })
}

function whereOf({ q, filters }: RegisterQuery, today: Day): Where {
  const { kind, state, person } = filters
  const words = searchKey(q).split(' ').filter((word) => word !== '')
  const asked = consentStates.find((one) => one === state)
  return {
    AND: [
      ...words.map((word) => ({ person: { searchKey: { contains: word } } })),
      ...(asked === undefined ? [] : [whereOfState(asked, today)]),
    ],
    ...(kind !== undefined && { kind: consentKinds.find((one) => one === kind) }),
    ...(person !== undefined && { personId: person }),
  }
}

function orderOf({ sort, direction }: RegisterQuery): Order {
  if (sort === 'until') return [{ validUntil: { sort: direction, nulls: 'last' } }, { id: 'asc' }]
  if (sort === 'offered') return [{ offeredAt: direction }, { id: 'asc' }]
  return [{ person: { sortKey: direction } }, { offeredAt: 'desc' }, { id: 'asc' }]
}
