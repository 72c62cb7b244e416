// The end of a consent: what stops at once, what is due by which day, what is destroyed and what stays.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ConsentEnd, ConsentReaction } from '../../../src/common/consents/index.ts'
import { assertConsent, consentTasks, validConsent } from '../../../src/common/consents/index.ts'
import { consentById } from '../../../src/common/consents/consent.store.ts'
import { destroyUnder } from '../../../src/common/consents/settlement.actions.ts'
import { withdrawConsent } from '../../../src/common/consents/withdrawal.actions.ts'
import { actorOnDay } from '../../../src/common/accounts/index.ts'
import { openHouse, type House } from '../../support/house.ts'
import { castId } from '../../support/cast.ts'
import { aConsent, aPicture } from './support.ts'

let house: House
const mentee = castId('mentee')
beforeEach(async () => {
  house = await openHouse({ at: '2026-03-20T10:00:00+03:00' })
  await aConsent(house.tools, { id: 'processing', personId: mentee, kind: 'processing-mentee', signedOn: '2025-09-10', validUntil: '2026-08-31' })
})
afterEach(() => house.close())

const rowOf = (id: string) => house.database.consent.findUniqueOrThrow({ where: { id }, include: { duties: { orderBy: { due: 'asc' } } } })
const publication = () => aConsent(house.tools, { id: 'publication', personId: mentee, kind: 'dissemination', signedOn: '2025-09-10', validUntil: '2026-08-31' })

describe('A17: withdrawn online on 20.03.2026', () => {
  test('the page says what follows and when; one press, pressed twice, ends it once', async () => {
    await publication()
    const krylova = await house.visitor('mentee')
    await krylova.open('/my/consents/processing')
    await krylova.follow('Отозвать согласие')
    for (const words of ['до 19 апреля', 'Последний рабочий день – 17.04.2026', 'До 25 марта', 'До 3 апреля', 'Вместе с ним прекращается согласие на распространение', 'Ответы на анкеты', '125-ФЗ']) {
      expect(krylova.text.toLowerCase()).toContain(words.toLowerCase())
    }
    expect(krylova.$('input[type=password]')).toHaveLength(0)
    await krylova.pressTwice('Отозвать согласие')
    expect(krylova.sees('Обработка прекращается до 19 апреля')).toBe(true)
    expect((await rowOf('processing')).duties.map(({ kind, due, remindOn, doneOn }) => [kind, due, remindOn, doneOn])).toEqual([
      ['stop', '2026-03-20', '2026-03-20', '2026-03-20'],
      ['reply', '2026-04-03', '2026-04-03', null],
      ['destruction', '2026-04-19', '2026-04-17', null],
    ])
    expect((await rowOf('publication')).duties.map(({ kind, due }) => [kind, due])).toEqual([['stop', '2026-03-20'], ['removal', '2026-03-25']])
    expect(await house.database.journalEntry.count({ where: { verb: 'withdrew' } })).toBe(2)
    const pdf = await krylova.download('/my/consents/processing/withdrawal.pdf')
    expect(pdf.type).toContain('pdf')
  })

  test('from that moment the gate is shut and leads to the consent', async () => {
    await expect(assertConsent(house.database, mentee, 'processing-mentee', '2026-03-20')).resolves.toMatchObject({ id: 'processing' })
    const krylova = await house.visitor('mentee')
    await krylova.open('/my/consents/processing/withdrawal')
    await krylova.press('Отозвать согласие')
    expect(await validConsent(house.database, mentee, 'processing-mentee', '2026-03-20')).toBeNull()
    await expect(assertConsent(house.database, mentee, 'processing-mentee', '2026-03-20')).rejects.toMatchObject({ reason: 'wrong-moment', advice: { next: { href: '/my/consents' } } })
    await aConsent(house.tools, { id: 'new', personId: mentee, kind: 'processing-mentee', answer: null })
    await expect(assertConsent(house.database, mentee, 'processing-mentee', '2026-03-20')).rejects.toMatchObject({ advice: { next: { href: '/my/consents/new' } } })
    await expect(assertConsent(house.database, mentee, 'processing-mentee', '2026-03-20', 'office')).rejects.toMatchObject({ advice: { next: { href: '/consents/new' } } })
  })

  test('the data officer gets the tasks with the working day before the term', async () => {
    const krylova = await house.visitor('mentee')
    await krylova.open('/my/consents/processing/withdrawal')
    await krylova.press('Отозвать согласие')
    const tasks = await consentTasks(house.database, '2026-03-20')
    expect(tasks.map(({ title, day, due }) => [title.replaceAll('\u00a0', ' '), day, due])).toEqual([
      ['Подтвердить прекращение обработки: Крылова Д. А.', '2026-04-03', '2026-04-03'],
      ['Уничтожить данные: Крылова Д. А.', '2026-04-17', '2026-04-19'],
    ])
    const methodist = await house.visitor('methodist')
    await methodist.open('/')
    expect(methodist.sees('Подтвердить прекращение обработки: Крылова Д. А.')).toBe(true)
    await methodist.open('/consents/processing')
    await methodist.press('Сделано: Подтвердить прекращение обработки')
    await methodist.follow('Записать, что стало с данными')
    await methodist.follow('Перейти к уничтожению')
    await methodist.press('Уничтожить и составить акт')
    expect(methodist.sees('В системе ничего не хранилось')).toBe(true)
    await methodist.open('/consents/processing')
    expect(methodist.sees('Уничтожено')).toBe(true)
    expect(await consentTasks(house.database, '2026-03-20')).toEqual([])
    expect((await methodist.open('/consents/processing/settlement')).status).toBe(409)
  })

  test('data may stay on another ground, which has to be named', async () => {
    const krylova = await house.visitor('mentee')
    await krylova.open('/my/consents/processing/withdrawal')
    await krylova.press('Отозвать согласие')
    const methodist = await house.visitor('methodist')
    await methodist.open('/consents/processing/settlement')
    await methodist.press('Сохранить на этом основании')
    expect(methodist.status).toBe(422)
    await methodist.fill('На каком основании данные хранятся', 'приказы хранятся по 125-ФЗ').press('Сохранить на этом основании')
    expect(methodist.sees('Сохранено на ином основании')).toBe(true)
    expect(await rowOf('processing')).toMatchObject({ settlement: 'kept', settlementNote: 'приказы хранятся по 125-ФЗ' })
  })
})

describe('other ways to end', () => {
  test('dissemination is withdrawn alone: processing goes on', async () => {
    await publication()
    const krylova = await house.visitor('mentee')
    await krylova.open('/my/consents/publication/withdrawal')
    await krylova.press('Отозвать согласие')
    expect((await rowOf('publication')).stopsOn).toBe('2026-03-20')
    expect((await rowOf('processing')).withdrawnOn).toBeNull()
  })

  test('with another processing consent left, publications stay', async () => {
    await publication()
    await aConsent(house.tools, { personId: mentee, kind: 'processing-mentor', signedOn: '2025-09-10', validUntil: '2026-08-31' })
    const krylova = await house.visitor('mentee')
    await krylova.open('/my/consents/processing/withdrawal')
    await krylova.press('Отозвать согласие')
    expect((await rowOf('publication')).withdrawnOn).toBeNull()
  })

  test('an application on paper counts from the day it was received; not before the consent, not ahead', async () => {
    const methodist = await house.visitor('methodist')
    await methodist.open('/consents/processing')
    await methodist.follow('Записать отзыв с бумаги')
    await methodist.fill('Когда получено заявление', '21.03.2026').press('Отозвать согласие')
    expect(methodist.sees('ещё не наступил')).toBe(true)
    await methodist.fill('Когда получено заявление', '01.09.2025').press('Отозвать согласие')
    expect(methodist.sees('отзыв не может быть раньше')).toBe(true)
    await methodist.fill('Когда получено заявление', '18.03.2026').attach('Снимок или скан заявления', 'отзыв.png', aPicture()).pressTwice('Отозвать согласие')
    expect(methodist.sees('Отзыв записан')).toBe(true)
    expect(await house.database.journalEntry.count({ where: { verb: 'registeredWithdrawal' } })).toBe(1)
    expect((await methodist.open('/consents/processing/withdrawal')).sees('Согласие уже отозвано 18.03.2026')).toBe(true)
    expect((await rowOf('processing')).duties.at(-1)?.due).toBe('2026-04-17')
    await methodist.open('/consents/processing')
    expect(methodist.sees('Отзыв: отзыв.png')).toBe(true)
  })

  test('a consent that has run out asks what becomes of the data, unless it was renewed', async () => {
    const due = (await consentTasks(house.database, '2026-09-05')).map(({ day, title }) => [day, title.replaceAll('\u00a0', ' ')])
    expect(due).toEqual([['2026-09-30', 'Решить, что с данными: Крылова Д. А.']])
    expect((await consentTasks(house.database, '2026-08-10'))[0]?.title).toContain('Предложить новое согласие')
    await aConsent(house.tools, { personId: mentee, kind: 'processing-mentee', signedOn: '2026-08-20', validUntil: '2027-08-31' })
    expect(await consentTasks(house.database, '2026-09-05')).toEqual([])
  })
})

test('other rooms react inside the transaction: what they cannot do undoes the withdrawal', async () => {
  const krylova = await actorOnDay(house.database, 'user-mentee', '2026-03-20')
  const consent = await consentById(house.database, 'processing')
  if (krylova === null || consent === null) throw new Error('nobody here')
  const broken: ConsentReaction = { onWithdrawal: () => Promise.reject(new Error('the survey did not stop')) }
  await expect(withdrawConsent(house.tools, [broken], krylova, consent, { way: 'online', receivedOn: '2026-03-20' })).rejects.toThrow('did not stop')
  expect((await rowOf('processing')).withdrawnOn).toBeNull()
  const heard: [string, ConsentEnd][] = []
  const reaction: ConsentReaction = {
    onWithdrawal: async (_tx, end) => void heard.push(['stopped', end]),
    destroy: async (_tx, end) => void heard.push(['destroyed', end]),
  }
  await withdrawConsent(house.tools, [reaction], krylova, consent, { way: 'online', receivedOn: '2026-03-20' })
  await house.tools.transaction((tx) => destroyUnder(tx, house.tools, [reaction], krylova, 'processing'))
  await expect(house.tools.transaction((tx) => destroyUnder(tx, house.tools, [reaction], krylova, 'processing'))).rejects.toMatchObject({ reason: 'wrong-moment' })
  expect(heard.map(([what, { personId, kind, on }]) => [what, personId, kind, on])).toEqual([
    ['stopped', mentee, 'processing-mentee', '2026-03-20'], ['destroyed', mentee, 'processing-mentee', '2026-03-20'],
  ])
})
