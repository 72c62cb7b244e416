import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodiesOf, headOn, legalBasesOn, signatoriesOn, workingCalendarOf } from '../../../src/common/organisation/index.ts'
import type { House } from '../../support/house.ts'
import { openHouse } from '../../support/house.ts'
import type { Visitor } from '../../support/visitor.ts'

let house: House
let head: Visitor

beforeAll(async () => {
  house = await openHouse({ at: '2025-09-01T09:00:00+03:00' })
  head = await house.visitor('head')
})
afterAll(() => house.close())

describe('подписанты', () => {
  it('исполняющий обязанности встаёт первым на свой срок; двойное нажатие добавляет одного', async () => {
    await head.open('/organisation/signatories/new')
    head.choose('Кто', 'Лебедева Ольга Николаевна, старший воспитатель')
    head.choose('В качестве кого', 'Исполняет обязанности заведующего').fill('Должность в подписи', 'И. о. заведующего')
    head.fill('Подписывает с', '1.9.25').fill('Последний день', '14.09.2025')
    await head.pressTwice('Добавить подписанта')
    expect(head.status).toBe(200)
    const now = await signatoriesOn(house.database, '2025-09-14')
    expect(now.map(({ post }) => post)).toEqual(['И. о. заведующего', 'Заведующий'])
    expect(now[0]?.postCases.gen).toBe('И. о. заведующего')
    expect((await headOn(house.database, '2025-09-14'))?.name.surname).toBe('Савельева')
    expect((await signatoriesOn(house.database, '2025-09-15')).map(({ post }) => post)).toEqual(['Заведующий'])
  })

  it('последний день не раньше первого', async () => {
    await head.open('/organisation/signatories/signatory-1/ending')
    await head.fill('Последний день', '01.01.2010').press('Сохранить последний день')
    expect(head.status).toBe(422)
    await head.fill('Последний день', '').press('Сохранить последний день')
    expect(head.path).toBe('/organisation/signatories')
  })

  it('ошибочную запись можно убрать, журнал помнит', async () => {
    const [acting] = await signatoriesOn(house.database, '2025-09-01')
    await head.open(`/organisation/signatories/${acting?.id}/removal`)
    await head.press('Убрать запись')
    expect(head.sees('Запись о подписанте убрана')).toBe(true)
    await head.open('/organisation')
    expect(head.sees('Савельева М. В. убрала запись о подписанте: Лебедева О. Н.: И. о. заведующего, с 01.09.2025 по 14.09.2025')).toBe(true)
  })
})

describe('органы', () => {
  it('есть без настройки; свой меняет встроенный', async () => {
    expect((await bodiesOf(house.database)).map(({ name }) => name)).toEqual([
      'педагогический совет', 'профсоюзный комитет', 'общее собрание работников', 'Управляющий совет',
    ])
    await head.open('/organisation/bodies/trade-union')
    await head.fill('Кто подписывает', 'Н.Д. Соколова').press('Сохранить орган')
    expect(head.sees('Н.Д. Соколова')).toBe(true)
    const bodies = await bodiesOf(house.database)
    expect(bodies).toHaveLength(4)
    expect(bodies[1]).toMatchObject({ id: 'trade-union', chairName: 'Н.Д. Соколова' })
  })
})

describe('правовые основания', () => {
  it('свой акт встаёт в список на свой срок', async () => {
    await head.open('/organisation/legal-bases/new')
    head.fill('Название акта', 'Приказ управления образования от 05.04.2022 № 7')
    head.fill('Как акт стоит в приказе', 'приказом управления образования от 05.04.2022 № 7').fill('Действует с', '05.04.2022')
    await head.press('Добавить основание')
    expect(head.sees('Приказ управления образования от 05.04.2022 № 7')).toBe(true)
    const own = (bases: { level: string }[]) => bases.filter(({ level }) => level === 'own').length
    expect(own(await legalBasesOn(house.database, '2022-04-04'))).toBe(0)
    expect(own(await legalBasesOn(house.database, '2022-04-05'))).toBe(1)
  })

  it('на другую дату видно, чего ещё не было', async () => {
    await head.open('/organisation/legal-bases?day=01.02.2025')
    expect(head.sees('Ещё не действует')).toBe(true)
  })
})

describe('календарь', () => {
  it.each([2024, 2025, 2026, 2027])('%i год показан', async (year) => {
    await head.open(`/organisation/calendar?year=${year}`)
    expect(head.heading).toBe(`Календарь на ${year} год`)
  })

  it('свой выходной меняет счёт рабочих дней и возвращается обратно', async () => {
    await head.open('/organisation/calendar?year=2025')
    head.fill('День', '03.09.2025').choose('Какой это день у вас', 'Выходной').fill('Почему', 'День города')
    await head.press('Изменить день')
    expect(head.sees('3 сентября 2025 г. – выходной')).toBe(true)
    expect((await workingCalendarOf(house.database)).isWorking('2025-09-03')).toBe(false)
    await head.open('/organisation/calendar/2025-09-03/removal')
    await head.press('Вернуть день')
    expect((await workingCalendarOf(house.database)).isWorking('2025-09-03')).toBe(true)
  })

  it('день, который и так выходной, не вносится', async () => {
    await head.open('/organisation/calendar?year=2025')
    await head.fill('День', '04.11.2025').choose('Какой это день у вас', 'Выходной').press('Изменить день')
    expect(head.status).toBe(422)
    expect(head.sees('и так выходной день')).toBe(true)
  })
})
