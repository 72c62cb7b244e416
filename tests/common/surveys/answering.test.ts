import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { castId } from '../../support/cast.ts'
import { openHouse, type House } from '../../support/house.ts'
import type { Visitor } from '../../support/visitor.ts'
import { giveConsent, launched, type Launched } from './support.ts'

const WANT = 'Хотите ли Вы работать с наставником в этом году?'

describe('answering with an account', () => {
  let house: House
  let own: Launched
  beforeEach(async () => {
    house = await openHouse()
    await giveConsent(house, castId('mentee'))
    own = await launched(house)
  })
  afterEach(() => house.close())

  async function begin(): Promise<Visitor> {
    const mentee = await house.visitor('mentee')
    await mentee.open('/my/surveys')
    await mentee.follow('Анкета профессионального запроса')
    return mentee.follow('Начать')
  }

  test('begins with what it is, how long it takes and who reads it', async () => {
    const mentee = await house.visitor('mentee')
    await mentee.open(`/answers/${own.id}`)
    expect(mentee.heading).toBe('Анкета профессионального запроса')
    expect(mentee.sees('займут около')).toBe(true)
    expect(mentee.sees('Ответы увидят куратор и заведующий')).toBe(true)
    expect(mentee.sees('Не хочу отвечать')).toBe(true)
  })

  test('a page with a gap is shown again with everything that was entered, and what is right is kept', async () => {
    const mentee = await begin()
    expect(mentee.sees('Раздел 1 из')).toBe(true)
    mentee.fill('Сколько полных лет Вы работаете педагогом?', '7')
    await mentee.press(mentee.$('button[type=submit]').first().text())
    expect(mentee.status).toBe(422)
    expect(mentee.$('title').text()).toMatch(/^Ошибка: /)
    expect(mentee.$('[name="exp_ped"]').attr('value')).toBe('7')
    const row = await house.database.assignment.findUniqueOrThrow({ where: { id: own.id } })
    expect(row.state).toBe('draft')
    expect(row.draft).toContain('"exp_ped":7')
  })

  test('«Назад» keeps what was entered and asks for nothing', async () => {
    const mentee = await begin()
    mentee.fill('Сколько полных лет Вы работаете педагогом?', '7')
    await mentee.press('К началу')
    expect(mentee.path).toBe(`/answers/${own.id}`)
    await mentee.follow('Продолжить')
    expect(mentee.$('[name="exp_ped"]').attr('value')).toBe('7')
  })

  test('goes on where it stopped on another device', async () => {
    const mentee = await begin()
    mentee.fill('Сколько полных лет Вы работаете педагогом?', '7')
    await mentee.press('К началу')
    const phone = await house.visitor('mentee')
    await phone.open(`/answers/${own.id}`)
    await phone.follow('Продолжить')
    expect(phone.$('[name="exp_ped"]').attr('value')).toBe('7')
  })

  test('a colleague does not find it', async () => {
    const mentor = await house.visitor('mentor')
    await mentor.open(`/answers/${own.id}`)
    expect(mentor.status).toBe(404)
    const stranger = await house.stranger().open(`/answers/${own.id}`)
    expect(stranger.status).toBe(403)
    expect(stranger.sees('откройте личную ссылку ещё раз или войдите')).toBe(true)
  })

  test('a refusal is an answer and can be taken back', async () => {
    const mentee = await house.visitor('mentee')
    await mentee.open(`/answers/${own.id}`)
    await mentee.follow('Не хочу отвечать')
    await mentee.press('Не хочу отвечать')
    expect(mentee.sees('Ваш ответ – отказ')).toBe(true)
    await mentee.follow('Начать')
    expect(mentee.$(`legend:contains("${WANT}")`)).toBeDefined()
    const methodist = await house.visitor('methodist')
    await methodist.open(`/surveys/${own.surveyId}`)
    expect(methodist.sees('Отказ')).toBe(true)
  })

  test('nothing is asked before the consent; the person is led to it', async () => {
    const theirs = await launched(house, 'psychologist')
    const psychologist = await house.visitor('psychologist')
    await psychologist.open(`/answers/${theirs.id}`)
    expect(psychologist.sees('Сначала нужно ваше согласие')).toBe(true)
    await psychologist.open(`/answers/${theirs.id}/sections/about`)
    expect(psychologist.status).toBe(409)
    await psychologist.open(`/answers/${theirs.id}`)
    await psychologist.follow('Не хочу отвечать')
    await psychologist.press('Не хочу отвечать')
    expect(psychologist.sees('Ваш ответ – отказ')).toBe(true)
  })
})
