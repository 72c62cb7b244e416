// Online: the text, the password, what is stored; refusal; the ways in which it cannot be signed.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createHash } from 'node:crypto'
import { openHouse, type House } from '../../support/house.ts'
import { castId, PASSWORD } from '../../support/cast.ts'
import { pdfText } from '../../support/texts.ts'
import { aConsent, anAgreement } from './support.ts'

let house: House
beforeEach(async () => {
  house = await openHouse({ at: '2025-08-31T23:58:00+05:00', zone: 'Asia/Yekaterinburg' })
})
afterEach(() => house.close())

const mentee = castId('mentee')
const offered = (kind = 'processing-mentee' as const) => aConsent(house.tools, { id: 'offer', personId: mentee, kind, answer: null, signedOn: null, validUntil: '2026-08-31' })
const rowOf = (id: string) => house.database.consent.findUniqueOrThrow({ where: { id } })

describe('signing with the password', () => {
  test('A23: 23:58 of 31.08 in the kindergarten is stored with its offset and printed on its clocks', async () => {
    await anAgreement(house.tools, mentee)
    await offered()
    const krylova = await house.visitor('mentee')
    await krylova.open('/')
    expect(krylova.sees('Ответить на предложение')).toBe(true)
    await krylova.open('/my/consents')
    expect(krylova.sees('Ждут вашего ответа')).toBe(true)
    await krylova.follow('Согласие на обработку персональных данных (наставляемый)')
    expect(krylova.sees('Я, Крылова Дарья Алексеевна, личность подтверждена')).toBe(true)
    expect(krylova.sees('до 31 августа 2026 г. либо до отзыва')).toBe(true)
    expect(krylova.text).not.toContain('серия')
    await krylova.fill('Ваш пароль ещё раз', PASSWORD).press('Подписать согласие')
    expect(krylova.sees('Согласие подписано')).toBe(true)
    const row = await rowOf('offer')
    expect(row).toMatchObject({ answer: 'signed', way: 'online', signedOn: '2025-08-31', zoneOffset: '+05:00', template: '1 от 2025-09-01', registeredById: mentee })
    expect(row.answeredAt?.toISOString()).toBe('2025-08-31T18:58:00.000Z')
    expect(row.method).toContain('пароль')
    expect(row.address).not.toBe('')
    expect(row.fingerprint).toBe(createHash('sha256').update(row.text ?? '').digest('hex'))
    const pdf = await krylova.download('/my/consents/offer/print.pdf')
    const text = await pdfText(pdf.bytes)
    expect(text).toContain('Подписанопростойэлектроннойподписью:КрыловаДарьяАлексеевна31.08.202523:58(+05:00)')
    expect(text).toContain(row.fingerprint ?? '-')
  })

  test('a wrong password signs nothing and is counted towards the lock', async () => {
    await anAgreement(house.tools, mentee)
    await offered()
    const krylova = await house.visitor('mentee')
    await krylova.open('/my/consents/offer')
    await krylova.fill('Ваш пароль ещё раз', 'не тот пароль').press('Подписать согласие')
    expect(krylova.status).toBe(422)
    expect(krylova.sees('Пароль не подходит')).toBe(true)
    expect((await rowOf('offer')).answer).toBeNull()
    expect((await house.database.user.findUniqueOrThrow({ where: { id: 'user-mentee' } })).failures).toBe(1)
    await krylova.press('Подписать согласие')
    expect(krylova.sees('Введите пароль')).toBe(true)
  })

  test('a double press signs once', async () => {
    await anAgreement(house.tools, mentee)
    await offered()
    const krylova = await house.visitor('mentee')
    await krylova.open('/my/consents/offer')
    await krylova.fill('Ваш пароль ещё раз', PASSWORD).pressTwice('Подписать согласие')
    expect(krylova.path).toBe('/my/consents')
    expect(await house.database.journalEntry.count({ where: { verb: 'signed' } })).toBe(1)
  })

  test('a text that changed while it was read is shown anew before it is signed', async () => {
    await anAgreement(house.tools, mentee)
    await offered()
    const krylova = await house.visitor('mentee')
    await krylova.open('/my/consents/offer')
    await house.database.consent.update({ where: { id: 'offer' }, data: { terms: JSON.stringify({ processor: 'ООО «Хостинг»' }) } })
    await krylova.fill('Ваш пароль ещё раз', PASSWORD).press('Подписать согласие')
    expect(krylova.status).toBe(422)
    expect(krylova.sees('Пока вы читали, текст изменился')).toBe(true)
    expect(krylova.sees('ООО «Хостинг»')).toBe(true)
    await krylova.fill('Ваш пароль ещё раз', PASSWORD).press('Подписать согласие')
    expect((await rowOf('offer')).text).toContain('ООО «Хостинг»')
  })

  test('without the agreement from paper there is no password field, only the paper', async () => {
    await offered()
    const krylova = await house.visitor('mentee')
    await krylova.open('/my/consents/offer')
    expect(krylova.sees('нет вашего соглашения о простой электронной подписи')).toBe(true)
    expect(krylova.$('input[type=password]')).toHaveLength(0)
    expect(krylova.sees('Напечатать и подписать на бумаге')).toBe(true)
    expect(krylova.sees('заполняется от руки, в информационную систему не вносится')).toBe(true)
    const forged = await krylova.agent.post('/my/consents/offer/signature').type('form').send({ _csrf: krylova.$('[name=_csrf]').attr('value'), fingerprint: 'x', password: PASSWORD })
    expect(forged.status).toBe(409)
    expect((await rowOf('offer')).answer).toBeNull()
  })

  test('ст. 351.8 is never signed on the screen', async () => {
    await anAgreement(house.tools, mentee)
    await aConsent(house.tools, { id: 'offer', personId: mentee, kind: 'mentoring', answer: null, validUntil: '2026-05-31', terms: { from: '2025-09-15', pay: 'по соглашению', formAndType: 'педагог – педагог' } })
    const krylova = await house.visitor('mentee')
    await krylova.open('/my/consents/offer')
    expect(krylova.sees('подписывается только от руки')).toBe(true)
    expect(krylova.$('input[type=password]')).toHaveLength(0)
  })
})

describe('a refusal', () => {
  test('is an answer: no reason, no password, and nothing else changes', async () => {
    await anAgreement(house.tools, mentee)
    await offered()
    const krylova = await house.visitor('mentee')
    await krylova.open('/my/consents/offer')
    await krylova.pressTwice('Не соглашаюсь')
    expect(krylova.sees('Ответ записан: вы не согласились')).toBe(true)
    expect(await rowOf('offer')).toMatchObject({ answer: 'refused', signedOn: null, text: null })
    expect(await house.database.journalEntry.count({ where: { verb: 'declined' } })).toBe(1)
    expect((await house.stranger().signIn('mentee', PASSWORD)).path).toBe('/')
    await krylova.follow('Согласие на обработку персональных данных (наставляемый)')
    expect(krylova.sees('Отказ – тоже ответ')).toBe(true)
  })
})

test('somebody else’s consent is not found', async () => {
  await offered()
  const sokolova = await house.visitor('mentor')
  for (const path of ['', '/withdrawal', '/print.pdf', '/withdrawal.pdf']) expect((await sokolova.open(`/my/consents/offer${path}`)).status).toBe(404)
})

describe('dissemination', () => {
  test('is chosen item by item, nothing ticked, then read and signed', async () => {
    await anAgreement(house.tools, mentee)
    await aConsent(house.tools, { id: 'offer', personId: mentee, kind: 'dissemination', answer: null, validUntil: '2026-08-31', terms: { urls: ['https://sad.example.ru/n.html'] } })
    const krylova = await house.visitor('mentee')
    await krylova.open('/my/consents/offer')
    expect(krylova.$('input[type=checkbox][checked]')).toHaveLength(0)
    expect(krylova.$('input[type=password]')).toHaveLength(0)
    await krylova.press('Дальше: прочитать и подписать')
    expect(krylova.status).toBe(422)
    krylova.choose('Что можно публиковать', 'должность', 'фотография').choose('Запрещаю другим передавать', 'фотография')
    await krylova.press('Дальше: прочитать и подписать')
    expect(krylova.sees('[X]фотография')).toBe(true)
    expect(krylova.sees('https://sad.example.ru/n.html')).toBe(true)
    await krylova.follow('Изменить, что можно публиковать')
    expect(krylova.$('input[name=items][checked]')).toHaveLength(2)
    krylova.choose('Что можно публиковать', 'должность').choose('Запрещаю другим передавать')
    await krylova.press('Дальше: прочитать и подписать')
    await krylova.fill('Ваш пароль ещё раз', PASSWORD).press('Подписать согласие')
    const row = await rowOf('offer')
    expect(JSON.parse(row.choices ?? '{}')).toMatchObject({ items: ['post'], noTransfer: [] })
    expect(row.text).toContain('[X] | должность')
  })
})
