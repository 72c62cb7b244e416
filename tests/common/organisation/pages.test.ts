import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { organisationOn, organisationVersions, rulesOf } from '../../../src/common/organisation/index.ts'
import type { House } from '../../support/house.ts'
import { openHouse } from '../../support/house.ts'
import type { Visitor } from '../../support/visitor.ts'

let house: House
let methodist: Visitor

beforeAll(async () => {
  house = await openHouse({ at: '2025-09-01T09:00:00+03:00' })
  methodist = await house.visitor('methodist')
})
afterAll(() => house.close())

const REQUISITES = '/organisation/requisites'

describe('реквизиты', () => {
  it('видны методисту и не видны наставнику', async () => {
    await methodist.open('/organisation')
    expect(methodist.status).toBe(200)
    expect(methodist.sees('МКДОУ № 12')).toBe(true)
    expect(methodist.sees('Савельева М. В., заведующий')).toBe(true)
    const mentor = await house.visitor('mentor')
    expect((await mentor.open('/organisation')).status).toBe(403)
    expect((await mentor.open(REQUISITES)).status).toBe(403)
  })

  it('неверный ИНН возвращает форму со всем введённым', async () => {
    await methodist.open(REQUISITES)
    methodist.fill('ИНН', '7707083892').fill('ОГРН', '1027700132195').fill('Место издания', 'пос. Де-Кастри')
    await methodist.press('Сохранить реквизиты')
    expect(methodist.status).toBe(422)
    expect(methodist.sees('В ИНН опечатка')).toBe(true)
    expect(methodist.$('[name=place]').attr('value')).toBe('пос. Де-Кастри')
  })

  it('исправление меняет запись, кавычки остаются буква в букву, журнал говорит, что было', async () => {
    const shortName = 'МКДОУ "Детский сад № 12 «Ивушка'
    await methodist.open(REQUISITES)
    methodist.fill('ИНН', '7707083893').fill('ОГРН', '1027700132195').fill('Сокращённое наименование', shortName)
    await methodist.press('Сохранить реквизиты')
    expect([methodist.status, methodist.path]).toEqual([200, '/organisation'])
    const versions = await organisationVersions(house.database)
    expect(versions.map((version) => version.shortName)).toEqual([shortName])
    expect(methodist.html).toContain('МКДОУ &#34;Детский сад № 12 «Ивушка')
    expect(methodist.sees('Лебедева О. Н. изменила реквизиты детского сада: Сокращённое наименование: МКДОУ № 12 →')).toBe(true)
  })

  it('исправление из второго окна ничего не затирает: форма составлена до первого', async () => {
    const head = await house.visitor('head')
    await head.open(REQUISITES)
    await methodist.open(REQUISITES)
    await methodist.fill('Учредитель', 'Администрация района').press('Сохранить реквизиты')
    await head.fill('Адрес', '612000, г. Сосновка, ул. Новая, д. 1').press('Сохранить реквизиты')
    expect(head.status).toBe(422)
    expect(head.sees('реквизиты уже изменили')).toBe(true)
    expect(head.html).toContain('ул. Новая, д. 1')
    expect((await organisationVersions(house.database))[0]).toMatchObject({ founder: 'Администрация района', address: expect.stringContaining('Садовая') as string })
  })

  it('изменение с даты – новая запись, прежняя остаётся для прежних дат', async () => {
    await methodist.open(REQUISITES)
    methodist.choose('Что вы делаете', 'Наименование или реквизиты изменились с даты: прежние останутся в документах до неё')
    methodist.fill('Действует с', '01.01.2026').fill('Полное наименование', 'Муниципальное автономное дошкольное образовательное учреждение «Ивушка»')
    await methodist.press('Сохранить реквизиты')
    expect(methodist.status).toBe(200)
    const before = await organisationOn(house.database, '2025-12-31')
    const after = await organisationOn(house.database, '2026-01-01')
    expect(before.fullName).toContain('казённое')
    expect(after.fullNameCases.pre).toBe('муниципальном автономном дошкольном образовательном учреждении «Ивушка»')
    expect(methodist.sees('Как менялись сведения')).toBe(true)
  })

  it('второй раз с того же дня – отказ у поля даты', async () => {
    await methodist.open(REQUISITES)
    methodist.choose('Что вы делаете', 'Наименование или реквизиты изменились с даты: прежние останутся в документах до неё')
    await methodist.fill('Действует с', '01.01.2026').press('Сохранить реквизиты')
    expect(methodist.status).toBe(422)
    expect(methodist.sees('С 01.01.2026 сведения уже внесены')).toBe(true)
  })
})

describe('правила', () => {
  it('образец номера проверяется и сохраняется', async () => {
    await methodist.open('/organisation/rules')
    await methodist.fill('Образец номера приказа', 'ОД').press('Сохранить правила')
    expect(methodist.status).toBe(422)
    await methodist.fill('Образец номера приказа', '{n}/1-од').press('Сохранить правила')
    expect(methodist.status).toBe(200)
    expect(methodist.sees('№ 2/1-од')).toBe(true)
    expect((await rulesOf(house.database)).numberPattern).toBe('{n}/1-од')
  })

  it('устаревшая форма ничего не затирает и ничего не теряет', async () => {
    const head = await house.visitor('head')
    await head.open('/organisation/rules')
    await methodist.open('/organisation/rules')
    await methodist.fill('Наставляемых у одного наставника, не больше', '3').press('Сохранить правила')
    await head.fill('Срок приказа о парах, рабочих дней', '5').press('Сохранить правила')
    expect(head.status).toBe(422)
    expect(head.sees('Пока вы писали, правила уже изменил кто-то другой')).toBe(true)
    expect(head.$('[name=pairDays]').attr('value')).toBe('5')
    expect((await rulesOf(house.database)).regulation).toMatchObject({ maxMentees: 3, pairDays: 10 })
  })
})
