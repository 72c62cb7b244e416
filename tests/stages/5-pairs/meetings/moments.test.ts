import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse, type House } from '../../../support/house.ts'
import { castId } from '../../../support/cast.ts'
import { aMentee, aMentor, aUnit, type Placed } from '../../../support/pairs.ts'
import { pausesOf } from '../../../../src/stages/5-pairs/meetings/month.store.ts'

let house: House
let mentor: Placed

beforeAll(async () => {
  house = await openHouse({ at: '2025-11-20T12:00:00+03:00' })
  mentor = await aMentor(house.tools, { personId: castId('mentor') })
})
afterAll(() => house.close())

const pairWith = async (surname: string, more: object = {}) => (await aUnit(house.tools, { mentors: [mentor], mentees: [await aMentee(house.tools, { surname })], ...more })).unitId

async function recording(unitId: string, on: string) {
  const visitor = await house.visitor('mentor')
  await visitor.open(`/my/pairs/${unitId}/meetings/new`)
  return visitor.choose('Когда', 'Другой день').fill('Какой день', on).choose('Что делали', 'Планировали').choose('О чём', 'Другое').fill('Тема своими словами', 'Игра').press('Записать')
}

describe('a meeting at the wrong moment', () => {
  it('is refused before the order', async () => {
    const visitor = await recording(await pairWith('Гусева', { state: 'agreed' }), '19.11.2025')
    expect(visitor.status).toBe(409)
    expect(visitor.sees('Пара ещё не утверждена приказом')).toBe(true)
  })

  it('is refused after the end, and taken for a day before it', async () => {
    const unitId = await pairWith('Ершова')
    await house.database.unit.update({ where: { id: unitId }, data: { state: 'finished', endedOn: '2025-11-10' } })
    const late = await recording(unitId, '11.11.2025')
    expect(late.sees('Срок работы закончился 10.11.2025')).toBe(true)
    const retold = await recording(unitId, '10.11.2025')
    expect(retold.sees('Встреча записана')).toBe(true)
  })

  it('is refused while the pair rests; the month is then nobody’s debt', async () => {
    const unitId = await pairWith('Зимина', { state: 'suspended', from: '2025-10-01' })
    await house.database.unit.update({ where: { id: unitId }, data: { stateOn: '2025-10-03' } })
    for (const [step, on, at] of [['suspended', '2025-10-03', 1], ['approved', '2025-10-28', 2], ['suspended', '2025-11-03', 3]] as const) {
      await house.database.unitStep.create({ data: { id: `${unitId}-${at}`, unitId, on, step, at: new Date(`2025-11-0${at}T10:00:00Z`) } })
    }
    expect((await pausesOf(house.database, [unitId])).get(unitId)).toEqual([{ from: '2025-10-03', to: '2025-10-28' }, { from: '2025-11-03', to: null }])
    const visitor = await recording(unitId, '05.10.2025')
    expect(visitor.sees('Работа приостановлена с 03.10.2025')).toBe(true)
    await (await house.visitor('methodist')).open('/pairs/quiet').then((methodist) => expect(methodist.sees('Зимина')).toBe(false))
  })
})

describe('two windows', () => {
  it('do not overwrite each other, and nothing typed is lost', async () => {
    const unitId = await pairWith('Котова')
    await recording(unitId, '18.11.2025')
    const { id } = await house.database.meeting.findFirstOrThrow({ where: { unitId } })
    const [first, second] = [await house.visitor('mentor'), await house.visitor('mentor')]
    await first.open(`/my/pairs/${unitId}/meetings/${id}/edit`)
    await second.open(`/my/pairs/${unitId}/meetings/${id}/edit`)
    await first.fill('Итог', 'Первое').press('Сохранить')
    await second.fill('Итог', 'Второе').press('Сохранить')
    expect(second.status).toBe(422)
    expect(second.sees('запись о встрече изменилась')).toBe(true)
    expect(second.html).toContain('Второе')
    await second.press('Сохранить')
    expect(second.sees('Запись изменена')).toBe(true)
    expect(await house.database.meeting.findUniqueOrThrow({ where: { id } })).toMatchObject({ outcome: 'Второе', on: '2025-11-18', topic: 'Игра' })
  })
})
