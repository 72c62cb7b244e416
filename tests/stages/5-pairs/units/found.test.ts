// Pairs and groups are found by the field at the top, and whoever runs the house and leads a pair finds it on «Сегодня».
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { castId } from '../../../support/cast.ts'
import { openHouse, type House } from '../../../support/house.ts'
import { aMentee, aMentor, aUnit } from '../../../support/pairs.ts'

describe('a pair on common pages', () => {
  let house: House
  let unitId = ''
  beforeAll(async () => {
    house = await openHouse({ at: '2025-10-06T09:00:00+03:00' })
    const head = await aMentor(house.tools, { personId: castId('head') })
    unitId = (await aUnit(house.tools, { mentors: [head], mentees: [await aMentee(house.tools, { surname: 'Ёлкина', firstName: 'Зоя' })], form: 'head_teacher' })).unitId
  })
  afterAll(() => house.close())

  it('is found by a name of its people, however it is spelt', async () => {
    const methodist = await house.visitor('methodist')
    await methodist.open('/search?q=елкина')
    await methodist.follow('Савельева – Ёлкина')
    expect(methodist.path).toBe(`/pairs/${unitId}`)
    await methodist.open('/search?q=савельева%20елкина')
    expect(methodist.sees('Пары и группы')).toBe(true)
    await methodist.open('/search?q=%25')
    expect(methodist.sees('Савельева – Ёлкина')).toBe(false)
  })

  it('is led by the head from her own first page: the form of a meeting stands there too', async () => {
    const head = await house.visitor('head')
    await head.open('/')
    expect(head.sees('Вы – наставник Ёлкиной Зои Ильиничны до 31 мая')).toBe(true)
    await head.choose('Когда', 'Сегодня').choose('Что делали', 'Планировали').choose('О чём', 'Другое').fill('Тема своими словами', 'Игра').press('Записать')
    expect(await house.database.meeting.count()).toBe(1)
  })
})
