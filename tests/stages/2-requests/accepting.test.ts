import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { giveConsent } from '../../common/surveys/support.ts'
import { aConsent } from '../../common/consents/support.ts'
import { castId } from '../../support/cast.ts'
import { openHouse, type House } from '../../support/house.ts'
import type { Visitor } from '../../support/visitor.ts'
import { answered, deficits, inBank, request } from './bank-support.ts'

describe('somebody hired in February', () => {
  let house: House
  let methodist: Visitor
  beforeAll(async () => {
    house = await openHouse({ at: '2026-02-02T10:00:00+03:00' })
    methodist = await house.visitor('methodist')
  })
  afterAll(() => house.close())

  const card = async () => `/requests/${(await house.database.mentee.findFirstOrThrow({ where: { shelf: 'open' } })).id}`
  const personId = async () => (await house.database.mentee.findFirstOrThrow({ where: { shelf: 'open' } })).personId

  test('is led from the person to the consent', async () => {
    await methodist.open('/requests')
    await methodist.follow('Принять наставляемого')
    await methodist.follow('Его ещё нет в списке')
    methodist.fill('Фамилия', 'Цой').fill('Имя', 'Нелли').fill('Отчество', 'Витальевна').fill('Должность', 'воспитатель')
    await methodist.pressTwice('Добавить и принять')
    expect(methodist.heading).toBe('Цой Нелли Витальевна')
    expect(await house.database.mentee.count()).toBe(1)
    expect(methodist.$('.branch [aria-current=step]').text()).toContain('Согласие')
    await methodist.pressTwice('Предложить согласие')
    expect(await house.database.consent.count({ where: { personId: await personId() } })).toBe(1)
    expect(methodist.sees('Ждём ответа о согласии')).toBe(true)
  })

  test('then to the questionnaire', async () => {
    await house.database.consent.updateMany({ where: { personId: await personId() }, data: { answer: 'signed', signedOn: '2026-02-02', way: 'paper' } })
    await methodist.open(await card())
    await methodist.pressTwice('Назначить анкету запроса')
    expect(await house.database.survey.count()).toBe(1)
    expect(methodist.sees('Ждём анкету')).toBe(true)
    expect(methodist.sees('Показать личную ссылку')).toBe(true)
  })

  test('and into the bank by a decision of the curator', async () => {
    await answered(house, await personId(), 'mentee_request', request)
    await answered(house, await personId(), 'mentee_deficits', deficits)
    await methodist.open(await card())
    await methodist.follow('Включить в банк')
    methodist.fill('Дата включения', '03.02.2026')
    await methodist.press('Включить в банк')
    expect(methodist.status).toBe(422)
    expect(methodist.sees('Этот день ещё не наступил')).toBe(true)
    methodist.fill('Дата включения', '02.02.2026').fill('Почему так решено', 'Принята в середине года')
    await methodist.pressTwice('Включить в банк')
    expect(methodist.sees('Цой Н. В. включена в банк наставляемых')).toBe(true)
    expect(methodist.sees('Дети отвлекаются на занятии')).toBe(true)
    expect(methodist.text).toContain('02.02.2026 – в банке, Принята в середине года, Лебедева О. Н.')
  })

  test('confidential answers are for the curator alone', async () => {
    expect(methodist.sees('Не с соседней группой')).toBe(true)
    const head = await house.visitor('head')
    await head.open(await card())
    expect(head.sees('Дети отвлекаются на занятии')).toBe(true)
    expect(head.sees('Не с соседней группой')).toBe(false)
    await head.open(`${await card()}/inclusion`)
    expect(head.status).toBe(403)
  })

  test('the card of the observer stands beside the own one', async () => {
    const id = await card()
    await methodist.open(`${id}/observation`)
    await methodist.press('Сохранить карту наблюдения')
    expect(methodist.sees('Отметьте хотя бы одно направление')).toBe(true)
    methodist.choose('Общение с детьми и трудное поведение', '3 – в основном справляется')
    await methodist.pressTwice('Сохранить карту наблюдения')
    expect(methodist.sees('Наблюдение методиста')).toBe(true)
    expect(await house.database.menteeDeficit.findFirst({ where: { competence: 'behaviour' } })).toMatchObject({ level: 1 })
    expect(await house.database.menteeObservation.findMany()).toMatchObject([{ competence: 'behaviour', level: 3 }])
  })

  test('two curators at one form: the second is told, nothing typed is lost', async () => {
    const address = `${await card()}/postponement`
    const late = await house.visitor('methodist')
    await late.open(address)
    await methodist.open(`${await card()}/observation`)
    methodist.choose('Цифровые инструменты', '2 – получается с трудом')
    await methodist.press('Сохранить карту наблюдения')
    late.fill('Почему отложено', 'Ждём выхода на группу').fill('Когда вернуться к вопросу', '02.03.2026')
    await late.press('Отложить')
    expect(late.status).toBe(422)
    expect(late.sees('Пока вы писали, запись изменилась')).toBe(true)
    expect(late.$('textarea').text()).toContain('Ждём выхода на группу')
    await late.press('Отложить')
    expect(late.sees('Цой Н. В. отложена')).toBe(true)
  })
})

describe('the bank on paper (D22)', () => {
  let house: House
  let methodist: Visitor
  beforeAll(async () => {
    house = await openHouse({ at: '2025-09-08T10:00:00+03:00' })
    await inBank(house, castId('mentee'))
    await inBank(house, castId('psychologist'))
    await giveConsent(house, castId('mentee'), 'mentoring')
    await aConsent(house.tools, { personId: castId('mentee'), kind: 'transfer', terms: { recipient: 'Управление образования', fields: ['фамилия, имя, отчество', 'должность'] } })
    methodist = await house.visitor('methodist')
  })
  afterAll(() => house.close())

  test('offers the service variant and one for each recipient', async () => {
    await methodist.open('/requests/bank')
    expect(methodist.sees('Служебный вариант: все сведения, 2 человека')).toBe(true)
    expect(methodist.sees('Для передачи: Управление образования')).toBe(true)
    expect(methodist.sees('Разрешили передачу 1 из 2')).toBe(true)
  })

  test('the variant for transfer holds only what was allowed, by whom it was allowed', async () => {
    const cells = async (query: string) => {
      const { bytes } = await methodist.download(`/requests/bank.xlsx${query}`)
      const [sheet] = await house.tools.spreadsheets.readWorkbook(bytes)
      return (sheet?.rows ?? []).flat().map(String).join(' | ')
    }
    const whole = await cells('')
    expect(whole).toContain('Рябинина')
    expect(whole).toContain('Дети отвлекаются')
    const handed = await cells(`?recipient=${encodeURIComponent('Управление образования')}`)
    expect(handed).toContain('Крылова Дарья Алексеевна')
    expect(handed).toContain('воспитатель')
    expect(handed).not.toContain('Рябинина')
    expect(handed).not.toContain('Дети отвлекаются')
    expect(handed).not.toContain('Запрос')
    expect(await cells('?recipient=Чужой')).not.toContain('Крылова')
  })

  test('is printed as PDF and Word', async () => {
    const pdf = await methodist.download('/requests/bank.pdf')
    expect(pdf.name).toBe('Банк наставляемых на 08.09.2025.pdf')
    expect(pdf.bytes.subarray(0, 4).toString()).toBe('%PDF')
    const docx = await methodist.download('/mentors/bank.docx')
    expect(docx.type).toContain('wordprocessingml')
  })
})
