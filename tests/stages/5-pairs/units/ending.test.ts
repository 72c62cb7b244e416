import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { replacementTasks } from '../../../../src/stages/5-pairs/index.ts'
import { openHouse, type House } from '../../../support/house.ts'
import { aMentor } from '../../../support/pairs.ts'
import { plain } from '../../../support/visitor.ts'
import { amendmentOn, dzyuba, frozenText, orderedPair, replaced, textOfAmendment, type Ordered } from './amending-support.ts'

describe('the end of a unit', () => {
  let house: House
  let pair: Ordered
  beforeEach(async () => {
    house = await openHouse({ at: '2025-09-12T10:00:00+03:00' })
    pair = await orderedPair(house)
  })
  afterEach(() => house.close())

  const unit = () => house.database.unit.findUniqueOrThrow({ where: { id: pair.unitId } })
  const mentee = () => house.database.mentee.findUniqueOrThrow({ where: { id: pair.mentees[0]?.bankId ?? '' } })
  const tasks = () => replacementTasks(house.database, house.clock.today())
  const at = async (page: string) => (await house.visitor('methodist')).open(`/pairs/${pair.unitId}/ending${page}`)

  test('at the end of the term the outcome is written down and both banks follow', async () => {
    house.clock.set('2026-06-02T10:00:00+03:00')
    const curator = await at('')
    await curator.follow('Подвести итог')
    await curator.choose('Итог', 'завершена успешно').choose('Что дальше у наставляемых', 'участие завершено').press('Завершить работу')
    expect(curator.text).toContain('Завершена успешно')
    expect(await unit()).toMatchObject({ state: 'finished', outcome: 'success', endedOn: '2026-05-31' })
    expect(await mentee()).toMatchObject({ state: 'finished', shelf: 'closed', leftOn: '2026-05-31' })
    expect(await house.database.mentor.findUniqueOrThrow({ where: { id: pair.mentor.bankId } })).toMatchObject({ load: 0, state: 'ready' })
    expect(await house.database.unitMember.count({ where: { unitId: pair.unitId, to: '2026-05-31', openKey: null } })).toBe(2)
  })

  test('early by the employer: three working days over the New Year, then an order that takes the row out', async () => {
    house.clock.set('2025-12-29T10:00:00+03:00')
    const curator = await at('/outcome')
    await curator.choose('Итог', 'прекращается досрочно').choose('Основание', 'решение работодателя: отмена поручения').fill('Последний день работы', '12.01.2026').press('Завершить работу')
    expect(curator.status).toBe(422)
    expect(curator.text).toContain('последний день не раньше 13.01.2026')
    await curator.fill('Последний день работы', '13.01.2026').press('Завершить работу')
    expect(curator.text).toContain('Нужен приказ о внесении изменений')
    expect(await mentee()).toMatchObject({ state: 'unpaired' })
    await curator.press('Подготовить приказ')
    expect(curator.text).toContain('В связи с досрочной отменой поручения о наставничестве')
    expect(curator.text).toContain('1.1. строку 1 исключить.')
    expect(curator.text).toContain('Прекратить работу наставнической пары: наставник – воспитатель Соломатина В.Ю., наставляемый – воспитатель Лукашевич Д.И., – с 14.01.2026.')
    const id = await amendmentOn(house, pair.orderId, '97-ОД')
    expect(await unit()).toMatchObject({ state: 'stopped', endOrderId: id })
  })

  test('a prolongation over the school year is held by an amending order', async () => {
    house.clock.set('2026-05-20T10:00:00+03:00')
    const curator = await at('/extension')
    await curator.fill('Новый последний день', '31.05.2026').press('Продлить')
    expect(curator.text).toContain('Сейчас срок – по 31.05.2026: укажите день позже')
    await curator.fill('Новый последний день', '31.05.2027').press('Продлить')
    expect(curator.text).toContain('Срок продлён: осталось издать приказ')
    expect(await textOfAmendment(house, pair.orderId)).toContain('в строке 1 слова «с 15.09.2025 по 31.05.2026» заменить словами «с 15.09.2025 по 31.05.2027»')
    expect((await tasks()).map(({ title }) => title)).toEqual(['Приказ о продлении: «Соломатина – Лукашевич»'])
    await amendmentOn(house, pair.orderId, '44-ОД')
    expect(await unit()).toMatchObject({ state: 'approved', outcome: null, to: '2027-05-31' })
    expect((await curator.open(`/pairs/${pair.unitId}`)).text).toContain('2025–2026, 2026–2027')
  })

  test('a pause and the return leave the term and the people alone', async () => {
    house.clock.set('2025-11-10T10:00:00+03:00')
    const curator = await at('/pause')
    await curator.fill('Почему', 'Длительное отсутствие').press('Приостановить')
    expect(curator.text).toContain('Приостановлена')
    expect(await mentee()).toMatchObject({ state: 'paired' })
    await curator.open(`/pairs/${pair.unitId}/ending`)
    await curator.follow('Возобновить работу')
    await curator.press('Возобновить работу')
    expect(await unit()).toMatchObject({ state: 'approved', to: '2026-05-31' })
    const steps = await house.database.unitStep.findMany({ where: { unitId: pair.unitId }, orderBy: { at: 'asc' } })
    expect(steps.map(({ step }) => step)).toEqual(['approved', 'suspended', 'approved'])
  })

  test('an older form is told that the unit has changed', async () => {
    house.clock.set('2026-06-02T10:00:00+03:00')
    const curator = await at('/extension')
    await house.database.unit.update({ where: { id: pair.unitId }, data: { version: 40 } })
    await curator.fill('Новый последний день', '31.05.2027').press('Продлить')
    expect(curator.status).toBe(422)
    expect(curator.text).toContain('Пока вы писали, состав изменился')
  })

  test('the list in force is a page and a paper, for reference', async () => {
    await replaced(house, pair.unitId, await aMentor(house.tools, dzyuba), '2025-12-04')
    house.clock.set('2025-12-05T10:00:00+03:00')
    const amendment = await amendmentOn(house, pair.orderId, '61-ОД')
    const curator = await (await house.visitor('methodist')).open(`/pairs/edition/${amendment}`)
    expect(curator.heading).toBe('Список пар и групп на 05.12.2025')
    expect(curator.text).toContain('Дзюба Лев Фомич, воспитатель')
    expect(curator.text).toContain('Приказ № 61-ОД от 05.12.2025')
    const paper = await curator.download(`/pairs/edition/${pair.orderId}/print.pdf`)
    expect(paper).toMatchObject({ status: 200, type: 'application/pdf', name: 'Действующая редакция списка пар на 05.12.2025.pdf' })
    expect(await frozenText(house, pair.orderId)).toContain('Соломатина Вера Юрьевна')
    expect((await (await house.visitor('mentor')).open(`/pairs/edition/${pair.orderId}`)).status).toBe(403)
  })

  test('somebody dismissed out of a unit becomes a task', async () => {
    house.clock.set('2025-12-01T10:00:00+03:00')
    await house.tools.transaction((tx) => tx.person.update({ where: { id: pair.mentor.personId }, data: { dismissedOn: '2025-12-05' } }))
    const [task] = await tasks()
    expect(plain(task?.title ?? '')).toBe('Заменить наставника: Соломатина В. Ю.')
    expect(task).toMatchObject({ day: '2025-12-06', href: `/pairs/${pair.unitId}/replacement` })
    const curator = await (await house.visitor('methodist')).open(task?.href ?? '')
    await curator.press('Начать замену')
    expect(curator.text).toContain('Прекращение трудового договора. Первый день без наставника – 6 декабря.')
  })
})
