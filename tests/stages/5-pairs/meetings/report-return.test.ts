// A report that was handed in with a mistake goes back to the mentor with words, and comes again.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { castId } from '../../../support/cast.ts'
import { openHouse, type House } from '../../../support/house.ts'
import { aMentor, aUnit } from '../../../support/pairs.ts'

describe('a report returned for rework', () => {
  let house: House
  let unitId = ''
  beforeAll(async () => {
    house = await openHouse({ at: '2026-05-20T12:00:00+03:00' })
    const mentor = await aMentor(house.tools, { personId: castId('mentor') })
    unitId = (await aUnit(house.tools, { mentors: [mentor] })).unitId
  })
  afterAll(() => house.close())

  it('opens again with what the curator asks, is a task of the mentor, and nobody accepts what he has not read', async () => {
    const mentor = await house.visitor('mentor')
    const handIn = () => mentor.choose('Вывод', 'завершить работу по программе').press('Сдать отчёт')
    await mentor.open(`/my/pairs/${unitId}/report`)
    await handIn()
    const [first, second] = [await house.visitor('methodist'), await house.visitor('methodist')]
    const { id } = await house.database.mentorReport.findFirstOrThrow({})
    for (const curator of [first, second]) await curator.open(`/pairs/${unitId}/reports/${id}`)
    await first.follow('Вернуть на доработку')
    await first.press('Вернуть на доработку')
    expect(first.status).toBe(422)
    await first.fill('Что поправить', 'Впишите открытое занятие').pressTwice('Вернуть на доработку')
    expect(first.path).toBe(`/pairs/${unitId}/meetings`)
    await second.press('Принять отчёт')
    expect(second.status).toBe(404)

    await mentor.open('/')
    await mentor.follow('Доработать отчёт')
    expect(mentor.sees('Впишите открытое занятие')).toBe(true)
    mentor.fill('Результаты и удачные приёмы', 'Открытое занятие 15 апреля')
    await handIn()
    expect(mentor.sees('Открытое занятие 15 апреля')).toBe(true)
    expect(await house.database.mentorReport.findFirstOrThrow({})).toMatchObject({ returnWords: null, handedInOn: '2026-05-20' })
    await second.open(`/pairs/${unitId}/reports/${id}`)
    await first.open(`/pairs/${unitId}/reports/${id}`)
    await first.press('Принять отчёт')
    await second.press('Принять отчёт')
    expect(second.status).toBe(200)
    await second.open(`/pairs/${unitId}/reports/${id}/returning`)
    expect(second.status).toBe(409)
    await first.open('/journal')
    expect(first.sees('Лебедева О. Н. вернула на доработку отчёт наставника')).toBe(true)
  })
})
