import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse, type House } from '../../../support/house.ts'
import { castId } from '../../../support/cast.ts'
import { aMentee, aMentor, aUnit } from '../../../support/pairs.ts'

let house: House
let unitId: string

beforeAll(async () => {
  house = await openHouse({ at: '2025-11-20T12:00:00+03:00' })
  const mentor = await aMentor(house.tools, { personId: castId('mentor') })
  const mentee = await aMentee(house.tools, { personId: castId('mentee'), deficits: [{ competence: 'behaviour', severity: 3 }, { competence: 'parents', severity: 2 }] })
  unitId = (await aUnit(house.tools, { mentors: [mentor], mentees: [mentee] })).unitId
})
afterAll(() => house.close())

const kept = () => house.database.meeting.findMany({ include: { mentees: true }, orderBy: { createdAt: 'asc' } })

describe('a meeting in three taps', () => {
  it('is written down once, however often the button is pressed', async () => {
    const mentor = await house.visitor('mentor')
    await mentor.open(`/my/pairs/${unitId}/meetings/new`)
    expect(mentor.sees('С кем: Крылова Д. А.')).toBe(true)
    await mentor.choose('Когда', 'Вчера').choose('Что делали', 'Разбирали случай').choose('О чём', 'Поведение').pressTwice('Записать')
    expect(mentor.heading).toBe('Встречи')
    expect(mentor.sees('Встреча записана')).toBe(true)
    expect(mentor.sees('приказ Минпросвещения от 06.11.2024 № 779')).toBe(true)
    const [meeting, ...others] = await kept()
    expect(others).toEqual([])
    expect(meeting).toMatchObject({ on: '2025-11-19', form: 'case', competence: 'behaviour', minutes: null, mentorId: castId('mentor') })
    expect(meeting?.mentees).toMatchObject([{ personId: castId('mentee'), answer: null }])
  })

  it.each([
    ['21.11.2025', 'Этот день ещё не наступил'],
    ['10.09.2025', 'Пара работает с 15.09.2025'],
  ])('is refused on %s with what was typed kept', async (on, words) => {
    const mentor = await house.visitor('mentor')
    await mentor.open(`/my/pairs/${unitId}/meetings/new`)
    await mentor.choose('Когда', 'Другой день').fill('Какой день', on).choose('Что делали', 'Планировали').choose('О чём', 'Другое').fill('Тема своими словами', 'Утренник').press('Записать')
    expect(mentor.status).toBe(422)
    expect(mentor.sees(words)).toBe(true)
    expect(mentor.html).toContain('value="Утренник"')
    expect(await kept()).toHaveLength(1)
  })

  it('is nobody else’s to see or to write', async () => {
    const { unitId: other } = await aUnit(house.tools, {})
    const mentor = await house.visitor('mentor')
    expect((await mentor.open(`/my/pairs/${other}/meetings/new`)).status).toBe(404)
    expect((await mentor.open(`/my/pairs/${other}/meetings`)).status).toBe(404)
    expect((await mentor.open(`/pairs/${unitId}/meetings`)).status).toBe(403)
    const mentee = await house.visitor('mentee')
    expect((await mentee.open(`/my/pairs/${unitId}/meetings/new`)).status).toBe(404)
  })

  it('is disputed with words, put right by the mentor, confirmed with one tap and then stands', async () => {
    const [meeting] = await kept()
    const mentee = await house.visitor('mentee')
    await mentee.open(`/my/meetings/${meeting?.id ?? ''}/dispute`)
    await mentee.fill('Как было на самом деле', 'Это было во вторник').press('Отправить')
    expect(mentee.sees('Ответ записан')).toBe(true)

    const mentor = await house.visitor('mentor')
    await mentor.open(`/my/pairs/${unitId}/meetings`)
    expect(mentor.sees('«Это было во вторник»')).toBe(true)
    expect(mentor.sees('не засчитана')).toBe(true)
    await mentor.follow('Изменить')
    await mentor.choose('Когда', 'Другой день').fill('Какой день', '18.11.2025').fill('Длительность, минут', '40').press('Сохранить')
    expect(mentor.sees('Запись изменена')).toBe(true)
    expect((await kept())[0]?.mentees).toMatchObject([{ answer: null, words: null }])

    await mentee.open(`/my/pairs/${unitId}/meetings`)
    await mentee.press('Да, встречались')
    expect(mentee.sees('Встреча подтверждена')).toBe(true)
    expect((await kept())[0]?.mentees).toMatchObject([{ answer: 'confirmed' }])
    await mentor.open(`/my/pairs/${unitId}/meetings`)
    expect(mentor.sees('40 мин')).toBe(true)
    expect(mentor.sees('Изменить')).toBe(false)
    expect((await mentor.open(`/my/pairs/${unitId}/meetings/${meeting?.id ?? ''}/edit`)).status).toBe(409)
  })

  it('is taken back by the curator with a reason and leaves the hours', async () => {
    const methodist = await house.visitor('methodist')
    await methodist.open('/pairs/hours?month=2025-11')
    expect(methodist.sees('Соколова Н. Д.')).toBe(true)
    await methodist.open(`/pairs/${unitId}/meetings`)
    await methodist.follow('Убрать запись')
    await methodist.fill('Почему запись убирается', 'Внесена не в ту пару').press('Убрать запись')
    expect(methodist.sees('Запись убрана')).toBe(true)
    await methodist.open('/pairs/hours?month=2025-11')
    expect(methodist.sees('Записей за этот месяц нет')).toBe(true)
    const entry = await house.database.journalEntry.findFirstOrThrow({ where: { verb: 'removed', subjectKind: 'unit' } })
    expect(entry.subjectName).toContain('встречу 18.11.2025')
  })

  it('asks about an empty month and is content with a word', async () => {
    const methodist = await house.visitor('methodist')
    await methodist.open(`/pairs/${unitId}/meetings`)
    expect(methodist.sees('Октябрь 2025 г.: записей о встречах нет')).toBe(true)
    await methodist.open(`/pairs/${unitId}/meetings/months/2025-10`)
    await methodist.choose('Почему не встречались', 'карантин').press('Отметить')
    expect(methodist.sees('Октябрь 2025 г. – карантин')).toBe(true)
    expect(methodist.sees('Октябрь 2025 г.: записей о встречах нет')).toBe(false)
  })
})

describe('a group and a mentor who has changed', () => {
  it('keeps for each his own meetings and hours', async () => {
    const old = await aMentor(house.tools, { surname: 'Ершова', login: 'ershova' })
    const mentees = [await aMentee(house.tools, { surname: 'Зимина' }), await aMentee(house.tools, { surname: 'Котова' })]
    const { unitId: group } = await aUnit(house.tools, { mentors: [old], mentees })
    const leaver = await house.visitor('ershova' as never)
    await leaver.open(`/my/pairs/${group}/meetings/new`)
    await leaver.choose('С кем', 'Котова А. И.').choose('Когда', 'Другой день').fill('Какой день', '10.10.2025').choose('Что делали', 'Консультация').choose('О чём', 'Другое').fill('Тема своими словами', 'Прогулка').fill('Длительность, минут', '60').press('Записать')
    expect(leaver.sees('Встреча записана')).toBe(true)

    const next = await aMentor(house.tools, { surname: 'Орлова', login: 'orlova' })
    const member = await house.database.unitMember.findFirstOrThrow({ where: { unitId: group, role: 'mentor' } })
    await house.database.unitMember.update({ where: { id: member.id }, data: { to: '2025-10-31' } })
    await house.database.unitMember.create({ data: { ...member, id: 'next-member', personId: next.personId, bankId: next.bankId, from: '2025-11-01', to: null, openKey: null } })
    const comer = await house.visitor('orlova' as never)
    await comer.open(`/my/pairs/${group}/meetings`)
    expect(comer.sees('Прогулка')).toBe(true)
    expect(comer.sees('Котова А. И.')).toBe(true)
    expect(comer.sees('Зимина А. И.')).toBe(false)
    expect(comer.sees('Изменить')).toBe(false)
    await comer.open(`/my/pairs/${group}/meetings/new`)
    await comer.choose('Когда', 'Другой день').fill('Какой день', '30.10.2025').choose('Что делали', 'Консультация').choose('О чём', 'Другое').fill('Тема своими словами', 'Игры').press('Записать')
    expect(comer.sees('Наставник в этой паре с 01.11.2025')).toBe(true)

    await leaver.open(`/my/pairs/${group}/meetings`)
    expect(leaver.sees('Прогулка')).toBe(true)
    expect(leaver.sees('Записать встречу')).toBe(false)
    const methodist = await house.visitor('methodist')
    await methodist.open('/pairs/hours?month=2025-10')
    expect(methodist.sees('Ершова А. И.')).toBe(true)
    expect(methodist.sees('Орлова А. И.')).toBe(false)
  })

  it('refuses to write about somebody who has no consent today', async () => {
    const mentor = await aMentor(house.tools, { surname: 'Гусева', login: 'guseva' })
    const { unitId: pair } = await aUnit(house.tools, { mentors: [mentor], mentees: [await aMentee(house.tools, { surname: 'Рысева', consents: false })] })
    const visitor = await house.visitor('guseva' as never)
    await visitor.open(`/my/pairs/${pair}/meetings/new`)
    await visitor.choose('Что делали', 'Планировали').choose('О чём', 'Другое').fill('Тема своими словами', 'Игра').press('Записать')
    expect(visitor.status).toBe(409)
    expect(visitor.sees('Рысева А. И. сейчас не участвует')).toBe(true)
    expect(await house.database.meeting.count({ where: { unitId: pair } })).toBe(0)
  })
})
