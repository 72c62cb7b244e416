import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { castId } from '../../../support/cast.ts'
import { openHouse, type House } from '../../../support/house.ts'
import { aMentee, aMentor } from '../../../support/pairs.ts'
import { numbered } from './pairing-support.ts'

let house: House
let mentor: { personId: string; bankId: string }
let mentee: { personId: string; bankId: string }
let unitPath = ''
let orderId = ''

beforeAll(async () => {
  house = await openHouse({ at: '2025-09-10T09:00:00+03:00' })
  mentor = await aMentor(house.tools, { personId: castId('mentor'), mentoringConsent: false, capacity: 1 })
  mentee = await aMentee(house.tools, { personId: castId('mentee') })
})
afterAll(() => house.close())

describe('a pair from the proposal to the order', () => {
  it('is composed by the curator, once even when the button is pressed twice', async () => {
    const curator = await house.visitor('methodist')
    await curator.open('/pairs')
    expect(curator.text).toContain('Пар и групп пока нет')
    await curator.follow('Составить вручную')
    curator.enter('mentors.0.person', castId('mentor'))
    await curator.choose('Наставляемые', 'Крылова Д. А., воспитатель').choose('Вид', 'традиционное').fill('С какого дня', '15.09.2025').fill('По какой день', '31.05.2026').fill('Почему эти люди', 'Сильна в том, что нужно').pressTwice('Предложить')
    expect(curator.heading).toBe('Соколова – Крылова')
    expect(curator.text).toContain('Предложена')
    expect(await house.database.unit.count()).toBe(1)
    unitPath = curator.path
  })

  it('asks both sides on a phone; a question comes to the curator', async () => {
    const led = await house.visitor('mentee')
    await led.open('/')
    expect(led.text).toContain('Ответить: вам предлагают наставника')
    await led.follow('Ответить: вам предлагают наставника')
    expect(led.heading).toBe('Соколова Нина Дмитриевна')
    await led.choose('Ваш ответ', 'Есть вопрос').press('Ответить')
    expect(led.status).toBe(422)
    expect(led.text).toContain('Напишите вопрос')
    await led.choose('Ваш ответ', 'Есть вопрос').fill('Вопрос или причина отказа', 'Можно ли встречаться в тихий час?').press('Ответить')
    expect(led.text).toContain('Вопрос передан куратору')
    const curator = await house.visitor('methodist')
    await curator.open('/')
    expect(curator.text).toContain('Ответить на вопрос: Крылова Д. А.')
    await curator.open(unitPath)
    expect(curator.text).toContain('Можно ли встречаться в тихий час?')
    await led.choose('Ваш ответ', 'Согласна').press('Ответить')
    const leader = await house.visitor('mentor')
    await leader.open('/my/pairs')
    await leader.follow('Крылова Д. А.')
    await leader.choose('Ваш ответ', 'Согласна').press('Ответить')
    expect(leader.text).toContain('Все согласны')
    await curator.open(unitPath)
    expect(curator.text).toContain('Согласована')
  })

  it('is not found by others', async () => {
    const stranger = await house.visitor('psychologist')
    await stranger.open(`/my${unitPath}`)
    expect(stranger.status).toBe(404)
    const led = await house.visitor('mentee')
    await led.open(unitPath)
    expect(led.status).toBe(403)
  })

  it('waits for the consent of ст. 351.8 prefilled from the pair, and for the basis of the work', async () => {
    const curator = await house.visitor('methodist')
    await curator.open(unitPath)
    expect(curator.text).toContain('нет письменного согласия на работу по наставничеству')
    await curator.follow('Предложить согласие')
    await curator.fill('Часов в месяц', '4').press('Подготовить согласие')
    expect(curator.text).toContain('Согласие подготовлено')
    const consent = await house.database.consent.findFirstOrThrow({ where: { kind: 'mentoring' } })
    expect(JSON.parse(consent.terms)).toMatchObject({ menteeIds: [castId('mentee')], from: '2025-09-15', formAndType: 'педагог – педагог, традиционное', hoursPerMonth: 4 })
    await house.database.consent.update({ where: { id: consent.id }, data: { answer: 'signed', signedOn: '2025-09-10', way: 'paper', answeredAt: house.clock.now() } })
    await curator.open(unitPath)
    await curator.follow('Оформить')
    await curator.fill('Чем это подтверждается', 'п. 2.4 должностной инструкции').press('Записать основание')
    expect(curator.text).toContain('входит в трудовую функцию: п. 2.4 должностной инструкции')
    expect(curator.text).toContain('Всё готово для приказа')
  })

  it('is fixed by the order the head registers; both banks follow', async () => {
    const curator = await house.visitor('methodist')
    await curator.open(unitPath)
    await curator.follow('Подготовить приказ')
    expect(curator.$('input[name=units]:checked')).toHaveLength(1)
    await curator.press('Составить проект')
    orderId = curator.path.split('/').at(-1) ?? ''
    expect(curator.text).toContain('Назначить воспитателя Соколову Н.Д. наставником воспитателя Крыловой Д.А.')
    await numbered(house, orderId, '45-ОД', '2025-09-10')
    const head = await house.visitor('head')
    await head.open(`/documents/${orderId}/registration`)
    await head.press('Зарегистрировать приказ').catch(() => head.press('Всё равно зарегистрировать'))
    const unit = await house.database.unit.findFirstOrThrow({ include: { members: true } })
    expect(unit).toMatchObject({ state: 'approved', orderId })
    expect(unit.members.map(({ orderRow }) => orderRow)).toEqual([1, 1])
    expect(await house.database.mentee.findUniqueOrThrow({ where: { id: mentee.bankId } })).toMatchObject({ state: 'paired' })
    expect(await house.database.mentor.findUniqueOrThrow({ where: { id: mentor.bankId } })).toMatchObject({ state: 'busy', load: 1 })
  })

  it('acquaints mentor, mentee and curator, works from its first day and tells its history', async () => {
    const waiting = await house.database.acquaintance.findMany({ where: { documentId: orderId }, select: { personId: true }, orderBy: { position: 'asc' } })
    expect(waiting.map(({ personId }) => personId)).toEqual([castId('mentor'), castId('mentee'), castId('methodist')])
    const curator = await house.visitor('methodist')
    await curator.open(unitPath)
    expect(curator.text).toContain('Утверждена')
    house.clock.set('2025-09-15T09:00:00+03:00')
    const later = await house.visitor('methodist')
    await later.open(unitPath)
    expect(later.text).toContain('Действует')
    expect(later.text).toContain('№ 45-ОД от 10.09.2025')
    await later.open(`${unitPath}/history`)
    expect(later.text).toContain('закрепила приказом пару «Соколова – Крылова»')
    await later.open('/pairs?q=крылова')
    expect(later.text).toContain('Соколова – Крылова')
    await later.open('/pairs/stage')
    expect(later.text).toContain('Все согласованные пары закреплены приказом')
  })
})
