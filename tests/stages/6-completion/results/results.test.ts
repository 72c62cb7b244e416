import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openHouse, type House } from '../../../support/house.ts'
import { aMentee, aMentor, aUnit } from '../../../support/pairs.ts'
import { aYear, checksOfResults, registered, resultsDraft, textOfResults } from './support.ts'

let house: House
beforeEach(async () => {
  house = await openHouse({ at: '2026-05-29T10:00:00+03:00' })
})
afterEach(() => house.close())

const finish = async () => {
  const curator = await (await house.visitor('methodist')).open('/completion/results')
  await curator.follow('Подвести итоги пар')
  return curator.choose('Итог отмеченных', 'завершены успешно').pressTwice('Записать итог')
}

describe('the results of a year', () => {
  it('tells of each unit what it came to, and a unit over two years goes on', async () => {
    await aYear(house)
    const curator = await (await house.visitor('methodist')).open('/completion/results')
    expect(curator.heading).toBe('Итоги 2025–2026 учебного года')
    expect(curator.text).toContain('3 пары и группы: продолжается – 1, без итога – 2.')
    expect(curator.text).toMatch(/Сомова – Лукашевич.*Итога нет *срок – по 29.05.2026 *2 из 3 *уровень выше в 1 из 1 *анкет не было *отчёта нет *Сомова Е. В./)
    expect(curator.text).toMatch(/Орлова – Рысева.*Продолжается *по 31.05.2027/)
    await curator.open('/completion/results?year=2024')
    expect(curator.text).toContain('Пар и групп в этом году ещё нет')
  })

  it('ends all that wait in one press, a second press changes nothing, and their programmes are done', async () => {
    const { pair, group, long } = await aYear(house)
    const curator = await finish()
    expect(curator.path).toBe('/completion/results')
    expect(curator.text).toContain('успешно – 2, продолжается – 1')
    const units = await house.database.unit.findMany({ orderBy: { to: 'asc' }, select: { id: true, state: true, endedOn: true } })
    expect(units.filter(({ id }) => id === pair.unitId || id === group.unitId).map(({ state, endedOn }) => [state, endedOn])).toEqual(Array(2).fill(['finished', '2026-05-29']))
    expect(units.find(({ id }) => id === long.unitId)?.state).toBe('approved')
    expect(await house.database.programme.findFirstOrThrow({ where: { unitId: pair.unitId } })).toMatchObject({ state: 'done' })
    expect(await house.database.journalEntry.count({ where: { verb: 'endedUnit' } })).toBe(2)
    await curator.open('/completion/results/finish')
    expect(curator.text).toContain('Итог есть у каждой пары')
  })

  it('ends the others when one has changed meanwhile, and says which could not be', async () => {
    const { pair } = await aYear(house)
    const curator = await (await house.visitor('methodist')).open('/completion/results/finish')
    await house.database.unit.update({ where: { id: pair.unitId }, data: { version: 40 } })
    const before = await house.database.unit.count({ where: { state: 'finished' } })
    await curator.choose('Итог отмеченных', 'завершены частично').press('Записать итог')
    expect(curator.status).toBe(422)
    expect(curator.text).toContain('Итог записан: 1 пара или группа. Не получилось: «Сомова – Лукашевич»')
    expect(await house.database.unit.count({ where: { state: 'finished' } })).toBe(before + 1)
  })

  it('counts a replaced mentor for his own time', async () => {
    const first = await aMentor(house.tools, { surname: 'Соломатина' })
    const second = await aMentor(house.tools, { surname: 'Дзюба' })
    const { unitId } = await aUnit(house.tools, { mentors: [first, second], mentees: [await aMentee(house.tools, { surname: 'Лукашевич' })], to: '2026-05-29' })
    await house.database.unitMember.updateMany({ where: { unitId, personId: first.personId }, data: { to: '2026-01-15', leaveGround: 'перевод' } })
    await house.database.unitMember.updateMany({ where: { unitId, personId: second.personId }, data: { from: '2026-01-16' } })
    const curator = await (await house.visitor('methodist')).open('/completion/results')
    expect(curator.text).toContain('Дзюба А. И. (часть срока), Соломатина А. И. (часть срока)')
    await finish()
    expect(await textOfResults(house)).toContain('наставники – воспитатель Дзюба А.И. (с 16.01.2026 по 29.05.2026), воспитатель Соломатина А.И. (с 15.09.2025 по 15.01.2026), наставляемый – воспитатель Лукашевич А.И.')
  })

  it('is closed to a mentor', async () => {
    const mentor = await (await house.visitor('mentor')).open('/completion/results')
    expect(mentor.status).toBe(403)
  })
})

describe('the order on results', () => {
  it('names programmes, thanks in the dative, asks for proposals', async () => {
    await aYear(house)
    await finish()
    const text = await textOfResults(house, { payment: 'Бухгалтерии произвести выплаты наставникам в соответствии с Положением об оплате труда', curator: 'person-methodist', proposalsUntil: '2026-06-11' })
    expect(text).toContain('Об итогах работы системы наставничества в 2025–2026 учебном году')
    expect(text).toContain('1. Считать завершёнными персонализированные программы наставничества согласно приложению.')
    expect(text).toContain('2. Объявить благодарность наставникам:')
    expect(text).toContain('Ким А., музыкальному руководителю;')
    expect(text).toContain('Сомовой Е.В., воспитателю')
    expect(text).toContain('3. Бухгалтерии произвести выплаты')
    expect(text).toContain('4. Куратору, старшему воспитателю Лебедевой О.Н., до 11.06.2026 представить предложения в дорожную карту на 2026–2027 учебный год.')
    expect(text).toContain('5. Контроль за исполнением настоящего приказа оставляю за собой.')
    expect(text).toMatch(/воспитатель Сомова Е.В. \| воспитатель Лукашевич И. \| с 15.09.2025 по 29.05.2026 \| выполнена \(2 из 3 мероприятий\)/)
  })

  it('of a small house has no appendix at all (A22)', async () => {
    await aUnit(house.tools, { mentors: [await aMentor(house.tools, { surname: 'Сомова' })], mentees: [await aMentee(house.tools, { surname: 'Лукашевич' })], to: '2026-05-29' })
    await finish()
    const text = await textOfResults(house)
    expect(text).toContain('1. Считать завершённой персонализированную программу наставничества: наставник – воспитатель Сомова А.И., наставляемый – воспитатель Лукашевич А.И., с 15.09.2025 по 29.05.2026; программа выполнена.')
    expect(text).toContain('2. Объявить благодарность наставнику Сомовой А.И., воспитателю.')
    expect(text).not.toContain('приложени')
  })

  it('says before registration what is missing, and forbids what is untrue', async () => {
    const { pair } = await aYear(house)
    expect(await checksOfResults(house, { finished: [pair.unitId] })).toEqual(expect.arrayContaining(['stop: «Сомова – Лукашевич» не завершена', 'missing: Без итога: 2 пары или группы', 'missing: Нет ссылки на аналитическую справку', 'missing: Нет ссылки на протокол']))
    expect(await checksOfResults(house, { finished: undefined, prolonged: undefined, thanked: undefined, practices: undefined })).toContain('stop: В приказе нет ни одного решения')
    await finish()
    expect(await checksOfResults(house)).toContain('done: У каждой пары есть итог')
  })

  it('ends the units it names and stands in the progress of the stage; a second order on them is forbidden', async () => {
    const { pair, long } = await aYear(house)
    await finish()
    const id = await resultsDraft(house)
    await registered(house, id)
    expect(await house.database.unit.findUniqueOrThrow({ where: { id: pair.unitId } })).toMatchObject({ endOrderId: id })
    expect(await house.database.unit.findUniqueOrThrow({ where: { id: long.unitId } })).toMatchObject({ endOrderId: null })
    const named = await house.database.acquaintance.findMany({ where: { documentId: id }, select: { personName: true } })
    expect(named.map(({ personName }) => personName.replaceAll('\u00a0', ' '))).toEqual(expect.arrayContaining(['Е.В. Сомова', 'А. Ким', 'И. Лукашевич', 'А.И. Белоусова', 'О.Н. Лебедева']))
    const curator = await (await house.visitor('methodist')).open('/completion')
    expect(curator.text).toContain('Приказ об итогах и поощрении зарегистрирован')
    expect(curator.text).toContain('У каждой пары есть итог')
    expect(await checksOfResults(house, { finished: [pair.unitId] })).toContain('stop: «Сомова – Лукашевич» уже названа в приказе об итогах')
    await curator.open('/completion/results')
    expect(curator.text).toContain('Итоги утверждены: Приказ от 29.05.2026 № 61-ОД')
  })

  it('brings a practice that was voted in into the library, and none of an earlier year', async () => {
    await aYear(house)
    const at = house.clock.now()
    const practice = { title: 'Утренний круг', searchKey: 'утренний круг', authorWords: 'педагоги группы «Ромашка»', description: 'Как начать день', createdAt: at, updatedAt: at }
    await house.database.practice.createMany({ data: [{ ...practice, id: 'practice-1', stateOn: '2026-05-20', isVotedIn: true }, { ...practice, id: 'practice-0', title: 'Прежняя', stateOn: '2025-05-20', state: 'accepted' }] })
    expect(await textOfResults(house)).toContain('Внести в методическую копилку практику «Утренний круг» (автор – педагоги группы «Ромашка»).')
    await registered(house, await resultsDraft(house))
    expect(await house.database.practice.findUniqueOrThrow({ where: { id: 'practice-1' } })).toMatchObject({ state: 'accepted', stateOn: '2026-05-29' })
    expect(await house.database.journalEntry.count({ where: { verb: 'acceptedPractice' } })).toBe(1)
  })

  it('speaks of a prolongation until the day, and reminds that another order changes the list', async () => {
    const { pair, group } = await aYear(house)
    await house.database.unit.updateMany({ where: { id: { in: [pair.unitId, group.unitId] } }, data: { outcome: 'extended', to: '2026-12-30' } })
    expect(await textOfResults(house)).toContain('1. Продлить до 30.12.2026 персонализированные программы наставничества согласно приложению.')
    expect(await checksOfResults(house)).toContain('missing: «Сомова – Лукашевич»: срок изменит приказ о внесении изменений')
    await house.database.unit.update({ where: { id: group.unitId }, data: { to: '2027-05-31' } })
    expect(await textOfResults(house)).toContain('1. Продлить персонализированные программы наставничества на сроки, указанные в приложении.')
  })
})
