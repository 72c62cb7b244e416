import supertest from 'supertest'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { House } from '../../support/house.ts'
import { openHouse } from '../../support/house.ts'
import type { Visitor } from '../../support/visitor.ts'

const OFFICIAL = 'Муниципальное казённое дошкольное образовательное учреждение «Детский сад № 12 «Ивушка»'

let house: House
beforeEach(async () => {
  house = await openHouse({ furnished: false })
})
afterEach(() => house.close())

function filled(visitor: Visitor, head = 'Берёзкина Екатерина Андреевна'): Visitor {
  return visitor
    .fill('Полное название', OFFICIAL).fill('Краткое название', 'МКДОУ № 12').fill('Как называть сад на экране', 'Детский сад № 12 «Ивушка»')
    .fill('Место издания', 'г. Сосновка').fill('Адрес', 'г. Сосновка, ул. Речная, д. 5').fill('ИНН', '7707083893').fill('ОГРН', '1027700132195')
    .fill('Заведующий', head).fill('Вы – куратор: фамилия, имя, отчество', 'Лебедева Ольга Николаевна')
    .fill('Ваша должность', 'старший воспитатель').fill('Логин', 'lebedeva')
    .fill('Пароль', 'ива река облако').fill('Пароль ещё раз', 'ива река облако')
}

describe('the first run', () => {
  test('every address leads to it, and the watchman hears that all is well', async () => {
    const stranger = house.stranger()
    await stranger.open('/people')
    expect(stranger.path).toBe('/first-run')
    expect((await supertest(house.app).get('/first-run')).headers['cache-control']).toBe('private, no-cache')
    const { status, body } = await supertest(house.app).get('/health')
    expect([status, body]).toEqual([200, { status: 'ok', database: 'up', version: expect.stringMatching(/^\d+\.\d+\.\d+/) as string }])
  })

  test('bad requisites are named at their fields and nothing is written', async () => {
    const stranger = await house.stranger().open('/first-run')
    await filled(stranger).fill('ИНН', '123').fill('Пароль ещё раз', 'другой').press('Начать работу')
    expect(stranger.status).toBe(422)
    expect(stranger.sees('Пароли не совпали')).toBe(true)
    expect(await house.database.person.count()).toBe(0)
  })

  test('moves the kindergarten in under its name to the letter, and asks nothing the second time', async () => {
    const stranger = await house.stranger().open('/first-run')
    await filled(stranger).press('Начать работу')
    expect(stranger.path).toBe('/')
    const [version] = await house.database.organisationVersion.findMany()
    expect(version?.fullName).toBe(OFFICIAL)
    expect(await house.database.user.count()).toBe(1)
    expect(await house.database.roadmap.count()).toBe(1)

    const other = await house.stranger().open('/first-run')
    expect(other.path).toMatch(/^\/sign-in\b/)
  })

  test('in the middle of a school year nothing is overdue on the first day', async () => {
    house.clock.set('2025-11-22T09:00:00+03:00')
    const stranger = await house.stranger().open('/first-run')
    await filled(stranger).press('Начать работу')
    expect(stranger.path).toBe('/')
    expect(stranger.sees('Просрочено')).toBe(false)
    await stranger.open('/conditions/roadmap')
    expect(stranger.sees('просрочено')).toBe(false)
  })

  test('the head may be the curator, as one person with both roles', async () => {
    const stranger = await house.stranger().open('/first-run')
    await filled(stranger, 'Лебедева Ольга Николаевна').press('Начать работу')
    expect(await house.database.person.count()).toBe(1)
    expect((await house.database.roleGrant.findMany()).map(({ role }) => role).sort()).toEqual(['curator', 'head'])
  })
})
