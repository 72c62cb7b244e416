import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { castId } from '../../../support/cast.ts'
import { openHouse, type House } from '../../../support/house.ts'
import { aMentee, aMentor, aUnit } from '../../../support/pairs.ts'

describe('mentees without a pair', () => {
  let house: House
  beforeEach(async () => {
    house = await openHouse({ at: '2025-10-06T10:00:00+03:00' })
  })
  afterEach(() => house.close())

  const unpaired = () => aMentee(house.tools, { surname: 'Лукашевич', firstName: 'Дарья', state: 'unpaired', deficits: [{ competence: 'behaviour', severity: 3 }] })

  test('the list tells the cause and finds nobody forgotten but those without a record', async () => {
    await unpaired()
    await aUnit(house.tools, { mentors: [await aMentor(house.tools, { surname: 'Соломатина', capacity: 1 })], mentees: [await aMentee(house.tools, { surname: 'Дронова' })] })
    const curator = await (await house.visitor('methodist')).open('/pairs/support')
    expect(curator.heading).toBe('Поддержка без пары')
    expect(curator.text).toContain('Без наставника 1 человек. Без записи или дня поиска: 1.')
    expect(curator.text).toContain('может заниматься только с Соломатиной А. И., а у неё нет свободных мест')
    expect(curator.text).not.toContain('Дронова')
  })

  test('the plan needs a day of search, names who helps meanwhile, and stays after a second press', async () => {
    const { bankId } = await unpaired()
    const curator = await (await house.visitor('methodist')).open(`/pairs/support/${bankId}/plan`)
    await curator.choose('Что делаем, пока пары нет', 'временная поддержка').choose('Временный куратор', 'Соколова Нина Дмитриевна, воспитатель').fill('Помогает с', '06.10.2025').press('Записать план')
    expect(curator.status).toBe(422)
    expect(curator.text).toContain('Укажите день, когда вернётесь к поиску наставника')
    await curator.fill('Когда искать снова', '06.11.2025').pressTwice('Записать план')
    expect(curator.text).toContain('План поддержки записан')
    expect(curator.text).toContain('Соколова Н. Д., с 06.10.2025')
    expect(await house.database.mentee.findUniqueOrThrow({ where: { id: bankId } })).toMatchObject({ support: 'temporary', searchOn: '2025-11-06', temporaryFrom: '2025-10-06' })
  })

  test('a plan drawn from an older state keeps what was typed and says so', async () => {
    const { bankId } = await unpaired()
    const curator = await (await house.visitor('methodist')).open(`/pairs/support/${bankId}/plan`)
    await house.database.mentee.update({ where: { id: bankId }, data: { version: 7 } })
    await curator.choose('Что делаем, пока пары нет', 'ищем наставника').fill('Как поддерживаем', 'Помогает соседняя группа').fill('Когда искать снова', '06.11.2025').press('Записать план')
    expect(curator.status).toBe(422)
    expect(curator.text).toContain('Пока вы писали, запись изменилась')
    await curator.press('Записать план')
    expect(curator.text).toContain('Помогает соседняя группа')
  })

  test('a free and strong mentor becomes a task the day the place appears', async () => {
    await unpaired()
    const mentor = await aMentor(house.tools, { surname: 'Соломатина', firstName: 'Вера', patronymic: 'Юрьевна', capacity: 0 })
    await house.database.mentorStrength.create({ data: { id: 's', mentorId: mentor.bankId, competence: 'behaviour', said: 3, confirmed: 3 } })
    const curator = await (await house.visitor('methodist')).open('/')
    expect(curator.text).not.toContain('Появился возможный наставник')
    await house.tools.transaction((tx) => tx.mentor.update({ where: { id: mentor.bankId }, data: { capacity: 1 } }))
    await curator.open('/')
    expect(curator.text).toContain('Появился возможный наставник: Лукашевич Д. И.')
    expect(curator.text).toContain('Соломатина В. Ю.')
    await curator.follow('Появился возможный наставник: Лукашевич Д. И.')
    expect(curator.text).toContain('Подходит Соломатина В. Ю.')
  })

  test('several at once are one task, and the list names them', async () => {
    await unpaired()
    await aMentee(house.tools, { surname: 'Дронова', state: 'unpaired', deficits: [{ competence: 'parents', severity: 2 }] })
    await aMentor(house.tools, { surname: 'Соломатина', firstName: 'Вера', patronymic: 'Юрьевна', capacity: 2 })
    const curator = await (await house.visitor('methodist')).open('/')
    await curator.follow('Появились возможные наставники для 2')
    expect(curator.text).toContain('Есть возможные наставники для 2: Дронова А. И., Лукашевич Д. И.')
  })

  test('a refused pair is no prospect, and nobody is told who refused', async () => {
    const mentee = await unpaired()
    const mentor = await aMentor(house.tools, { surname: 'Соломатина' })
    await house.database.pairRule.create({
      data: { id: 'r', menteePersonId: mentee.personId, mentorPersonId: mentor.personId, kind: 'refused', side: 'mentor', reason: 'личные причины', isConfidential: true, from: '2025-10-01', byId: castId('head'), createdAt: house.clock.now() },
    })
    const curator = await (await house.visitor('methodist')).open('/pairs/support')
    expect(curator.text).toContain('Ни один наставник не подходит по правилам')
    expect(curator.text).not.toContain('личные причины')
    const psychologist = await (await house.visitor('psychologist')).open('/pairs/support')
    expect(psychologist.text).not.toContain('не подходит')
  })

  test('who withdrew the consent or was dismissed is not in the list', async () => {
    const one = await unpaired()
    const other = await aMentee(house.tools, { surname: 'Дронова', state: 'unpaired' })
    await house.database.consent.updateMany({ where: { personId: one.personId }, data: { withdrawnOn: '2025-10-01', stopsOn: '2025-10-01' } })
    await house.database.person.update({ where: { id: other.personId }, data: { dismissedOn: '2025-10-03' } })
    const curator = await (await house.visitor('methodist')).open('/pairs/support')
    expect(curator.text).toContain('Без пары никого нет')
    expect((await curator.open(`/pairs/support/${one.bankId}`)).status).toBe(404)
  })

  test('a mentee whose mentor has left the unit is in the list', async () => {
    const { unitId, mentees: [mentee] } = await aUnit(house.tools, { mentees: [await aMentee(house.tools, { surname: 'Лукашевич' })] })
    await house.database.unitMember.updateMany({ where: { unitId, role: 'mentor' }, data: { to: '2025-10-03' } })
    const curator = await (await house.visitor('methodist')).open('/pairs/support')
    expect(curator.text).toContain('Наставник выбыл, нового ещё нет')
    await curator.open(`/pairs/support/${mentee?.bankId}/plan`)
    await curator.choose('Что делаем, пока пары нет', 'решено иначе').press('Записать план')
    expect(await house.database.mentee.findUniqueOrThrow({ where: { id: mentee?.bankId ?? '' } })).toMatchObject({ state: 'paired', support: 'solved' })
  })
})
