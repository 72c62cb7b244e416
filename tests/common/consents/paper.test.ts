// Offering, and the paper path: print, sign, photograph from a phone, register.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openHouse, type House } from '../../support/house.ts'
import { castId } from '../../support/cast.ts'
import { pdfText } from '../../support/texts.ts'
import { aConsent, aPicture } from './support.ts'

let house: House
beforeEach(async () => {
  house = await openHouse({ at: '2025-09-10T09:00:00+03:00' })
})
afterEach(() => house.close())

const anOffer = () => aConsent(house.tools, { id: 'offer', personId: castId('mentee'), kind: 'processing-mentee', answer: null, signedOn: null, validUntil: '2026-08-31' })
const phoneLink = (html: string) => /http:\/\/house\.test(\/scan\/[^\s<]+)/.exec(html)?.[1] ?? ''
const rowOf = (id: string) => house.database.consent.findUniqueOrThrow({ where: { id } })

describe('offering', () => {
  test('goes to several people at once, each with a paper of his own; pressed twice, it offers once', async () => {
    const methodist = await house.visitor('methodist')
    await methodist.open('/consents')
    expect(methodist.sees('Согласий пока нет')).toBe(true)
    await methodist.follow('Предложить согласие')
    await methodist.follow('Согласие на обработку персональных данных (наставляемый)')
    methodist.choose('Кому предложить', 'Крылова Д. А.', 'Соколова Н. Д.')
    await methodist.pressTwice('Предложить согласие')
    expect(methodist.sees('Крылова Дарья Алексеевна')).toBe(true)
    expect(await house.database.consent.count()).toBe(2)
    expect(await house.database.journalEntry.count({ where: { verb: 'offered' } })).toBe(2)
    const all = await methodist.download('/consents/print.pdf?kind=processing-mentee')
    const text = await pdfText(all.bytes)
    expect(text).toContain('Я,КрыловаДарьяАлексеевна')
    expect(text).toContain('Я,СоколоваНинаДмитриевна')
  })

  test('passes over who has one already and says so', async () => {
    await anOffer()
    const methodist = await house.visitor('methodist')
    await methodist.open('/consents/new/processing-mentee')
    await methodist.choose('Кому предложить', 'Крылова Д. А.').press('Предложить согласие')
    expect(methodist.sees('Уже есть действующее или неотвеченное: Крылова Д. А.')).toBe(true)
    expect(await house.database.consent.count()).toBe(1)
  })

  test('wants full addresses of pages, and keeps what was typed', async () => {
    const methodist = await house.visitor('methodist')
    await methodist.open('/consents/new/dissemination?person=person-mentee')
    await methodist.fill('Страницы, где данные могут появиться', 'сайт садика').press('Предложить согласие')
    expect(methodist.status).toBe(422)
    expect(methodist.sees('Нужен полный адрес с https://')).toBe(true)
    expect(methodist.$('textarea[name=urls]').text()).toContain('сайт садика')
    expect(methodist.$('input[name=people][checked]')).toHaveLength(1)
  })

  test('a mentor cannot offer, nor read the register', async () => {
    const mentor = await house.visitor('mentor')
    for (const path of ['/consents', '/consents/new', '/consents/new/transfer', '/consents/register.xlsx']) expect((await mentor.open(path)).status).toBe(403)
  })
})

describe('from paper', () => {
  test('a phone sends the photograph without signing in, the office registers the original', async () => {
    await anOffer()
    const methodist = await house.visitor('methodist')
    await methodist.open('/consents/offer')
    await methodist.follow('Записать с бумаги')
    const phone = await house.stranger().open(phoneLink(methodist.html))
    expect(phone.sees('Крылова Д. А.')).toBe(true)
    await phone.attach('Снимок бумаги', 'согласие.png', aPicture(1)).pressTwice('Отправить снимок')
    expect(phone.sees('Получено: 1 снимок')).toBe(true)
    await methodist.follow('Проверить, пришёл ли снимок')
    expect(methodist.sees('согласие.png')).toBe(true)
    await methodist.fill('Дата на бумаге', '09.09.2025').pressTwice('Записать согласие')
    expect(methodist.sees('Согласие записано с бумаги')).toBe(true)
    expect(await rowOf('offer')).toMatchObject({ answer: 'signed', way: 'paper', signedOn: '2025-09-09', registeredById: castId('methodist'), address: null })
    expect(methodist.sees('Лебедева О. Н.')).toBe(true)
    expect(await house.database.journalEntry.count({ where: { verb: 'registeredPaper' } })).toBe(1)
    const file = await house.database.storedFile.findFirstOrThrow()
    expect((await methodist.download(`/files/${file.id}`)).status).toBe(200)
    const krylova = await house.visitor('mentee')
    expect((await krylova.download(`/files/${file.id}`)).status).toBe(200)
    expect((await (await house.visitor('mentor')).open(`/files/${file.id}`)).status).toBe(404)
  })

  test('a scan is needed, a day ahead is refused, a day after the term too', async () => {
    await anOffer()
    const methodist = await house.visitor('methodist')
    await methodist.open('/consents/offer/paper')
    await methodist.fill('Дата на бумаге', '10.09.2025').press('Записать согласие')
    expect(methodist.sees('Приложите снимок или скан подписанной бумаги')).toBe(true)
    await methodist.fill('Дата на бумаге', '11.09.2025').attach('Снимок или скан', 'с.png', aPicture()).press('Записать согласие')
    expect(methodist.sees('Этот день ещё не наступил')).toBe(true)
    await methodist.fill('Дата на бумаге', '10.09.2025').attach('Снимок или скан', 'с.txt', Buffer.from('не снимок')).press('Записать согласие')
    expect(methodist.sees('Этот файл не подходит')).toBe(true)
    expect((await rowOf('offer')).answer).toBeNull()
  })

  test('the same paper registered twice is refused kindly: the same scan, the same day, the same consent', async () => {
    await anOffer()
    await aConsent(house.tools, { id: 'other', personId: castId('mentor'), kind: 'processing-mentor', answer: null, signedOn: null, validUntil: '2026-08-31' })
    await aConsent(house.tools, { id: 'again', personId: castId('mentee'), kind: 'processing-mentee', answer: null, signedOn: null, validUntil: '2026-08-31' })
    const methodist = await house.visitor('methodist')
    const register = async (id: string, picture: number) => {
      await methodist.open(`/consents/${id}/paper`)
      return methodist.fill('Дата на бумаге', '09.09.2025').attach('Снимок или скан', 'с.png', aPicture(picture)).press('Записать согласие')
    }
    await register('offer', 1)
    expect(methodist.sees('Согласие записано с бумаги')).toBe(true)
    await register('other', 1)
    expect(methodist.status).toBe(409)
    expect(methodist.sees('Эта бумага уже записана')).toBe(true)
    await register('again', 2)
    expect(methodist.sees('Эта бумага уже записана')).toBe(true)
    await methodist.follow('Открыть прежнюю запись')
    expect(methodist.path).toBe('/consents/offer')
    expect((await methodist.open('/consents/offer/paper')).sees('уже записано с бумаги')).toBe(true)
  })

  test('a link that was forged, has aged or belongs to another consent opens nothing', async () => {
    await anOffer()
    await aConsent(house.tools, { id: 'other', personId: castId('mentor'), kind: 'processing-mentor', answer: null })
    const methodist = await house.visitor('methodist')
    await methodist.open('/consents/offer/paper')
    const link = phoneLink(methodist.html)
    expect((await house.stranger().open(link)).status).toBe(200)
    expect((await house.stranger().open(link.slice(0, -1) + (link.endsWith('x') ? 'y' : 'x'))).status).toBe(404)
    expect((await house.stranger().open(link.replace('/offer/', '/other/'))).status).toBe(404)
    const phone = await house.stranger().open(link)
    house.clock.set('2025-09-10T09:31:00+03:00')
    await phone.attach('Снимок бумаги', 'с.png', aPicture()).press('Отправить снимок')
    expect(phone.status).toBe(404)
    expect(phone.sees('живёт полчаса')).toBe(true)
    expect(await house.database.storedFile.count()).toBe(0)
  })

  test('a dissemination consent takes over what was ticked by hand', async () => {
    await aConsent(house.tools, { id: 'pub', personId: castId('mentee'), kind: 'dissemination', answer: null, validUntil: '2026-08-31', terms: { urls: ['https://sad.example.ru/n.html'] } })
    const methodist = await house.visitor('methodist')
    await methodist.open('/consents/pub/paper')
    methodist.fill('Дата на бумаге', '09.09.2025').choose('Что можно публиковать', 'должность').attach('Снимок или скан', 'с.png', aPicture())
    await methodist.press('Записать согласие')
    expect((await rowOf('pub')).text).toContain('[X] | должность')
  })

  test('a refusal told in person is recorded without a reason', async () => {
    await anOffer()
    const methodist = await house.visitor('methodist')
    await methodist.open('/consents/offer')
    await methodist.follow('Записать отказ')
    await methodist.pressTwice('Записать отказ')
    expect(methodist.sees('Отказ записан')).toBe(true)
    expect(await rowOf('offer')).toMatchObject({ answer: 'refused', registeredById: castId('methodist') })
  })
})
