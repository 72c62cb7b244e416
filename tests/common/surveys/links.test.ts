import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { birthdayCode, isCode } from '../../../src/common/surveys/access.ts'
import { castId } from '../../support/cast.ts'
import { openHouse, type House } from '../../support/house.ts'
import { giveConsent, launched, type Launched } from './support.ts'

describe('the code', () => {
  test.each([['0703', true], ['07.03', true], ['07 03', true], ['703', true], ['0307', false], ['', false], ['x', false]])('«%s» for 7 March: %s', (typed, right) => {
    expect(isCode(typed, birthdayCode('1990-03-07'))).toBe(right)
  })
})

describe('a personal link', () => {
  let house: House
  let own: Launched
  beforeEach(async () => {
    house = await openHouse()
    await house.database.person.update({ where: { id: castId('mentee') }, data: { birthDate: '1990-03-07' } })
    await giveConsent(house, castId('mentee'))
    own = await launched(house)
  })
  afterEach(() => house.close())

  test('opens the questionnaire after the day and month of birth, without an account', async () => {
    const phone = await house.stranger().open(own.link)
    expect(phone.sees('Дарья Алексеевна, это ваша личная анкета')).toBe(true)
    await phone.fill('Код', '0703').press('Открыть анкету')
    expect(phone.path).toBe(`/answers/${own.id}`)
    await phone.follow('Начать')
    expect(phone.sees('Раздел 1 из')).toBe(true)
  })

  test('asks for the code of the slip where the birthday is not known', async () => {
    await giveConsent(house, castId('psychologist'))
    const theirs = await launched(house, 'psychologist')
    const { pin } = await house.database.assignment.findUniqueOrThrow({ where: { id: theirs.id } })
    const methodist = await house.visitor('methodist')
    await methodist.open(`/surveys/${theirs.surveyId}/slips`)
    expect(methodist.sees(`код ${pin}`)).toBe(true)
    const phone = await house.stranger().open(theirs.link)
    await phone.fill('Код', String(pin)).press('Открыть анкету')
    expect(phone.path).toBe(`/answers/${theirs.id}`)
  })

  test('waits after five wrong codes, and each is in the journal', async () => {
    const guesser = await house.stranger().open(own.link)
    for (let tries = 0; tries < 5; tries += 1) await guesser.fill('Код', '1111').press('Открыть анкету')
    expect(guesser.status).toBe(422)
    await guesser.fill('Код', '0703').press('Открыть анкету')
    expect(guesser.sees('Слишком много неверных кодов')).toBe(true)
    expect(await house.database.journalEntry.count({ where: { verb: 'wrongCode' } })).toBe(5)
    house.clock.set('2025-09-01T09:02:00+03:00')
    await guesser.fill('Код', '0703').press('Открыть анкету')
    expect(guesser.path).toBe(`/answers/${own.id}`)
  })

  test('does not open when it was guessed, replaced or is over', async () => {
    const guessed = await house.stranger().open(`/a/${own.id}/${'x'.repeat(22)}`)
    expect(guessed.status).toBe(404)
    expect(guessed.sees('Эта ссылка не действует')).toBe(true)
    expect((await house.stranger().open(`/a/${'0'.repeat(32)}/${'x'.repeat(22)}`)).status).toBe(404)
    house.clock.set('2025-09-23T09:00:00+03:00')
    const late = await house.stranger().open(own.link)
    expect(late.status).toBe(409)
    expect(late.sees('Ответы принимали до 22.09.2025')).toBe(true)
  })

  test('a replaced link also shuts the pages it had opened; nothing given is lost', async () => {
    const phone = await house.stranger().open(own.link)
    await phone.fill('Код', '0703').press('Открыть анкету')
    const methodist = await house.visitor('methodist')
    await methodist.open(`/surveys/assignments/${own.id}/link`)
    await methodist.press('Заменить ссылку')
    expect((await house.stranger().open(own.link)).status).toBe(404)
    await phone.open(`/answers/${own.id}`)
    expect(phone.status).toBe(403)
    expect(phone.sees('Эта ссылка больше не действует')).toBe(true)
  })

  test('the address on the wall leads everybody to his own', async () => {
    const methodist = await house.visitor('methodist')
    await methodist.open(`/surveys/${own.surveyId}/poster`)
    const address = /http:\/\/house\.test(\/s\/[a-z0-9]+)/.exec(methodist.html)?.[1] ?? ''
    const stranger = await house.stranger().open(address)
    expect(stranger.sees('Войдите, и анкета откроется')).toBe(true)
    const mentee = await house.visitor('mentee')
    await mentee.open(address)
    expect(mentee.path).toBe(`/answers/${own.id}`)
  })

  test('a page typed while the session ended is kept behind the code and saved after it', async () => {
    const phone = await house.stranger().open(own.link)
    await phone.fill('Код', '0703').press('Открыть анкету')
    await phone.follow('Начать')
    const screen = phone.path
    house.clock.set('2025-09-02T09:00:00+03:00')
    const [field] = phone.$('input[type=radio]').toArray().map((one) => [String(phone.$(one).attr('name')), String(phone.$(one).attr('value'))])
    await phone.enter(field?.[0] ?? '', field?.[1] ?? '').press(phone.$('form[data-answers] button').first().text())
    for (let press = 0; press < 2 && phone.sees('Отправить ещё раз'); press += 1) await phone.press('Отправить ещё раз')
    expect(phone.sees('Страница долго стояла открытой')).toBe(true)
    expect(phone.status).toBe(401)
    await phone.fill('Код', '1111').press('Открыть анкету')
    expect(phone.sees('Код не подходит')).toBe(true)
    await phone.fill('Код', '0703').press('Открыть анкету')
    expect(phone.sees('Код подошёл')).toBe(true)
    await phone.press('Отправить ещё раз')
    expect(phone.path.startsWith(screen.replace(/[^/]+$/, ''))).toBe(true)
    const { draft } = await house.database.assignment.findUniqueOrThrow({ where: { id: own.id } })
    expect(JSON.parse(draft)).toMatchObject({ answers: { [field?.[0] ?? '']: field?.[1] } })
  })

  test('whoever knows only the number of a questionnaire is not asked for a code', async () => {
    const thief = house.stranger()
    await thief.open('/sign-in')
    const token = String(thief.$('input[name=_csrf]').attr('value'))
    const screen = `/answers/${own.id}/sections/about`
    const answer = await thief.agent.post(screen).set('Sec-Fetch-Site', 'same-origin').type('form').send({ _csrf: token, link: 'x'.repeat(22) })
    expect(answer.status).toBe(401)
    expect(answer.text).toContain('Логин')
  })

  test('the words of a reminder carry the link but never the code', async () => {
    const methodist = await house.visitor('methodist')
    await methodist.open(`/surveys/${own.surveyId}/reminder`)
    const words = methodist.$('textarea').first().text()
    expect(words).toContain(`http://house.test${own.link}`)
    expect(words).toContain('день и месяц вашего рождения')
    expect(words).not.toContain('0703')
  })
})
