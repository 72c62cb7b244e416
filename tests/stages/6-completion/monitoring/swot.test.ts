import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { castId } from '../../../support/cast.ts'
import { openHouse, type House } from '../../../support/house.ts'
import { aMentor, aUnit } from '../../../support/pairs.ts'
import { answers } from './support.ts'

describe('the SWOT of the year', () => {
  let house: House
  beforeEach(async () => { house = await openHouse({ at: '2026-04-20T10:00:00+03:00' }) })
  afterEach(() => house.close())

  test('the curator writes lines, takes thoughts of the answers without names, puts them in order and prints', async () => {
    await aUnit(house.tools, { mentors: [await aMentor(house.tools, { personId: castId('mentor') })] })
    await answers(house, castId('mentor'), 'swot', { s: 'Пары дружны', w: 'Мало времени', o: 'Гранты', t: 'Нагрузка' })
    const methodist = await (await house.visitor('methodist')).open('/completion/monitoring/swot')
    await methodist.follow('Добавить строку')
    methodist.choose('Куда', 'Сильные стороны').fill('Мысль', 'Есть методист')
    await methodist.pressTwice('Сохранить')
    expect(await house.database.swotLine.count()).toBe(1)
    expect(methodist.text).not.toContain('Соколова')
    await methodist.press('Взять: Пары дружны')
    expect(methodist.text).toContain('Пары дружныиз анкет')
    expect(methodist.$('#offers').parent().text()).not.toContain('Пары дружны')
    await methodist.press('Поднять выше')
    const lines = await house.database.swotLine.findMany({ orderBy: { position: 'asc' } })
    expect(lines.map(({ text, origin }) => [text, origin])).toEqual([['Пары дружны', 'answer'], ['Есть методист', 'own']])
    expect((await methodist.download('/completion/monitoring/swot.pdf')).status).toBe(200)
    await methodist.press('Убрать')
    expect(await house.database.swotLine.count({ where: { removedAt: null } })).toBe(1)
  })

  test('a stale form loses nothing; the head reads and does not write', async () => {
    await house.database.swotLine.create({ data: { id: 'line', schoolYear: 2025, quadrant: 'threat', text: 'Нагрузка', origin: 'own', position: 1, createdAt: house.clock.now() } })
    const methodist = await (await house.visitor('methodist')).open('/completion/monitoring/swot/line')
    await house.database.swotLine.update({ where: { id: 'line' }, data: { version: 2, text: 'Кадры' } })
    methodist.fill('Мысль', 'Нагрузка растёт')
    await methodist.press('Сохранить')
    expect(methodist.status).toBe(422)
    expect(methodist.html).toContain('Нагрузка растёт')
    const head = await (await house.visitor('head')).open('/completion/monitoring/swot')
    expect(head.text).toContain('Кадры')
    expect((await head.open('/completion/monitoring/swot/line')).status).toBe(403)
  })
})
