import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { editionOf } from '../../../../src/stages/5-pairs/units/amended-list.store.ts'
import { openHouse, type House } from '../../../support/house.ts'
import { aMentee, aMentor, aUnit } from '../../../support/pairs.ts'
import { amendmentOn, checksOfAmendment, dzyuba, frozenText, joins, lukashevich, orderedPair, replaced, solomatina, textOfAmendment } from './amending-support.ts'
import { withBasis } from './pairing-support.ts'

describe('the amending order', () => {
  let house: House
  beforeEach(async () => {
    house = await openHouse({ at: '2025-09-12T10:00:00+03:00' })
  })
  afterEach(() => house.close())

  const members = (unitId: string) => house.database.unitMember.findMany({ where: { unitId }, orderBy: [{ role: 'desc' }, { from: 'asc' }] })

  test('says only the difference: the row, the release, the appointment, in cases', async () => {
    const { orderId, unitId } = await orderedPair(house)
    house.clock.set('2025-12-01T10:00:00+03:00')
    await replaced(house, unitId, await aMentor(house.tools, dzyuba), '2025-12-04')
    const text = await textOfAmendment(house, orderId, { programmesUntil: '2025-12-19' })
    expect(text).toContain('О внесении изменений в приказ от 12.09.2025 № 45-ОД')
    expect(text).toContain('В связи с досрочным отказом наставника и на основании предложения куратора')
    expect(text).toContain('1. Внести в приложение к приказу от 12.09.2025 № 45-ОД «О закреплении наставнической пары» следующие изменения:')
    expect(text).toContain('1.1. в строке 1 слова «Соломатина Вера Юрьевна, воспитатель» заменить словами «Дзюба Лев Фомич, воспитатель».')
    expect(text).toContain('2. Освободить воспитателя Соломатину В.Ю. от обязанностей наставника воспитателя Лукашевич Д.И. с 05.12.2025.')
    expect(text).toContain('3. Назначить воспитателя Дзюбу Л.Ф. наставником воспитателя Лукашевич Д.И. с 04.12.2025 по 31.05.2026.')
    expect(text).toContain('4. Наставникам в срок до 19.12.2025 внести изменения в персонализированные программы')
    expect(text).not.toContain('Приложение:')
  })

  test('is refused while the newcomer has no consent of ст. 351.8 or no basis', async () => {
    const { orderId, unitId } = await orderedPair(house)
    await replaced(house, unitId, await aMentor(house.tools, { ...dzyuba, mentoringConsent: false }), '2025-12-04')
    await house.database.unitMember.updateMany({ where: { unitId, orderId: null }, data: { basis: null } })
    const stops = (await checksOfAmendment(house, orderId)).filter((words) => words.startsWith('stop'))
    expect(stops).toEqual(['stop: Дзюба Л. Ф.: нет письменного согласия на работу по наставничеству', 'stop: Дзюба Л. Ф.: не оформлена работа наставника'])
    await expect(amendmentOn(house, orderId, '61-ОД')).rejects.toThrow('нет письменного согласия')
  })

  test('without a difference there is nothing to register', async () => {
    const { orderId } = await orderedPair(house)
    expect(await checksOfAmendment(house, orderId)).toContain('stop: Изменений нет')
  })

  test('registration dates the memberships, moves loads and marks the base as amended', async () => {
    const { orderId, unitId, mentor } = await orderedPair(house)
    const next = await aMentor(house.tools, dzyuba)
    await replaced(house, unitId, next, '2025-12-04')
    house.clock.set('2025-12-05T10:00:00+03:00')
    const id = await amendmentOn(house, orderId, '61-ОД')
    expect(await members(unitId)).toMatchObject([
      { personId: mentor.personId, from: '2025-09-15', to: '2025-12-04', orderId, endOrderId: id },
      { personId: next.personId, from: '2025-12-04', to: null, orderId: id, orderRow: 1, endOrderId: null },
      { role: 'mentee', to: null, orderId, endOrderId: null },
    ])
    expect(await house.database.unit.findUniqueOrThrow({ where: { id: unitId } })).toMatchObject({ title: 'Дзюба – Лукашевич', state: 'approved', orderId })
    expect(await house.database.mentor.findUniqueOrThrow({ where: { id: mentor.bankId } })).toMatchObject({ load: 0, state: 'ready' })
    expect(await house.database.mentor.findUniqueOrThrow({ where: { id: next.bankId } })).toMatchObject({ load: 1 })
    const card = await (await house.visitor('methodist')).open(`/documents/${orderId}`)
    expect(card.text).toContain('Изменён приказом № 61-ОД')
  })

  test('a second amendment quotes the words of the first one, and the edition in force follows both', async () => {
    const { orderId, unitId } = await orderedPair(house)
    await replaced(house, unitId, await aMentor(house.tools, dzyuba), '2025-12-04')
    house.clock.set('2025-12-05T10:00:00+03:00')
    await amendmentOn(house, orderId, '61-ОД')
    house.clock.set('2026-02-02T10:00:00+03:00')
    await replaced(house, unitId, await aMentor(house.tools, { surname: 'Орлова', firstName: 'Инна', patronymic: 'Львовна' }), '2026-02-01', 'прекращение трудового договора')
    const second = await amendmentOn(house, orderId, '12-ОД')
    expect(await frozenText(house, second)).toContain('в строке 1 слова «Дзюба Лев Фомич, воспитатель» заменить словами «Орлова Инна Львовна, воспитатель»')
    expect(await frozenText(house, second)).toContain('В связи с прекращением трудового договора')
    const { rows, amendments } = await editionOf(house.database, orderId)
    expect(rows).toHaveLength(1)
    expect(rows[0]?.mentors[0]?.words).toBe('Орлова Инна Львовна, воспитатель')
    expect(amendments.map(({ number, unclear }) => [number, unclear])).toEqual([['61-ОД', []], ['12-ОД', []]])
    expect(await checksOfAmendment(house, orderId)).toContain('stop: Изменений нет')
  })

  test('finds the row though the person has another surname, post and category today (N25)', async () => {
    const { orderId, unitId, mentor } = await orderedPair(house)
    await house.database.person.update({ where: { id: mentor.personId }, data: { surname: 'Яблокова', nameCases: JSON.stringify(Object.fromEntries(['nom', 'gen', 'dat', 'acc', 'ins', 'pre'].map((key) => [key, { surname: 'Яблокова', firstName: 'Вера', patronymic: 'Юрьевна' }]))), category: 'highest', sortKey: 'яблокова', searchKey: 'яблокова' } })
    await replaced(house, unitId, await aMentor(house.tools, dzyuba), '2025-12-04')
    expect(await textOfAmendment(house, orderId)).toContain('слова «Соломатина Вера Юрьевна, воспитатель» заменить словами «Дзюба Лев Фомич, воспитатель»')
  })

  test('a group loses one mentee and gains another; a new pair joins as a row', async () => {
    const wishes = [lukashevich, { surname: 'Дронова', firstName: 'Лидия', patronymic: 'Сергеевна' }]
    const { orderId, unitId, mentees } = await orderedPair(house, 'appendix', wishes)
    await house.database.unitMember.updateMany({ where: { unitId, personId: mentees[1]?.personId ?? '' }, data: { to: '2025-10-31', leaveGround: 'длительное отсутствие работника' } })
    await joins(house, unitId, await aMentee(house.tools, { surname: 'Яблокова', firstName: 'Анна', patronymic: null }), 'mentee', '2025-11-05')
    const { unitId: fresh } = await aUnit(house.tools, { mentors: [await aMentor(house.tools, dzyuba)], mentees: [await aMentee(house.tools, { surname: 'Орлова', firstName: 'Инна' })], state: 'agreed' })
    await withBasis(house, fresh)
    const id = await amendmentOn(house, orderId, '61-ОД', { add: [fresh] })
    const text = await frozenText(house, id)
    expect(text).toContain('1.1. в строке 1 слова «Дронова Лидия Сергеевна, воспитатель» исключить;')
    expect(text).toContain('1.2. в строке 1 графу «Наставляемый(е)» дополнить словами «Яблокова Анна, воспитатель»;')
    expect(text).toMatch(/1\.3\. дополнить строкой 2 следующего содержания:.*Дзюба Лев Фомич, воспитатель \| Орлова Инна Ильинична, воспитатель/s)
    expect(text).toContain('Вывести воспитателя Дронову Л.С. из состава наставнической группы с 01.11.2025.')
    expect(text).toContain('Включить воспитателя Яблокову А. в состав наставнической группы с 05.11.2025.')
    expect((await editionOf(house.database, orderId)).rows.map(({ number, mentees: names }) => [number, names.length])).toEqual([[1, 2], [2, 1]])
    expect(await house.database.unit.findUniqueOrThrow({ where: { id: fresh } })).toMatchObject({ state: 'approved', orderId: id })
    await house.database.unit.update({ where: { id: fresh }, data: { state: 'stopped', outcome: 'early', endGround: 'прекращение трудового договора', endedOn: '2026-01-15' } })
    const next = await textOfAmendment(house, orderId)
    expect(next).toContain('1.1. строку 2 исключить.')
    expect(next).toContain('Прекратить работу наставнической пары: наставник – воспитатель Дзюба Л.Ф., наставляемый – воспитатель Орлова И.И., – с 16.01.2026.')
  })

  test('an order that names people in its points is amended in its points, twice', async () => {
    const { orderId, unitId } = await orderedPair(house, 'text')
    await replaced(house, unitId, await aMentor(house.tools, dzyuba), '2025-12-04')
    house.clock.set('2025-12-05T10:00:00+03:00')
    const first = await amendmentOn(house, orderId, '61-ОД')
    expect(await frozenText(house, first)).toContain('1. Внести в приказ от 12.09.2025 № 45-ОД «О закреплении наставнической пары» следующие изменения: 1.1. в пункте 1 слова «воспитателя Соломатину В.Ю.» заменить словами «воспитателя Дзюбу Л.Ф.».')
    await house.database.unit.update({ where: { id: unitId }, data: { to: '2027-05-31', outcome: 'extended' } })
    const second = await amendmentOn(house, orderId, '12-ОД')
    expect(await frozenText(house, second)).toContain('в пункте 1 слова «с 15.09.2025 по 31.05.2026» заменить словами «с 15.09.2025 по 31.05.2027»')
    expect(await frozenText(house, second)).toContain('Продлить работу наставнической пары: наставник – воспитатель Дзюба Л.Ф., наставляемый – воспитатель Лукашевич Д.И., – по 31.05.2027.')
    expect((await editionOf(house.database, orderId)).rows).toMatchObject([{ number: 1, mentors: [{ words: 'воспитателя Дзюбу Л.Ф.' }], term: 'с 15.09.2025 по 31.05.2027' }])
    expect(await house.database.unit.findUniqueOrThrow({ where: { id: unitId } })).toMatchObject({ outcome: null, to: '2027-05-31' })
  })

  test('solomatina keeps her dates after she was replaced', async () => {
    const { orderId, unitId, mentor } = await orderedPair(house)
    await replaced(house, unitId, await aMentor(house.tools, dzyuba), '2025-12-04')
    await amendmentOn(house, orderId, '61-ОД')
    const own = await house.database.unitMember.findFirstOrThrow({ where: { unitId, personId: mentor.personId } })
    expect(own).toMatchObject({ from: '2025-09-15', to: '2025-12-04', leaveGround: 'досрочный отказ наставника', orderRow: 1 })
    expect(await frozenText(house, orderId)).toContain(`${solomatina.surname} ${solomatina.firstName} ${solomatina.patronymic}`)
  })
})
