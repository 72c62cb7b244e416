import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { giveConsent } from '../../common/surveys/support.ts'
import { aPerson } from '../../support/builders.ts'
import { castId } from '../../support/cast.ts'
import { openHouse, type House } from '../../support/house.ts'
import type { Visitor } from '../../support/visitor.ts'
import { answered, candidate, inBank } from '../2-requests/bank-support.ts'
import { registerWithdrawal } from '../2-requests/withdrawing.ts'

let house: House
let methodist: Visitor
let head: Visitor

beforeAll(async () => {
  house = await openHouse({ at: '2025-09-08T10:00:00+03:00' })
  methodist = await house.visitor('methodist')
  head = await house.visitor('head')
})
afterAll(() => house.close())

const cardOf = async (personId: string) => `/mentors/${(await house.database.mentor.findUniqueOrThrow({ where: { openPersonId: personId } })).id}`

describe('the bank of mentors', () => {
  test('a candidate answers, the methodist confirms, the head admits, training makes ready', async () => {
    const person = castId('mentor')
    await giveConsent(house, person, 'processing-mentor')
    await answered(house, person, 'mentor_candidate', candidate)
    expect(await house.database.mentor.findFirstOrThrow({ where: { personId: person } })).toMatchObject({ slots: '["quiet_hour"]', ages: '["junior"]' })
    const card = await cardOf(person)
    await methodist.open(card)
    expect(methodist.sees('Ждём решения заведующего')).toBe(true)
    expect(methodist.sees('Сестра работает в средней группе')).toBe(true)
    await methodist.open(`${card}/strengths`)
    methodist.choose('Взаимодействие с родителями', '3 – может учить других')
    await methodist.pressTwice('Подтвердить')
    expect(methodist.sees('исправлено')).toBe(true)

    await methodist.open(`${card}/admission`)
    expect(methodist.status).toBe(403)
    await head.open(card)
    expect(head.sees('Сестра работает в средней группе')).toBe(false)
    expect(head.sees('Формальные критерии выполнены')).toBe(true)
    await head.follow('Допустить')
    await head.pressTwice('Допустить')
    expect(head.sees('Допущена')).toBe(true)
    expect(await house.database.mentorStep.count({ where: { state: 'admitted' } })).toBe(1)

    await methodist.open(card)
    await methodist.follow('Отметить обучение')
    methodist.fill('Когда прошёл обучение', '08.09.2025')
    await methodist.press('Отметить обучение')
    expect(methodist.sees('Готова')).toBe(true)
    expect(methodist.sees('0 из 2')).toBe(true)
  })

  test('reverse mentoring: youth and no category forbid nothing, but are explained (N20, A11)', async () => {
    const person = await aPerson(house.tools, { surname: 'Мамедова', firstName: 'Айгюн', patronymic: 'Рашид кызы', birthDate: '2002-08-09' })
    await giveConsent(house, person, 'processing-mentor')
    await answered(house, person, 'mentor_candidate', { ...candidate, exp_ped: 1, qualif: 'none', mentor_before: 'no' })
    const card = await cardOf(person)
    await head.open(`${card}/admission`)
    await head.press('Допустить')
    expect(head.status).toBe(422)
    expect(head.sees('Допустить можно, но напишите, почему')).toBe(true)
    head.fill('Основание и заметка', 'Учит коллег цифровым инструментам')
    await head.press('Допустить')
    expect(head.sees('Наставник допущен')).toBe(true)
    expect(head.sees('Учит коллег цифровым инструментам')).toBe(true)
  })

  test('a mentor from another organisation needs its agreement and no consent of ст. 351.8 (N15, A7)', async () => {
    await methodist.open('/mentors/new/external')
    methodist.fill('Фамилия', 'Живаго').fill('Имя', 'Пётр').fill('Отчество', 'Кузьмич').fill('Должность', 'педагог').fill('Организация', 'МБОУ ДПО «Центр развития»')
    await methodist.press('Внести кандидата')
    expect(methodist.sees('Укажите вид, дату и номер договора')).toBe(true)
    methodist.fill('Договор с организацией', 'договор о сетевом взаимодействии от 10.09.2025 № 7')
    await methodist.pressTwice('Внести кандидата')
    expect(methodist.heading).toBe('Живаго Пётр Кузьмич')
    expect(await house.database.person.count({ where: { surname: 'Живаго', employment: 'external' } })).toBe(1)
    expect(methodist.sees('договор о сетевом взаимодействии от 10.09.2025 № 7')).toBe(true)
    expect(methodist.sees('Согласие по ст. 351.8 ТК РФ не нужно')).toBe(true)
    await methodist.open('/mentors?origin=external')
    expect(methodist.sees('МБОУ ДПО «Центр развития»')).toBe(true)
  })

  test('nobody is admitted without a consent that holds', async () => {
    const { id } = await house.database.mentor.findFirstOrThrow({ where: { person: { surname: 'Живаго' } } })
    await head.open(`/mentors/${id}/admission`)
    head.fill('Основание и заметка', 'известный специалист')
    await head.press('Допустить')
    expect(head.status).toBe(409)
    expect(head.sees('нет действующего согласия')).toBe(true)
  })

  test('one person may stand in both banks', async () => {
    const person = castId('mentor')
    const mentee = await inBank(house, person)
    await methodist.open(`/requests/${mentee}`)
    expect(methodist.sees('Одновременно стоит в банке наставников')).toBe(true)
    await methodist.follow('Открыть карточку наставника')
    expect(methodist.sees('Одновременно стоит в банке наставляемых')).toBe(true)
  })

  test('the list filters by strength and by who has no mentees; candidates stand side by side', async () => {
    await methodist.open('/mentors?strength=parents&pair=without')
    expect(methodist.sees('Соколова Нина Дмитриевна')).toBe(true)
    await methodist.open('/mentors')
    const ids = methodist.$('input[name=chosen]').toArray().map((box) => methodist.$(box).attr('value') ?? '')
    await methodist.open(`/mentors/comparison?${ids.map((id) => `chosen=${id}`).join('&')}`)
    expect(methodist.sees('Сравнение наставников')).toBe(true)
    expect(methodist.sees('педагогический стаж 1 год, по положению нужно не меньше 5')).toBe(true)
  })

  test('the picture says who can teach whom, with the number in every cell', async () => {
    await inBank(house, castId('mentee'))
    await methodist.open('/mentors/needs')
    expect(methodist.$('.matrix td.heat-5').length + methodist.$('.matrix td.heat-4').length).toBeGreaterThan(0)
    expect(methodist.sees('это один человек')).toBe(true)
    expect(methodist.$('[style]').length).toBe(0)
  })

  test('criteria are editable in numbers, and a stale form is told', async () => {
    await methodist.open('/mentors/criteria')
    const late = await house.visitor('methodist')
    await late.open('/mentors/criteria')
    methodist.fill('Педагогический стаж, не меньше лет', '3')
    await methodist.press('Сохранить критерии')
    late.fill('Педагогический стаж, не меньше лет', '7')
    await late.press('Сохранить критерии')
    expect(late.sees('Пока вы писали, критерии изменились')).toBe(true)
    expect(await house.database.mentorCriteria.findUniqueOrThrow({ where: { id: 'house' } })).toMatchObject({ years: 3, version: 1 })
  })

  test('suspended and back; excluded with a reason by the head; withdrawn at once', async () => {
    const card = await cardOf(castId('mentor'))
    await methodist.open(`${card}/suspension`)
    methodist.fill('Почему', 'Большая нагрузка')
    await methodist.press('Приостановить')
    expect(methodist.sees('Приостановлена')).toBe(true)
    await methodist.open(`${card}/return`)
    await methodist.press('Вернуть к работе')
    expect(methodist.sees('Наставник снова работает')).toBe(true)
    await registerWithdrawal(house, castId('mentor'), 'processing-mentor')
    await methodist.open('/mentors')
    expect(methodist.sees('Соколова Нина Дмитриевна')).toBe(false)
    expect(await house.database.mentor.findFirstOrThrow({ where: { personId: castId('mentor') } })).toMatchObject({ state: 'excluded', shelf: 'closed' })
  })
})
