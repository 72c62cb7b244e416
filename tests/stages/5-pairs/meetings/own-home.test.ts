import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newId } from '../../../../src/kit/ids.ts'
import { openHouse, type House } from '../../../support/house.ts'
import { castId } from '../../../support/cast.ts'
import { aMentee, aMentor, aUnit, type Placed } from '../../../support/pairs.ts'

let house: House
let unitId: string
let mentor: Placed

beforeAll(async () => {
  house = await openHouse({ at: '2025-11-20T12:00:00+03:00' })
  mentor = await aMentor(house.tools, { personId: castId('mentor') })
  const mentee = await aMentee(house.tools, { personId: castId('mentee') })
  unitId = (await aUnit(house.tools, { mentors: [mentor], mentees: [mentee] })).unitId
})
afterAll(() => house.close())
beforeEach(() => house.clock.set('2025-11-20T12:00:00+03:00'))

async function meeting(on: string, more: object = {}): Promise<string> {
  const id = newId()
  await house.database.meeting.create({ data: { id, unitId, on, form: 'case', topic: 'Прогулка', mentorId: castId('mentor'), createdAt: house.clock.now(), ...more, mentees: { create: [{ personId: castId('mentee') }] } } })
  return id
}

describe('«Сегодня» of a mentor', () => {
  it('says whose mentor it is and takes a meeting at once', async () => {
    const visitor = await house.visitor('mentor')
    await visitor.open('/')
    expect(visitor.sees('Вы – наставник Крыловой Дарьи Алексеевны до 31 мая 2026 г.')).toBe(true)
    await visitor.choose('Что делали', 'Планировали').choose('О чём', 'Другое').fill('Тема своими словами', 'Утренний круг').press('Записать')
    expect(visitor.sees('Встреча записана')).toBe(true)
    expect(visitor.sees('Утренний круг')).toBe(true)
    await house.database.meeting.updateMany({ data: { removedAt: house.clock.now() } })
  })

  it('reminds once of an empty month, then the curator sees it', async () => {
    house.clock.set('2025-11-25T12:00:00+03:00')
    const visitor = await house.visitor('mentor')
    await visitor.open('/')
    expect(visitor.sees('Записать встречу за ноябрь 2025 г.')).toBe(true)
    const methodist = await house.visitor('methodist')
    await methodist.open('/pairs/quiet')
    expect(methodist.sees('Октябрь 2025 г.')).toBe(true)
    expect(methodist.sees('Ноябрь 2025 г.')).toBe(false)
    house.clock.set('2025-12-08T12:00:00+03:00')
    // Everybody signs in anew: the sessions have ended by then.
    const later = await (await house.visitor('mentor')).open('/')
    expect(later.sees('Вы – наставник')).toBe(true)
    expect(later.sees('Записать встречу за ноябрь')).toBe(false)
    const curator = await (await house.visitor('methodist')).open('/pairs/quiet')
    expect(curator.sees('Ноябрь 2025 г.')).toBe(true)
  })

  it('lets a mentor of two pairs choose with whom the meeting was', async () => {
    const { unitId: second } = await aUnit(house.tools, { mentors: [mentor], mentees: [await aMentee(house.tools, { surname: 'Зимина' })] })
    const visitor = await house.visitor('mentor')
    await visitor.open('/')
    await visitor.follow('Зимина А.И.')
    expect(visitor.path).toBe(`/my/pairs/${second}/meetings/new`)
    await house.database.unit.update({ where: { id: second }, data: { state: 'stopped', endedOn: '2025-11-01' } })
  })
})

describe('«Сегодня» of a mentee', () => {
  it('asks about a meeting and takes one tap for an answer', async () => {
    const id = await meeting('2025-11-19', { nextOn: '2025-11-24' })
    const visitor = await house.visitor('mentee')
    await visitor.open('/')
    expect(visitor.sees('Ваш наставник – Соколова Нина Дмитриевна')).toBe(true)
    expect(visitor.sees('Вчера: Прогулка')).toBe(true)
    expect(visitor.sees('Следующая встреча – в понедельник')).toBe(true)
    await visitor.press('Да, встречались')
    expect(visitor.sees('Встреча подтверждена')).toBe(true)
    expect(visitor.sees('Вчера: Прогулка')).toBe(false)
    expect(await house.database.meetingMentee.findFirstOrThrow({ where: { meetingId: id } })).toMatchObject({ answer: 'confirmed' })
  })

  it('leads the mentor to the record when it was otherwise', async () => {
    await meeting('2025-11-18')
    const visitor = await house.visitor('mentee')
    await visitor.open('/')
    await visitor.follow('Было иначе')
    await visitor.press('Отправить')
    expect(visitor.status).toBe(422)
    await visitor.fill('Как было на самом деле', 'Говорили о другом').press('Отправить')
    const other = await house.visitor('mentor')
    await other.open('/')
    await other.follow('Поправить запись о встрече 18 ноября')
    expect(other.sees('Говорили о другом')).toBe(true)
  })
})

describe('somebody without a pair', () => {
  it('sees neither the form nor empty lists', async () => {
    const visitor = await house.visitor('psychologist')
    await visitor.open('/')
    expect(visitor.sees('Записать встречу')).toBe(false)
    expect(visitor.sees('Папка для аттестации')).toBe(false)
  })
})

describe('the own page of a pair', () => {
  it('leads to the meetings, the form and the calendar', async () => {
    const visitor = await house.visitor('mentor')
    await visitor.open(`/my/pairs/${unitId}`)
    await visitor.follow('Записать встречу')
    expect(visitor.heading).toBe('Записать встречу')
    const mentee = await house.visitor('mentee')
    await mentee.open(`/my/pairs/${unitId}`)
    expect(mentee.sees('Записать встречу')).toBe(false)
    await mentee.follow('Календарь: следующая встреча в понедельник')
    expect(mentee.heading).toBe('Календарь')
    await mentee.open(`/my/pairs/${unitId}`)
    await mentee.follow('Журнал встреч: 2 записи, последняя 19 ноября')
    expect(mentee.heading).toBe('Встречи')
  })

  it('lets the mentor write meetings down until the last day of a pair that is being ended', async () => {
    await house.database.unit.update({ where: { id: unitId }, data: { state: 'stopped', endedOn: '2025-11-21', endGround: 'изменение состава' } })
    const visitor = await house.visitor('mentor')
    await visitor.open('/')
    await visitor.choose('Что делали', 'Планировали').choose('О чём', 'Другое').fill('Тема своими словами', 'Передача дел').press('Записать')
    expect(visitor.sees('Передача дел')).toBe(true)
    house.clock.set('2025-11-22T12:00:00+03:00')
    await visitor.open('/')
    expect(visitor.sees('Записать встречу')).toBe(false)
  })
})
