import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { papersOfHouse } from '../../../../src/catalogue.ts'
import { documentById, registerDocument } from '../../../../src/common/documents/index.ts'
import { openHouse, type House } from '../../../support/house.ts'
import { aMentee, aMentor, type Placed } from '../../../support/pairs.ts'
import type { Visitor } from '../../../support/visitor.ts'
import { aConsent } from '../../../common/consents/support.ts'
import { dzyuba, lukashevich, orderedPair, type Ordered } from './amending-support.ts'
import { head, numbered } from './pairing-support.ts'

describe('a replacement', () => {
  let house: House
  let pair: Ordered
  let next: Placed
  beforeEach(async () => {
    house = await openHouse({ at: '2025-09-12T10:00:00+03:00' })
    pair = await orderedPair(house)
    next = await aMentor(house.tools, { ...dzyuba, login: 'dzyuba', mentoringConsent: false })
    house.clock.set('2025-12-29T10:00:00+03:00')
  })
  afterEach(() => house.close())

  const path = () => house.database.replacement.findFirstOrThrow()
  const curatorAt = async () => (await house.visitor('methodist')).open(`/pairs/${pair.unitId}/replacement`)

  async function begun(ground = 'заявление наставника: досрочный отказ'): Promise<Visitor> {
    const curator = await curatorAt()
    return curator.choose('Основание', ground).press('Начать замену')
  }

  /** The head registers the draft that was made last. */
  async function registered(number: string): Promise<void> {
    const { id, kind } = await house.database.document.findFirstOrThrow({ where: { state: 'draft' }, orderBy: { createdAt: 'desc' } })
    await registerDocument(house.tools, papersOfHouse(house.clock).entry(kind), head, id, await numbered(house, id, number, house.clock.today()))
  }

  test('a notice over the New Year holidays gives the day by the production calendar', async () => {
    const curator = await begun()
    expect(curator.heading).toBe('Замена: Соломатина В. Ю.')
    expect(curator.text).toContain('Первый день без наставника – 14 января 2026 г.')
    expect(curator.text).toContain('15.01.2026, пять рабочих дней')
    expect(await path()).toMatchObject({ noticedOn: '2025-12-29', stopsOn: '2026-01-14', orderDueOn: '2026-01-15', initiator: 'mentor' })
  })

  test('less than three working days is refused at its field, and nothing typed is lost', async () => {
    const curator = await curatorAt()
    await curator.choose('Основание', 'решение работодателя: отмена поручения').fill('Первый день без наставника', '31.12.2025').press('Начать замену')
    expect(curator.status).toBe(422)
    expect(curator.text).toContain('не раньше 14.01.2026')
    expect(await house.database.replacement.count()).toBe(0)
  })

  test('from the notice to the order, the programme and the journal, in one place', async () => {
    const curator = await begun()
    expect(curator.text).toContain('без наставника: Лукашевич Д. И.')
    await curator.press('Подготовить уведомление')
    expect(curator.text).toContain('уведомляю о досрочном отказе от осуществления наставничества в отношении воспитателя Лукашевич Дарьи Ильиничны с 14 января 2026 г.')
    await registered('5')
    await curator.open(`/pairs/${pair.unitId}/replacement`)
    expect(curator.text).toContain('Зарегистрировано: № 5 от 29.12.2025')

    await curator.follow('Выбрать, кто ведёт дальше')
    expect(curator.text).toContain('Подбор предлагает: Дзюба Л. Ф.')
    await curator.press('Записать решение')
    expect(curator.text).toContain('Дзюба Л. Ф., с 14.01.2026.')
    expect(curator.text).toContain('Ответа ещё нет')
    expect(curator.text).toContain('нет письменного согласия на работу по наставничеству')

    const mentor = await house.stranger().signIn('dzyuba', 'ivushka-test-2025')
    await mentor.open('/')
    await mentor.follow('Ответить: стать наставником')
    await mentor.choose('Ваш ответ', 'Согласен').press('Ответить')
    await aConsent(house.tools, { personId: next.personId, kind: 'mentoring', signedOn: '2025-12-29' })
    await house.database.unitMember.updateMany({ where: { unitId: pair.unitId, personId: next.personId }, data: { basis: 'jobFunction', basisNote: 'п. 2.4' } })

    await curator.open(`/pairs/${pair.unitId}/replacement`)
    expect(curator.text).toContain('Всё есть: ответ, согласия, основание работы.')
    await curator.press('Подготовить приказ')
    expect(curator.text).toContain('на основании уведомления наставника от 29.12.2025 № 5, предложения куратора')
    await registered('97-ОД')
    expect((await house.database.journalEntry.findFirstOrThrow({ where: { verb: 'amendedUnit' } })).subjectName).toContain('пару «Дзюба – Лукашевич»')
    await curator.open(`/pairs/${pair.unitId}/replacement`)
    expect(curator.text).toContain('Приказ зарегистрирован')
    await curator.follow('Отметить передачу')
    await curator.press('Отметить передачу')
    expect(curator.text).toContain('Передан 29.12.2025')
    await curator.press('Закончить замену')
    expect(curator.heading).toBe('Дзюба – Лукашевич')
    expect(await path()).toMatchObject({ closedOn: '2025-12-29', openMemberId: null, handedOverOn: '2025-12-29' })
    expect((await documentById(house.database, (await path()).orderId ?? ''))?.state).toBe('registered')
    const own = await house.database.unitMember.findFirstOrThrow({ where: { unitId: pair.unitId, personId: pair.mentor.personId } })
    expect(own).toMatchObject({ from: '2025-09-15', to: '2026-01-13' })
  })

  test('pressed twice, a replacement is begun once; a second one of the same mentor is refused', async () => {
    const curator = await curatorAt()
    await curator.choose('Основание', 'отсутствует больше месяца').pressTwice('Начать замену')
    expect(curator.heading).toBe('Замена: Соломатина В. Ю.')
    expect(await house.database.replacement.count()).toBe(1)
    expect(await path()).toMatchObject({ ground: 'absence', stopsOn: '2025-12-29' })
    expect(curator.text).not.toContain('Уведомление')
  })

  test('a substitution ends by itself: the absent mentor is back in the unit on the next day', async () => {
    const curator = await begun('отсутствует больше месяца')
    await curator.follow('Выбрать, кто ведёт дальше')
    await curator.choose('Кто ведёт дальше', 'замещение на время отсутствия').fill('Последний день замещения', '31.01.2026').press('Записать решение')
    expect(curator.text).toContain('Дзюба Л. Ф., с 29.12.2025 по 31.01.2026, потом продолжит Соломатина В. Ю.')
    const members = await house.database.unitMember.findMany({ where: { unitId: pair.unitId, role: 'mentor' }, orderBy: { from: 'asc' } })
    expect(members.map(({ personId, from, to }) => [personId, from, to])).toEqual([[pair.mentor.personId, '2025-09-15', '2025-12-28'], [next.personId, '2025-12-29', '2026-01-31'], [pair.mentor.personId, '2026-02-01', null]])
    await aConsent(house.tools, { personId: next.personId, kind: 'mentoring', signedOn: '2025-12-29' })
    await house.database.unitMember.updateMany({ where: { personId: next.personId }, data: { answer: 'agreed', basis: 'jobFunction' } })
    await curator.press('Подготовить приказ')
    expect(curator.text).toContain('в строке 1 графу «Наставник» дополнить словами «Дзюба Лев Фомич, воспитатель, с 29.12.2025 по 31.01.2026»')
    expect(curator.text).toContain('Освободить воспитателя Соломатину В.Ю. от обязанностей наставника воспитателя Лукашевич Д.И. на период с 29.12.2025 по 31.01.2026.')
    expect(curator.text).toContain('В связи с длительным отсутствием работника')
  })

  test('nobody is orphaned unnoticed: without a mentor the path waits for support of each', async () => {
    const curator = await begun('прекращение трудового договора')
    await curator.follow('Выбрать, кто ведёт дальше')
    await curator.choose('Кто ведёт дальше', 'временно без наставника').press('Записать решение')
    expect(curator.text).toContain('Запишите поддержку и день поиска: 1 человек.')
    expect(curator.text).toContain('без наставника: Лукашевич Д. И.')
    const today = await (await house.visitor('methodist')).open('/')
    expect(today.text).toContain('Замена наставника: «Соломатина – Лукашевич»')
    await curator.open(`/pairs/support/${pair.mentees[0]?.bankId}`)
    expect(curator.status).toBe(200)
  })

  test('the mentor stays after all: everything is as before, the newcomer is out', async () => {
    const curator = await begun()
    await curator.follow('Выбрать, кто ведёт дальше')
    await curator.press('Записать решение')
    await curator.follow('Наставник остаётся – отменить замену')
    await curator.press('Отменить замену')
    const standing = await house.database.unitMember.findMany({ where: { unitId: pair.unitId, leaveGround: null } })
    expect(standing.map(({ personId, to }) => [personId, to]).toSorted()).toEqual([[pair.mentor.personId, null], [pair.mentees[0]?.personId, null]].toSorted())
    expect(await path()).toMatchObject({ closedOn: '2025-12-29', note: 'отменена', openMemberId: null })
  })

  test('a refusal of the newcomer leaves the unit as it is and asks for another choice', async () => {
    const curator = await begun()
    await curator.follow('Выбрать, кто ведёт дальше')
    await curator.press('Записать решение')
    const mentor = await house.stranger().signIn('dzyuba', 'ivushka-test-2025')
    await mentor.open(`/my/pairs/${pair.unitId}`)
    await mentor.choose('Ваш ответ', 'Отказываюсь').press('Ответить')
    expect(await house.database.unit.findUniqueOrThrow({ where: { id: pair.unitId } })).toMatchObject({ state: 'approved' })
    await curator.open(`/pairs/${pair.unitId}/replacement`)
    expect(curator.text).toContain('Выбрать, кто ведёт дальше')
    expect(curator.text).toContain('без наставника: Лукашевич Д. И.')
  })

  test('two windows: the later decision is told that the path has changed', async () => {
    const curator = await begun()
    await curator.follow('Выбрать, кто ведёт дальше')
    await house.database.replacement.updateMany({ data: { version: 9 } })
    await curator.press('Записать решение')
    expect(curator.status).toBe(422)
    expect(curator.text).toContain('замену уже изменили')
    await curator.press('Записать решение')
    expect(curator.status).toBe(200)
  })

  test('a mentor with a group: the order speaks of all mentees', async () => {
    await house.close()
    house = await openHouse({ at: '2025-09-12T10:00:00+03:00' })
    pair = await orderedPair(house, 'appendix', [lukashevich, { surname: 'Ким', firstName: 'Светлана', patronymic: '' }].map((one) => ({ ...one, patronymic: one.patronymic || null })) as never)
    next = await aMentor(house.tools, { ...dzyuba, capacity: 3 })
    await aMentee(house.tools, { surname: 'Чужая' })
    house.clock.set('2025-12-01T10:00:00+03:00')
    const curator = await begun('перевод на другую должность')
    expect(curator.text).toContain('без наставника: Ким С., Лукашевич Д. И.')
    await curator.follow('Выбрать, кто ведёт дальше')
    await curator.press('Записать решение')
    await house.database.unitMember.updateMany({ where: { personId: next.personId }, data: { answer: 'agreed', basis: 'jobFunction' } })
    await curator.open(`/pairs/${pair.unitId}/replacement`)
    await curator.press('Подготовить приказ')
    expect(curator.text).toContain('Назначить воспитателя Дзюбу Л.Ф. наставником группы педагогов: воспитателя Ким С., воспитателя Лукашевич Д.И., с 01.12.2025 по 31.05.2026.')
  })
})
