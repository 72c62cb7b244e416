import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { editionOf } from '../../../../src/stages/5-pairs/units/amended-list.store.ts'
import { addMember } from '../../../../src/stages/5-pairs/units/members.actions.ts'
import { methodist } from '../../../common/surveys/support.ts'
import { openHouse, type House } from '../../../support/house.ts'
import { amendmentOn, frozenText, lukashevich, orderedPair, type Ordered } from './amending-support.ts'

const dronova = { surname: 'Дронова', firstName: 'Лидия', patronymic: 'Сергеевна' }

describe('a mentee who leaves a group', () => {
  let house: House
  let group: Ordered
  beforeEach(async () => {
    house = await openHouse({ at: '2025-09-12T10:00:00+03:00' })
    group = await orderedPair(house, 'appendix', [lukashevich, dronova])
    await house.database.unit.update({ where: { id: group.unitId }, data: { to: '2027-05-31' } })
    house.clock.set('2025-09-24T10:00:00+03:00')
  })
  afterEach(() => house.close())

  test('on the tenth day and returns next year has two memberships, each with its days and orders (N24)', async () => {
    const curator = await (await house.visitor('methodist')).open(`/pairs/${group.unitId}/ending`)
    await curator.follow('Вывести из группы')
    await curator.choose('Кто уходит', 'Дронова Лидия Сергеевна, воспитатель').choose('Основание', 'отсутствует больше месяца').press('Вывести из группы')
    expect(curator.text).toContain('Состав изменён: осталось издать приказ')
    house.clock.set('2025-09-25T10:00:00+03:00')
    const first = await amendmentOn(house, group.orderId, '51-ОД')
    expect(await frozenText(house, first)).toContain('В связи с длительным отсутствием работника')
    expect(await frozenText(house, first)).toContain('Вывести воспитателя Дронову Л.С. из состава наставнической группы с 25.09.2025.')
    const back = group.mentees[1]
    expect(await house.database.mentee.findUniqueOrThrow({ where: { id: back?.bankId ?? '' } })).toMatchObject({ state: 'unpaired' })

    house.clock.set('2026-09-01T10:00:00+03:00')
    const { version } = await house.database.unit.findUniqueOrThrow({ where: { id: group.unitId } })
    await addMember(house.tools, methodist, group.unitId, { version: String(version), role: 'mentee', personId: back?.personId ?? '' })
    await house.database.unitMember.updateMany({ where: { unitId: group.unitId, orderId: null }, data: { answer: 'agreed' } })
    const second = await amendmentOn(house, group.orderId, '40-ОД')
    const own = await house.database.unitMember.findMany({ where: { unitId: group.unitId, personId: back?.personId ?? '' }, orderBy: { from: 'asc' } })
    expect(own.map(({ from, to, orderId, endOrderId }) => [from, to, orderId, endOrderId])).toEqual([['2025-09-15', '2025-09-24', group.orderId, first], ['2026-09-01', null, second, null]])
    expect((await editionOf(house.database, group.orderId)).rows[0]?.mentees).toHaveLength(2)
    expect(await house.database.mentee.findUniqueOrThrow({ where: { id: back?.bankId ?? '' } })).toMatchObject({ state: 'paired' })
  })

  test('the last one cannot leave: the pair is ended instead', async () => {
    const curator = await (await house.visitor('methodist')).open(`/pairs/${group.unitId}/ending/mentee`)
    await house.database.unitMember.updateMany({ where: { unitId: group.unitId, personId: group.mentees[0]?.personId ?? '' }, data: { leaveGround: 'изменение состава', to: '2025-09-20' } })
    await curator.choose('Кто уходит', 'Дронова Лидия Сергеевна, воспитатель').choose('Основание', 'просьба наставляемого').press('Вывести из группы')
    expect(curator.status).toBe(422)
    expect(curator.text).toContain('чтобы он ушёл, подведите итог работы пары')
  })
})
