// The register, its filters, export and cost; «Мои согласия» and «Кто видит мои данные».
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { consentsOf, disseminationOf, isValidOn, stateOn, validWhere, consentKinds } from '../../../src/common/consents/index.ts'
import { consentStates } from '../../../src/common/consents/consent.ts'
import { toConsent } from '../../../src/common/consents/consent-row.store.ts'
import { whereOfState } from '../../../src/common/consents/consent-where.store.ts'
import { countRegister, registerRows } from '../../../src/common/consents/register.store.ts'
import { registerSpec } from '../../../src/common/consents/register-list.ts'
import { readListQuery } from '../../../src/kit/lists/list-query.ts'
import { openHouse, type House } from '../../support/house.ts'
import { castId } from '../../support/cast.ts'
import { statementsOf } from '../../support/statements.ts'
import { aConsent } from './support.ts'

const today = '2026-08-10'
let house: House
beforeAll(async () => {
  house = await openHouse({ at: `${today}T09:00:00+03:00` })
  const days = ['2026-08-09', '2026-08-10', '2026-08-11', '2026-09-09', '2026-09-10', null]
  const person = (index: number) => castId(index % 2 === 0 ? 'mentee' : 'mentor')
  let index = 0
  for (const kind of consentKinds) {
    for (const validUntil of days) await aConsent(house.tools, { personId: person(index++), kind, validUntil, signedOn: '2026-08-01' })
    for (const stopsOn of ['2026-08-10', '2026-08-11']) {
      await aConsent(house.tools, { personId: person(index++), kind, withdrawnOn: '2026-08-10', stopsOn })
    }
    for (const settlement of ['destroyed', 'kept'] as const) {
      await aConsent(house.tools, { personId: person(index++), kind, withdrawnOn: '2026-08-01', stopsOn: '2026-08-01', settlement })
    }
    for (const answer of [null, 'refused'] as const) await aConsent(house.tools, { personId: person(index++), kind, answer, validUntil: '2026-08-31' })
    await aConsent(house.tools, { personId: person(index++), kind, signedOn: '2026-08-11' })
  }
})
afterAll(() => house.close())

describe('conditions of queries say what the rules say', () => {
  test.each(consentStates)('%s', async (state) => {
    const all = (await house.database.consent.findMany()).map(toConsent)
    const found = await house.database.consent.findMany({ where: whereOfState(state, today) })
    expect(found.length).toBeGreaterThan(0)
    expect(found.map(({ id }) => id).toSorted()).toEqual(all.filter((one) => stateOn(one, today) === state).map(({ id }) => id).toSorted())
  })

  test('validity', async () => {
    const all = (await house.database.consent.findMany()).map(toConsent)
    const found = await house.database.consent.findMany({ where: validWhere(consentKinds, today) })
    expect(found.map(({ id }) => id).toSorted()).toEqual(all.filter((one) => isValidOn(one, today)).map(({ id }) => id).toSorted())
  })
})

describe('the register', () => {
  test('is filtered by kind, state and surname, and paged', async () => {
    const methodist = await house.visitor('methodist')
    await methodist.open('/consents')
    expect(methodist.$('tbody tr')).toHaveLength(25)
    methodist.fill('Фамилия', 'крыл').choose('Согласие', 'Распространение').choose('Состояние', 'Ждём ответа')
    await methodist.press('Показать')
    const rows = methodist.$('tbody tr').toArray().map((row) => methodist.$(row).text())
    expect(rows.length).toBeLessThanOrEqual(1)
    await methodist.open('/consents?kind=transfer&state=refused')
    expect(methodist.$('tbody tr')).toHaveLength(1)
    expect(methodist.sees('Отказ')).toBe(true)
    await methodist.open('/consents?q=никого')
    expect(methodist.sees('Таких согласий нет')).toBe(true)
    await methodist.open('/consents?state=<script>&kind=чужое&page=-5&sort=нет')
    expect(methodist.status).toBe(200)
  })

  test('goes to Excel as it is filtered, with the day', async () => {
    const methodist = await house.visitor('methodist')
    const file = await methodist.download('/consents/register.xlsx?state=expiring')
    expect(file.name).toBe('Согласия на 10.08.2026.xlsx')
    const [sheet] = await house.tools.spreadsheets.readWorkbook(file.bytes)
    expect(sheet?.rows[0]?.[0]).toBe('Согласия по состоянию на 10.08.2026')
    expect(JSON.stringify(sheet?.rows)).toContain('Истекает')
  })

  test('costs four queries for any number of rows', async () => {
    const query = readListQuery({}, registerSpec)
    const seen = await statementsOf(house, async (database) => {
      expect(await countRegister(database, query, today)).toBeGreaterThan(25)
      expect(await registerRows(database, query, today, { skip: 0, take: 25 })).toHaveLength(25)
    })
    expect(seen).toBeLessThanOrEqual(4)
  })

  test('all papers of the cards open: PDF of a consent and the blank of its withdrawal', async () => {
    const methodist = await house.visitor('methodist')
    for (const kind of consentKinds) {
      const { id } = await house.database.consent.findFirstOrThrow({ where: { kind, answer: 'signed', withdrawnOn: null, validUntil: '2026-09-10' } })
      expect((await methodist.open(`/consents/${id}`)).status).toBe(200)
      expect((await methodist.download(`/consents/${id}/print.pdf`)).type).toContain('pdf')
      expect((await methodist.download(`/consents/${id}/withdrawal.pdf`)).type).toContain('pdf')
    }
    expect((await methodist.open('/consents/none')).status).toBe(404)
  })
})

describe('for other rooms', () => {
  test('consents of many people come in one list each, also for who has none', async () => {
    const lists = await consentsOf(house.database, [castId('mentee'), castId('head')])
    expect(lists.get(castId('mentee'))?.length).toBeGreaterThan(10)
    expect(lists.get(castId('head'))).toEqual([])
  })

  test('what may be published is only what holds today', async () => {
    const allowed = await disseminationOf(house.database, [castId('mentee'), castId('mentor')], today)
    const valid = (await house.database.consent.findMany({ where: validWhere(['dissemination'], today) })).length
    expect([...allowed.values()].flat()).toHaveLength(valid)
  })
})

describe('own pages', () => {
  test('«Мои согласия» says state and term of each', async () => {
    const krylova = await house.visitor('mentee')
    await krylova.open('/my/consents')
    for (const words of ['Ждут вашего ответа', 'Вы ответили', 'Действует', 'Отказ', 'Это ни на что не влияет']) expect(krylova.sees(words)).toBe(true)
  })

  test('«Кто видит мои данные» names people and grounds, and what is not collected', async () => {
    const head = await house.visitor('head')
    await head.open('/my/data')
    expect(head.sees('куратор Лебедева О. Н.')).toBe(true)
    expect(head.sees('согласие не нужно')).toBe(true)
    expect(head.sees('Не собирается, потому что на это нет вашего согласия: работа наставника, запрос наставляемого, поддержка, пока нет наставника, публикации, передача в базу.')).toBe(true)
    await (await house.visitor('mentee')).open('/my/data').then((krylova) => expect(krylova.sees('Ваше согласие на обработку данных')).toBe(true))
  })

  test('nobody has been offered anything: the page says what will appear', async () => {
    const head = await house.visitor('head')
    await head.open('/my/consents')
    expect(head.sees('Вам пока ничего не предлагали')).toBe(true)
  })
})
