// A decision that leaves somebody without a pair is a decision about that person as well.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openHouse, type House } from '../../support/house.ts'
import { aUnit } from '../../support/pairs.ts'
import { plain, type Visitor } from '../../support/visitor.ts'
import { mentee, mentor, type Someone } from './support.ts'

describe('who stays alone after the decision', () => {
  let house: House
  let methodist: Visitor
  let krylova: Someone
  beforeEach(async () => {
    house = await openHouse({ at: '2025-09-22T15:40:00+03:00' })
    methodist = await house.visitor('methodist')
    krylova = await mentee(house.tools, { surname: 'Крылова' })
  })
  afterEach(() => house.close())

  const stateOf = async ({ bankId }: Someone) => (await house.database.mentee.findUniqueOrThrow({ where: { id: bankId } })).state

  test('is «без пары» in the bank from that day, with the step dated and the request decided', async () => {
    const orekhova = await mentee(house.tools, { surname: 'Орехова', priority: 3 })
    await mentor(house.tools, { surname: 'Громова' })
    await methodist.open('/selection')
    await methodist.fill('Почему так', 'Одно место').press('Предложить пары участникам')
    expect(methodist.sees('Без пары остаётся Орехова А. И.')).toBe(true)
    expect(await stateOf(orekhova)).toBe('bank')
    await methodist.pressTwice('Предложить 1 пару')
    expect([await stateOf(krylova), await stateOf(orekhova)]).toEqual(['bank', 'unpaired'])
    const steps = await house.database.menteeStep.findMany({ where: { menteeId: orekhova.bankId } })
    expect(steps).toMatchObject([{ on: '2025-09-22', state: 'unpaired', reason: 'наставник пока не нашёлся', byId: 'person-methodist' }])
    await methodist.open('/selection/stage')
    expect(methodist.sees('По каждому запросу решено')).toBe(true)
    await methodist.open('/selection')
    expect(methodist.sees('Орехова А. И.')).toBe(true)
  })

  test('finds what would help on the own page, however many stay alone', async () => {
    const others = []
    for (const surname of ['Орехова', 'Птицына', 'Рогова']) others.push(await mentee(house.tools, { surname, priority: 3 }))
    await mentor(house.tools, { surname: 'Громова' })
    await methodist.open('/selection')
    expect(methodist.sees('Выше – что поможет первым двоим. Для остальных: Рогова А. И.')).toBe(true)
    await methodist.open(`/selection/mentees/${others[2]?.bankId}`)
    expect(methodist.sees('Что это исправит')).toBe(true)
    expect(methodist.sees('Ещё одно место у Громовой А. И.')).toBe(true)
    await methodist.open(`/selection/mentees/${krylova.bankId}`)
    expect(methodist.sees('Что это исправит')).toBe(false)
  })

  test('a proposal that waits is one step away from the board, to be looked at or taken back', async () => {
    await mentor(house.tools, { surname: 'Громова' })
    await methodist.open('/selection')
    await methodist.fill('Почему так', 'Одно место').press('Предложить пары участникам')
    await methodist.press('Предложить 1 пару')
    await methodist.open('/selection')
    await methodist.follow('пара предложена, ждём ответов')
    await methodist.follow('Снять предложение')
    await methodist.fill('Почему', 'Передумали').press('Снять предложение')
    expect(methodist.sees('Предложение снято')).toBe(true)
  })

  test('sees which places are taken already by pairs that work', async () => {
    const gromova = await mentor(house.tools, { surname: 'Громова', capacity: 2 })
    await aUnit(house.tools, { mentors: [gromova] })
    await mentor(house.tools, { surname: 'Дорохова' })
    await methodist.open('/selection')
    expect(methodist.sees('1 наставляемый, 2 наставника, 3 места, из них свободны 2')).toBe(true)
    expect(plain(methodist.$('.matrix thead').text())).toContain('свободно 1 из 2')
    expect(plain(methodist.$('.matrix thead').text())).toContain('1 место')
  })

  test('may be everybody: that is written down too, without asking for a term or a form', async () => {
    await mentor(house.tools, { surname: 'Громова', slots: ['evening'] })
    await methodist.open('/selection')
    await methodist.fill('Почему так', 'Нет общего времени').press('Предложить пары участникам')
    expect(methodist.sees('Пары работают с')).toBe(false)
    expect(methodist.sees('Предложение придёт')).toBe(false)
    await methodist.pressTwice('Записать «без пары»: 1 человек')
    expect(methodist.status).toBe(200)
    expect(await stateOf(krylova)).toBe('unpaired')
    expect(await house.database.unit.count()).toBe(0)
    expect(await house.database.matchRun.findFirstOrThrow({})).toMatchObject({ state: 'proposed', reason: 'Нет общего времени' })
    await methodist.open('/journal')
    expect(methodist.text).toContain('Лебедева О. Н. записала, что без пары остались: Крылова А. И.: Нет общего времени')
  })
})
