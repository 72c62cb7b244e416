// Reminders by e-mail: only where a server is named, after the commit, once a day; what did not leave is told.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { deliverLetters, surveyTasks } from '../../../src/common/surveys/index.ts'
import { queueLetters } from '../../../src/common/surveys/letter.actions.ts'
import type { Mail } from '../../../src/tools.ts'
import { aPerson } from '../../support/builders.ts'
import { castId } from '../../support/cast.ts'
import { openHouse, type House } from '../../support/house.ts'
import { launched, launchedFor, methodist, type Launched } from './support.ts'

type Letter = Parameters<Mail['send']>[0]

describe('a reminder by e-mail', () => {
  let house: House
  let own: Launched
  let sent: Letter[]
  let answer: Awaited<ReturnType<Mail['send']>>
  beforeEach(async () => {
    // However slow the machine is, the page waits for its letters.
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    sent = []
    answer = 'sent'
    const mail: Mail = {
      send: async (letter) => {
        if (answer === 'sent') sent.push(letter)
        return answer
      },
    }
    house = await openHouse({ mail })
    await house.database.person.update({ where: { id: castId('mentee') }, data: { email: 'krylova@sad.test', birthDate: '1990-03-07' } })
    own = await launched(house)
  })
  afterEach(async () => {
    vi.useRealTimers()
    await house.close()
  })

  const reminder = async () => (await house.visitor('methodist')).open(`/surveys/${own.surveyId}/reminder`)
  const letters = () => house.database.surveyLetter.findMany()

  test('carries the words of the page to those who owe and have an address, and never the code', async () => {
    const curator = await reminder()
    expect(curator.sees('Адрес почты есть у 1 из 1')).toBe(true)
    await curator.press('Отправить 1 письмо')
    expect(curator.sees('Ушло 1 письмо')).toBe(true)
    expect(curator.sees('напомнили 1 сентября')).toBe(true)
    expect(sent).toEqual([expect.objectContaining({ to: 'krylova@sad.test', subject: 'Анкета «Анкета профессионального запроса»' })])
    expect(sent[0]?.text).toContain(`http://house.test${own.link}`)
    expect(sent[0]?.text).toMatch(/Лебедева\sО\.\sН\., старший воспитатель$/)
    expect(sent[0]?.text).not.toContain('0703')
    expect((await letters()).map(({ body }) => body)).toEqual([''])
    expect(await house.database.journalEntry.count({ where: { verb: { in: ['reminded', 'sentLetters'] } } })).toBe(2)
  })

  test('is not sent twice on one day', async () => {
    const curator = await reminder()
    await curator.pressTwice('Отправить 1 письмо')
    expect(curator.sees('Новых писем нет')).toBe(true)
    expect(sent).toHaveLength(1)
  })

  test('that the server refuses is told by the name', async () => {
    answer = 'refused'
    const curator = await reminder()
    await curator.press('Отправить 1 письмо')
    expect(curator.sees('Не ушло писем: 1')).toBe(true)
    expect(curator.sees('письмо не ушло: почтовый сервер не принял этот адрес')).toBe(true)
    answer = 'sent'
    await curator.press('Отправить 1 письмо')
    expect(curator.sees('Ушло 1 письмо')).toBe(true)
  })

  test('waits for a silent server, leaves with a later round, and is given up after the third', async () => {
    answer = 'later'
    const curator = await reminder()
    await curator.press('Отправить 1 письмо')
    expect(curator.sees('Отправляем 1 письмо')).toBe(true)
    expect(curator.sees('письмо ждёт отправки')).toBe(true)
    await deliverLetters(house.tools)
    expect(await deliverLetters(house.tools)).toEqual({ sent: 0, failed: 1 })
    expect((await letters())[0]?.problem).toContain('не ответил')
  })

  test('that comes while others are being sent leaves in the round after them', async () => {
    let isFirst = true
    house.tools.mail!.send = async (letter) => {
      sent.push(letter)
      if (!isFirst) return 'sent'
      isFirst = false
      return 'later'
    }
    await queueLetters(house.tools, methodist, own.surveyId, [{ assignmentId: own.id, to: 'krylova@sad.test', body: 'Ответьте' }])
    const [first, second] = await Promise.all([deliverLetters(house.tools), deliverLetters(house.tools)])
    expect([first, second]).toEqual([{ sent: 0, failed: 0 }, { sent: 1, failed: 0 }])
    expect(sent).toHaveLength(2)
  })

  test('does not go to whoever has answered meanwhile', async () => {
    answer = 'later'
    const curator = await reminder()
    await curator.press('Отправить 1 письмо')
    await house.database.assignment.update({ where: { id: own.id }, data: { state: 'refused' } })
    answer = 'sent'
    expect(await deliverLetters(house.tools)).toEqual({ sent: 0, failed: 0 })
    expect(sent).toEqual([])
  })
})

describe('without a mail server', () => {
  test('no letter is offered, and none is taken', async () => {
    const house = await openHouse()
    const own = await launched(house)
    const curator = await house.visitor('methodist')
    await curator.open(`/surveys/${own.surveyId}/reminder`)
    expect(curator.sees('Письмом')).toBe(false)
    await expect(queueLetters(house.tools, methodist, own.surveyId, [])).rejects.toMatchObject({ reason: 'wrong-moment' })
    await house.close()
  })
})

describe('a campaign of hundreds', () => {
  let house: House
  beforeEach(async () => {
    house = await openHouse()
  })
  afterEach(() => house.close())

  test('shows its card and its reminders page by page; counts are of all', async () => {
    const people: string[] = []
    for (let number = 0; number < 60; number += 1) people.push(await aPerson(house.tools, { surname: `Яковлева${String(number).padStart(2, '0')}`, firstName: 'Анна' }))
    const [own] = await launchedFor(house, people, 'mentee_request')
    const curator = await house.visitor('methodist')
    for (const page of ['', '/reminder']) {
      await curator.open(`/surveys/${own?.surveyId}${page}`)
      expect(curator.sees('Яковлева00')).toBe(true)
      expect(curator.sees('Яковлева59')).toBe(false)
      expect(curator.sees('1–25 из 60')).toBe(true)
      await curator.follow('Дальше')
      expect(curator.sees('26–50 из 60')).toBe(true)
    }
    await curator.open(`/surveys/${own?.surveyId}?state=assigned&page=3`)
    expect(curator.sees('Яковлева59')).toBe(true)
    expect(curator.sees('Напомнить (60)')).toBe(true)
  })

  test('asks to be lengthened or closed after its term, and nothing once it takes no answers', async () => {
    await launched(house)
    const titles = async (today: string) => (await surveyTasks(house.database, today)).map(({ title, day, href }) => [title.split(':')[0], day, href.endsWith('/reminder')])
    expect(await titles('2025-09-15')).toEqual([['Напомнить', '2025-09-15', true]])
    expect(await titles('2025-09-16')).toEqual([['Продлить или закрыть', '2025-09-22', false]])
    expect(await titles('2025-09-23')).toEqual([])
  })
})
