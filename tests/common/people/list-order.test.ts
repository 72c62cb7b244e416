import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importSheet } from '../../../src/common/people/index.ts'
import { theHouse } from '../../../src/common/journal/index.ts'
import { readListQuery } from '../../../src/kit/lists/list-query.ts'
import { peopleListSpec, stateOf, totalOfView } from '../../../src/common/people/people-list.ts'
import { countPeople, listPeople, peopleTotals } from '../../../src/common/people/people-list.store.ts'
import { serviceToday } from '../../../src/common/people/service.ts'
import { openHouse, type House } from '../../support/house.ts'
import { sheetOf } from './import/support.ts'

const today = '2026-09-10'
let house: House
beforeAll(async () => {
  house = await openHouse({ at: `${today}T09:00:00+03:00` })
  await importSheet(house.tools, theHouse, 'staff.xlsx', await sheetOf('staff.xlsx'))
})
afterAll(() => house.close())

const asked = (query: Record<string, string>) => readListQuery(query, peopleListSpec)
const whole = (query: Record<string, string>) => listPeople(house.database, asked(query), today, { skip: 0 })

describe('список людей из базы', () => {
  it.each(['working', 'absent', 'dismissed'])('состояние «%s» понимает так же, как карточка', async (state) => {
    const everybody = await whole({ state: 'everybody' })
    const expected = everybody.filter((person) => stateOf(person, today) === state).map(({ id }) => id)
    expect((await whole({ state })).map(({ id }) => id)).toEqual(expected)
  })

  it.each(['asc', 'desc'])(
    'по стажу (%s) ставит неизвестный в конец и не теряет никого на границе страниц',
    async (direction) => {
      const query = { sort: 'service', direction }
      const list = await whole(query)
      const months = list.map((person) => serviceToday(person, today).pedagogical)
      const known = months.filter((length) => length !== null)
      expect(months.slice(known.length).every((length) => length === null)).toBe(true)
      expect(known).toEqual(known.toSorted((one, other) => (direction === 'asc' ? one - other : other - one)))
      const pages = await Promise.all(
        Array.from({ length: Math.ceil(list.length / 4) }, (_, page) =>
          listPeople(house.database, asked(query), today, { skip: page * 4, take: 4 }),
        ),
      )
      expect(pages.flat().map(({ id }) => id)).toEqual(list.map(({ id }) => id))
    },
  )

  it('суммы видов сходятся с подсчётом', async () => {
    const totals = await peopleTotals(house.database, today)
    for (const state of ['everybody', 'working', 'absent', 'dismissed', '']) {
      const query = asked({ state })
      expect(totalOfView(query, totals)).toBe(await countPeople(house.database, query, today))
    }
    expect(totalOfView(asked({ q: 'а' }), totals)).toBeUndefined()
    expect(totals.posts).toContain('музыкальный руководитель')
  })
})
