// A personal link without an account: the way to the consent is told in words and needs no account either.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { offerConsents } from '../../../src/common/consents/index.ts'
import { awaitedConsentTasks } from '../../../src/common/surveys/index.ts'
import { newId } from '../../../src/kit/ids.ts'
import { questionnairesOfHouse } from '../../../src/questionnaires.ts'
import { castId } from '../../support/cast.ts'
import { openHouse, type House } from '../../support/house.ts'
import type { Visitor } from '../../support/visitor.ts'
import { giveConsent, launched, methodist, type Launched } from './support.ts'

describe('a personal link before the consent', () => {
  let house: House
  let own: Launched
  beforeEach(async () => {
    house = await openHouse()
    await house.database.person.update({ where: { id: castId('mentee') }, data: { birthDate: '1990-03-07' } })
    own = await launched(house)
  })
  afterEach(() => house.close())

  const offer = () => offerConsents(house.tools, methodist, newId(), { kind: 'processing-mentee', personIds: [castId('mentee')], validUntil: '2026-05-31', terms: {} })
  const opened = async (): Promise<Visitor> => (await house.stranger().open(own.link)).fill('Код', '0703').press('Открыть анкету')
  const tasks = () => awaitedConsentTasks(house.database, questionnairesOfHouse(), house.clock.today())

  test('tells the steps on paper and gives the blank, without a way that needs an account', async () => {
    await offer()
    const phone = await opened()
    expect(phone.sees('Сначала согласие')).toBe(true)
    expect(phone.html).not.toContain('/my/consents')
    await phone.follow('Как дать согласие')
    expect(phone.status).toBe(200)
    expect(phone.heading).toBe('Согласие до анкеты')
    expect(phone.sees('отдайте её куратору')).toBe(true)
    expect(phone.sees('Полный текст')).toBe(true)
    const blank = await phone.download(`/answers/${own.id}/consent.pdf`)
    expect([blank.status, blank.type]).toEqual([200, 'application/pdf'])
  })

  test('lets the signed paper be photographed at once', async () => {
    await offer()
    const phone = await opened()
    await phone.open(`/answers/${own.id}/consent`)
    await phone.follow('Сфотографировать подписанную бумагу')
    expect(phone.path).toMatch(/^\/scan\//)
    expect(phone.sees('Снимок бумаги')).toBe(true)
  })

  test('offers to sign in only to those who may sign on the screen', async () => {
    await offer()
    const phone = await opened()
    await phone.open(`/answers/${own.id}/consent`)
    expect(phone.sees('Войти и подписать на экране')).toBe(false)
    await giveConsent(house, castId('mentee'), 'e-signature')
    await phone.open(`/answers/${own.id}/consent`)
    expect(phone.sees('Войти и подписать на экране')).toBe(true)
  })

  test('shows the curator that the paper is awaited, until it is registered', async () => {
    await offer()
    expect((await tasks()).map(({ title }) => title)).not.toContain('Ждём бумажное согласие: Крылова\u00a0Д.\u00a0А.')
    await opened()
    const [waiting] = (await tasks()).filter(({ title }) => title === 'Ждём бумажное согласие: Крылова\u00a0Д.\u00a0А.')
    expect(waiting?.href).toMatch(/^\/consents\/[0-9a-z]+$/)
    const curator = await house.visitor('methodist')
    await curator.open('/')
    expect(curator.sees('Ждём бумажное согласие: Крылова Д. А.')).toBe(true)
    await giveConsent(house, castId('mentee'))
    expect((await tasks()).filter(({ title }) => title.startsWith('Ждём'))).toEqual([])
  })

  test('without an offer says that the curator knows, and the curator is asked to offer one', async () => {
    const phone = await opened()
    await phone.follow('Как дать согласие')
    expect(phone.sees('Куратор уже видит, что вам нужно согласие')).toBe(true)
    expect((await tasks()).map(({ title }) => title)).toContain('Предложить согласие: Крылова\u00a0Д.\u00a0А.')
    expect((await phone.download(`/answers/${own.id}/consent.pdf`)).status).toBe(404)
  })

  test('leads there from every page of the questionnaire, and nowhere once the consent is given', async () => {
    await offer()
    const phone = await opened()
    await phone.open(`/answers/${own.id}/check`)
    expect(phone.status).toBe(409)
    await phone.follow('Как дать согласие')
    expect(phone.path).toBe(`/answers/${own.id}/consent`)
    await giveConsent(house, castId('mentee'))
    await phone.open(`/answers/${own.id}/consent`)
    expect(phone.path).toBe(`/answers/${own.id}`)
    expect(phone.sees('Начать')).toBe(true)
  })

  test('is nobody else’s', async () => {
    await offer()
    expect((await house.stranger().open(`/answers/${own.id}/consent`)).status).toBe(403)
    const mentor = await house.visitor('mentor')
    await mentor.open(`/answers/${own.id}/consent`)
    expect(mentor.status).toBe(404)
  })
})
