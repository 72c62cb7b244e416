// A mentor who is away for long leaves nobody behind unnoticed (domain.md §5.5: absence longer than a month).
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { replacementTasks } from '../../../../src/stages/5-pairs/index.ts'
import { openHouse, type House } from '../../../support/house.ts'
import { aMentor, aUnit } from '../../../support/pairs.ts'
import { plain } from '../../../support/visitor.ts'

describe('a mentor away', () => {
  let house: House
  let personId = ''
  let unitId = ''
  beforeEach(async () => {
    house = await openHouse({ at: '2025-12-01T09:00:00+03:00' })
    const mentor = await aMentor(house.tools, { surname: 'Сомова' })
    personId = mentor.personId
    unitId = (await aUnit(house.tools, { mentors: [mentor], title: 'Сомова – Ёлкина' })).unitId
  })
  afterEach(() => house.close())

  const tasksFor = async (from: string | null, to: string | null) => {
    await house.database.absence.deleteMany({})
    await house.database.absence.create({ data: { id: 'away', personId, from, to } })
    return (await replacementTasks(house.database, house.clock.today())).map(({ title, why }) => plain(`${title}; ${why}`))
  }

  test('for more than a month, or without a known end, is a task; a short or distant absence is none', async () => {
    expect(await tasksFor('2025-11-24', '2026-01-20')).toEqual(['Решить, кто заменит: Сомова А. И.; отсутствует по 20.01.2026, «Сомова – Ёлкина»'])
    expect(await tasksFor('2025-11-24', null)).toEqual(['Решить, кто заменит: Сомова А. И.; день возвращения неизвестен, «Сомова – Ёлкина»'])
    expect(await tasksFor('2025-11-24', '2025-12-20')).toEqual([])
    expect(await tasksFor('2025-06-01', '2025-09-01')).toEqual([])
    expect(await tasksFor('2026-03-01', '2026-05-01')).toEqual([])
  })

  test('of a unit that rests already asks nothing', async () => {
    await house.database.unit.update({ where: { id: unitId }, data: { state: 'suspended' } })
    expect(await tasksFor('2025-11-24', null)).toEqual([])
  })

  test('leads to the replacement on the first page of the curator', async () => {
    await tasksFor('2025-11-24', null)
    const methodist = await house.visitor('methodist')
    await methodist.open('/?tasks=all')
    await methodist.follow('Решить, кто заменит: Сомова А. И.')
    expect(methodist.path).toBe(`/pairs/${unitId}/replacement`)
  })

  test('or not, the pair of an order is no proposal: terms are not changed by hand, and the ways there are told', async () => {
    const methodist = await house.visitor('methodist')
    for (const page of ['edit', 'removal']) {
      await methodist.open(`/pairs/${unitId}/${page}`)
      expect(methodist.status).toBe(409)
      expect(methodist.sees('её условия меняет другой приказ')).toBe(true)
    }
    await methodist.follow('Завершить или продлить')
    expect(methodist.path).toBe(`/pairs/${unitId}/ending`)
  })
})
